package import HandoffModel
internal import OpenSSL

/// What the store keeps of a code: a keyed digest, 34 bytes: kid 2 | HMAC-SHA-256 32.
///
/// 34.5 bits can be searched by anybody who has the key, so the key (a pepper) is outside the database; handoff and
/// serial are the salt (SP 800-63B-4: keyed, salted, apart).
package struct CodeDigest: Hashable, Sendable {
    /// The key that made it, which a rotation does not change.
    package let kid: UInt16
    package let bytes: [UInt8]

    /// Nil unless `bytes` are 34.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 2 + HMACKey.size else { return nil }
        kid = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        self.bytes = bytes
    }

    fileprivate init(kid: UInt16, mac: [UInt8]) {
        self.kid = kid
        bytes = [UInt8(kid >> 8), UInt8(kid & 0xff)] + mac
    }
}

/// Makes and compares the digests of codes.
package struct CodeDigests: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// - Parameters:
    ///   - serial: which code of the handoff this is; no two have the same.
    ///   - kid: nil for the key that signs now.
    /// - Throws: ``SigningError/unusableKey(_:)``.
    package func digest(
        of code: Code, handoff: HandoffID, serial: Int, kid: UInt16? = nil
    ) throws -> CodeDigest {
        let keys = try keys.prepared.signing(as: kid)
        var transcript = Transcript("handoff/v1/code")
        transcript.add(handoff.bytes)
        transcript.add(UInt64(bitPattern: Int64(serial)))
        transcript.add(code.bytes)
        return CodeDigest(kid: keys.kid, mac: try keys.code.authenticate(transcript.bytes))
    }

    /// Whether `code` is the one that `stored` was made of, in a time that tells nothing of how near it comes.
    ///
    /// False when the key of `stored` is revoked: revoking a key ends its codes.
    package func matches(_ code: Code, _ stored: CodeDigest, handoff: HandoffID, serial: Int) throws -> Bool {
        do {
            let given = try digest(of: code, handoff: handoff, serial: serial, kid: stored.kid)
            return constantTimeEqual(given.bytes, stored.bytes)
        } catch SigningError.unusableKey {
            return false
        }
    }
}
