package import HandoffModel

/// Handoffs, as an engine writes them.
package protocol HandoffRows: HandoffSnapshot {
    /// Adds a handoff, the entry of its first event, and its sealed fields.
    /// - Returns: whether it was added; false when there is no such brand.
    func insert(_ new: StoredHandoff, _ first: LogEntry, _ sealed: SealedFields?) throws -> Bool
    /// Puts `handoff`, whose place is still that of its last event before, in the place of what it was at `version`, and
    /// adds the entries of the events between.
    /// - Returns: where the last entry is; nil when the handoff is no longer at that version.
    func update(_ handoff: StoredHandoff, from version: Int, _ entries: [LogEntry]) throws -> LogPlace?
    /// - Returns: whether it was kept; false when something said before whose account it is, or nothing is sealed.
    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool
}
