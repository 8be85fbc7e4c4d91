package import OpenSSL

/// A private key that signs notes, under its name.
package struct NoteSigner: Sendable {
    /// The other half, which may be given to anybody.
    package let verifier: NoteVerifier
    private let key: Ed25519Key

    /// - Parameter name: without spaces and plus signs.
    /// - Throws: ``NoteRefusal/keyName``.
    package init(name: String, key: Ed25519Key) throws {
        verifier = try NoteVerifier(name: name, publicKey: key.publicKey)
        self.key = key
    }

    func sign(_ text: [UInt8]) throws -> NoteSignature {
        NoteSignature(keyID: verifier.keyID, bytes: try key.sign(text))
    }
}
