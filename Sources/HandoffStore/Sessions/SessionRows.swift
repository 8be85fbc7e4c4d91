package import HandoffModel

/// Sessions, as an engine writes them: of a handoff one at most.
package protocol SessionRows: SessionSnapshot {
    /// Adds the session that a handoff was redeemed to, with no key and no sign of life.
    func insert(_ redemption: Redemption, of id: HandoffID) throws
    /// Puts what `redemption` says in the place of what was said of the session `former`. Key and sign of life stay.
    /// - Returns: whether it was put; false when the handoff has no such session.
    func update(_ former: SessionID, of id: HandoffID, to redemption: Redemption) throws -> Bool
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
