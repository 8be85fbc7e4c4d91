package import HandoffModel
internal import OpenSSL

/// What the log is sealed with: MACs for its chain, and signatures for its checkpoints.
package struct AuditKeys: Sendable {
    private let keys: KeySource
    /// The name of the keys that sign checkpoints.
    private static let signer = "handoff"

    package init(keys: KeySource) { self.keys = keys }

    /// The key for new entries.
    package var signingKid: UInt16 { keys.signingKid }

    /// HMAC-SHA-256 of `entry`, 32 bytes. Nil if the ring has no key `kid`; revoked keys still check what they chained.
    package func auditMAC(kid: UInt16, _ entry: [UInt8]) throws -> [UInt8]? {
        try keys.prepared.reading(kid)?.audit.authenticate(entry)
    }

    /// Random bytes that keep a digest from being found by trying.
    package func salt(_ count: Int) throws -> [UInt8] { try Random.bytes(count) }

    /// The signed note of a checkpoint.
    package func note(of checkpoint: LogCheckpoint) throws -> String {
        let key = try NoteSigner(name: Self.signer, key: keys.prepared.signing.checkpoint)
        return try SignedNote(checkpoint.text, signedBy: key).rendered
    }

    /// The checkpoint of a note that a key of the ring has signed, revoked or not; nil for any other text.
    package func checkpoint(_ note: String) throws -> LogCheckpoint? {
        do {
            let text = try SignedNote(Array(note.utf8), checkedBy: verifiers().map(\.verifier)).text
            return try LogCheckpoint(text: text)
        } catch is NoteRefusal {
            return nil
        } catch is LogCheckpointFault {
            return nil
        }
    }

    /// The keys by which others check the checkpoints, the signing one first.
    package func verifiers() throws -> [(kid: UInt16, verifier: NoteVerifier)] {
        try keys.prepared.reading.map { keys in
            (keys.kid, try NoteVerifier(name: Self.signer, publicKey: keys.checkpoint.publicKey))
        }
    }
}
