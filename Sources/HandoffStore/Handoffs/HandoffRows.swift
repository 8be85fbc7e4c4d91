package import HandoffModel

/// Handoffs, as an engine writes them.
package protocol HandoffRows: HandoffSnapshot {
    /// Adds a handoff and its sealed fields.
    /// - Returns: whether it was added; false when there is no such brand.
    func insert(_ new: StoredHandoff, _ sealed: SealedFields?) throws -> Bool
    /// Puts `after` in the place of `before`, with the session that it has.
    /// - Returns: whether it was put; false when the handoff, or its session, is no longer the one that `before` says.
    func update(_ before: Handoff, to after: StoredHandoff) throws -> Bool
    /// - Returns: whether it was kept; false when something said before whose account it is, or nothing is sealed.
    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool
}
