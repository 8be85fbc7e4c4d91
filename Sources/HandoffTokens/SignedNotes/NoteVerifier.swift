internal import HandoffModel
package import OpenSSL

/// A public key by which notes are checked, under its name. Whoever checks must have it from somewhere safe.
package struct NoteVerifier: Equatable, Sendable {
    package let keyID: NoteKeyID
    package let publicKey: Ed25519PublicKey

    /// - Throws: ``NoteRefusal/keyName``.
    package init(name: String, publicKey: Ed25519PublicKey) throws {
        keyID = try NoteKeyID(name: name, of: publicKey)
        self.publicKey = publicKey
    }

    /// The key as people hand it on: `name+c74f20a3+` and base64 of 0x01 and the public key.
    package var text: String {
        "\(keyID.name)+\(keyID.hash.hex)+" + Base64.standard.encode([NoteKeyID.ed25519] + publicKey.bytes)
    }

    /// Reads what ``text`` says of some key.
    /// - Throws: ``NoteRefusal`` for anything else.
    package init(_ text: String) throws {
        // Base64 has plus signs too, a name has none.
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 3, let hash = [UInt8](hex: parts[1]), hash.count == NoteKeyID.hashSize,
            let key = Base64.standard.decode(parts[2]), let algorithm = key.first
        else { throw NoteRefusal.verifierKey }
        guard algorithm == NoteKeyID.ed25519 else { throw NoteRefusal.otherAlgorithm }
        guard key.count == 1 + Ed25519PublicKey.size else { throw NoteRefusal.verifierKey }
        try self.init(name: parts[0], publicKey: Ed25519PublicKey(Array(key.dropFirst())))
        guard keyID.hash == hash else { throw NoteRefusal.keyID }
    }
}
