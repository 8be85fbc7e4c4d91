package import HandoffModel

/// Sessions, their way to another place and how they are contacted, as they are read.
package protocol SessionSnapshot {
    /// The session and the handoff that it belongs to; nil when no such session was ever opened.
    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)?
    func sessionCode(digest: [UInt8]) throws -> StoredSessionCode?
    func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode?
    func contact(of id: HandoffID) throws -> StoredContact?
}

extension SessionSnapshot {
    /// Where a code that arrives by itself belongs: its digest under each key that it may have been kept under.
    package func sessionCode(anyOf digests: [[UInt8]]) throws -> StoredSessionCode? {
        for digest in digests { if let code = try sessionCode(digest: digest) { return code } }
        return nil
    }
}
