import HandoffModel
internal import OpenSSL

/// Short texts that come back to us through others' hands: cursors of lists, and the hidden field of forms.
///
/// Bytes, then base64url: version 1 | kid 2 | payload | MAC. The MAC is HMAC-SHA-256 over version, kid, scope and payload,
/// cut to its leftmost bytes. The scope is known to both ends and not in the text.
struct SignedText {
    let label: String
    let macCount: Int
    let maxPayloadCount: Int
    let key: @Sendable (DerivedKeys) -> HMACKey

    private static let version: UInt8 = 1
    private static let headerCount = 3

    func sign(_ payload: [UInt8], scope: String, keys: DerivedKeys) throws -> String {
        guard payload.count <= maxPayloadCount else { throw SigningError.tooLong }
        let header = [Self.version, UInt8(keys.kid >> 8), UInt8(keys.kid & 0xff)]
        return Base64.url.encode(header + payload + (try mac(header, payload, scope: scope, keys: keys)))
    }

    func open(_ text: String, scope: String, in ring: PreparedRing) throws(TokenRefusal) -> [UInt8] {
        let maxCount = Self.headerCount + maxPayloadCount + macCount
        guard text.utf8.count <= (maxCount * 4 + 2) / 3, let bytes = Base64.url.decode(text),
            bytes.count >= Self.headerCount + macCount, bytes[0] == Self.version,
            let keys = ring.verifying(UInt16(bytes[1]) << 8 | UInt16(bytes[2]))
        else { throw .notOurs }
        let header = Array(bytes.prefix(Self.headerCount))
        let payload = Array(bytes.dropFirst(Self.headerCount).dropLast(macCount))
        guard let expected = try? mac(header, payload, scope: scope, keys: keys),
            constantTimeEqual(expected, Array(bytes.suffix(macCount)))
        else { throw .notOurs }
        return payload
    }

    private func mac(_ header: [UInt8], _ payload: [UInt8], scope: String, keys: DerivedKeys) throws -> [UInt8] {
        var transcript = Transcript(label)
        transcript.add(header)
        transcript.add(scope)
        transcript.add(payload)
        return Array(try key(keys).authenticate(transcript.bytes).prefix(macCount))
    }
}
