import HandoffModel
internal import OpenSSL

/// The fields of a token as they stand in its bytes, all numbers big-endian:
///
///     version 1 | purpose 1 | kid 2 | generation 2 | id 16 | expiry 4 | second id 16 (claims only) | MAC 22 or 24
///
/// The MAC is HMAC-SHA-256 over all that precedes it, cut to its leftmost bytes (RFC 2104, 5), under a key that belongs
/// to the kid and to the kind of token. All lengths are multiples of three, so base64url needs neither padding nor spare
/// bits, and a token has one text.
struct TokenLayout {
    /// The second byte: what a token is for, and for whom.
    enum Purpose: UInt8 {
        case publicLink = 0x10
        case privateLink = 0x11
        case session = 0x20
        case publicClaim = 0x30
        case privateClaim = 0x31
    }

    var purpose: Purpose
    var kid: UInt16
    var generation: UInt16
    var id: (UInt64, UInt64)
    /// Seconds since 1970.
    var expiry: UInt32
    /// Zero where the purpose has no second id.
    var secondID: (UInt64, UInt64) = (0, 0)

    static let version: UInt8 = 1
}

extension TokenLayout.Purpose {
    /// Bytes under the MAC.
    var signedCount: Int {
        switch self {
        case .publicLink, .privateLink, .session: 26
        case .publicClaim, .privateClaim: 26 + 16
        }
    }

    /// Bytes of the MAC: 176 or 192 bits.
    var macCount: Int {
        switch self {
        case .publicLink, .privateLink, .session: 22
        case .publicClaim, .privateClaim: 24
        }
    }

    var count: Int { signedCount + macCount }

    func key(of keys: DerivedKeys) -> HMACKey {
        switch self {
        case .publicLink, .privateLink: keys.link
        case .session: keys.session
        case .publicClaim, .privateClaim: keys.claim
        }
    }
}

extension TokenLayout {
    /// Signs the fields: 64 letters of base64url, or 88 for a claim.
    func text(signedWith keys: DerivedKeys) throws -> String {
        try withUnsafeTemporaryAllocation(byteCount: purpose.signedCount + HMACKey.size, alignment: 8) { bytes in
            let signed = purpose.signedCount
            bytes[0] = Self.version
            bytes[1] = purpose.rawValue
            store(kid, in: bytes, at: 2)
            store(generation, in: bytes, at: 4)
            store(id.0, in: bytes, at: 6)
            store(id.1, in: bytes, at: 14)
            store(expiry, in: bytes, at: 22)
            if signed > 26 {
                store(secondID.0, in: bytes, at: 26)
                store(secondID.1, in: bytes, at: 34)
            }
            try purpose.key(of: keys).authenticate(
                UnsafeRawBufferPointer(rebasing: bytes[..<signed]),
                into: UnsafeMutableRawBufferPointer(rebasing: bytes[signed...]))
            return Base64.url.encode(UnsafeRawBufferPointer(rebasing: bytes[..<purpose.count]))
        }
    }

    /// The fields of a token of one of two purposes that `ring` signed. Nil for any other text, for whatever reason; a
    /// MAC that libcrypto fails to compute counts as wrong.
    init?(_ text: String, _ purpose: Purpose, or other: Purpose, in ring: PreparedRing) {
        let count = purpose.count
        var text = text
        let opened = text.withUTF8 { text in
            withUnsafeTemporaryAllocation(byteCount: count + HMACKey.size, alignment: 8) { memory -> Self? in
                let token = UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
                let expected = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
                guard Base64.url.decode(text, into: token), token[0] == Self.version,
                    let found = Purpose(rawValue: token[1]), found == purpose || found == other,
                    let keys = ring.verifying(load(from: token, at: 2))
                else { return nil }
                let signed = found.signedCount
                do throws(OpenSSLError) {
                    try found.key(of: keys).authenticate(
                        UnsafeRawBufferPointer(rebasing: token[..<signed]), into: expected)
                } catch { return nil }
                guard
                    constantTimeEqual(
                        UnsafeRawBufferPointer(rebasing: token[signed...]),
                        UnsafeRawBufferPointer(rebasing: expected[..<found.macCount]))
                else { return nil }
                return Self(signed: UnsafeRawBufferPointer(token), found)
            }
        }
        guard let opened else { return nil }
        self = opened
    }

    private init(signed bytes: UnsafeRawBufferPointer, _ purpose: Purpose) {
        self.purpose = purpose
        kid = load(from: bytes, at: 2)
        generation = load(from: bytes, at: 4)
        id = (load(from: bytes, at: 6), load(from: bytes, at: 14))
        expiry = load(from: bytes, at: 22)
        if purpose.signedCount > 26 { secondID = (load(from: bytes, at: 26), load(from: bytes, at: 34)) }
    }
}

private func store(_ value: some FixedWidthInteger, in bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
    bytes.storeBytes(of: value.bigEndian, toByteOffset: offset, as: type(of: value).self)
}

private func load<Value: FixedWidthInteger & BitwiseCopyable>(
    from bytes: UnsafeRawBufferPointer, at offset: Int
) -> Value {
    Value(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
}

private func load<Value: FixedWidthInteger & BitwiseCopyable>(
    from bytes: UnsafeMutableRawBufferPointer, at offset: Int
) -> Value {
    load(from: UnsafeRawBufferPointer(bytes), at: offset)
}
