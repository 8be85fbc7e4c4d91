internal import OpenSSL

/// How a signature names its key: by a name, and by four bytes of a digest. Only both together say which key it is.
/// Source: C2SP, signed-note, "Signatures".
package struct NoteKeyID: Sendable {
    package let name: String
    /// 4 bytes. Anybody can make a key that has the same: they point to a key, and prove nothing.
    package let hash: [UInt8]

    static let hashSize = 4
    /// Says that a key is for Ed25519.
    static let ed25519: UInt8 = 0x01

    /// - Parameter hash: ``hashSize`` bytes.
    init(name: String, hash: [UInt8]) throws(NoteRefusal) {
        let mayStand = { (sign: Unicode.Scalar) in sign >= " " && sign != "+" && !sign.properties.isWhitespace }
        guard !name.isEmpty, name.unicodeScalars.allSatisfy(mayStand) else { throw .keyName }
        self.name = name
        self.hash = hash
    }

    /// The id of an Ed25519 key: SHA-256(name || 0x0A || 0x01 || key), cut to its first bytes.
    init(name: String, of key: Ed25519PublicKey) throws {
        let digest = try SHA256.digest(Array(name.utf8) + [0x0A, Self.ed25519] + key.bytes)
        try self.init(name: name, hash: Array(digest.prefix(Self.hashSize)))
    }
}

extension NoteKeyID: Equatable {
    /// By bytes: two spellings of one word are two names.
    package static func == (a: Self, b: Self) -> Bool { a.hash == b.hash && a.name.utf8.elementsEqual(b.name.utf8) }
}
