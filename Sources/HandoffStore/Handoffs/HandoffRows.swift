package import HandoffModel

/// Handoffs, as an engine writes them.
package protocol HandoffRows: HandoffSnapshot {
    /// Adds a handoff, the entry of its first event, and its sealed fields.
    /// - Returns: whether it was added; false when there is no such brand.
    func insert(_ new: StoredHandoff, _ first: LogEntry, _ sealed: SealedFields?) throws -> Bool
    /// Puts `after` in the place of `before`, with the session that it has, and adds the entries of the events between.
    /// - Returns: where the last entry is; nil when the handoff, or its session, is no longer the one that `before` says.
    func update(_ before: StoredHandoff, to after: StoredHandoff, _ entries: [LogEntry]) throws -> LogPlace?
    /// - Returns: whether it was kept; false when something said before whose account it is, or nothing is sealed.
    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool
}
