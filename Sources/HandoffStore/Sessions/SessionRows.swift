package import HandoffModel

/// Sessions, as an engine writes them. Their rows come and go with those of their handoffs.
package protocol SessionRows: SessionSnapshot {
    /// Keeps with which key the token of a session is signed.
    /// - Returns: whether it was kept; false when the handoff has no such session.
    func setKey(of session: StoredSession) throws -> Bool
    /// Keeps the customer's last sign of life, which only moves forward.
    func setSeen(_ session: SessionID, at time: Timestamp) throws
    /// Puts a code in the place of the one of its kind before.
    func put(_ code: StoredSessionCode) throws
    func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws
    func put(_ contact: StoredContact, for id: HandoffID) throws
}
