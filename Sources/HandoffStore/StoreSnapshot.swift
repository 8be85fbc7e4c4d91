package import HandoffModel

/// A consistent view.
package protocol StoreSnapshot: ProofSnapshot {
    /// - Throws: ``Refusal/unknown``.
    func handoff(_ id: HandoffID) throws -> Handoff
    /// The session and the handoff that it belongs to; nil when no such session was ever opened.
    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)?
    /// The sealed fields of a handoff; nil when it was issued without any.
    func sealed(_ id: HandoffID) throws -> SealedFields?
    /// One of them alone; nil where it is empty.
    func sealed(_ field: SealedField, of id: HandoffID) throws -> SealedValue?
    func authorCode(of id: HandoffID) throws -> StoredAuthorCode?
    /// Events with a number above `after`, oldest first, at most `limit`.
    func events(of id: HandoffID, after: Int, limit: Int) throws -> [RecordedEvent]
    /// Newest first. A page may hold fewer than `limit` and still have a `next`: the work for one page is bounded.
    func handoffs(_ query: HandoffQuery) throws -> HandoffPage
    /// Open handoffs whose deadline is at or before `time`, most overdue first.
    func due(by time: Timestamp, limit: Int) throws -> [HandoffID]

    /// The newest settings of a brand.
    func brand(_ id: BrandID) throws -> StoredBrand?
    func brand(_ id: BrandID, version: Int) throws -> StoredBrand?
    func brands() throws -> [StoredBrand]
    func apiKey(hash: [UInt8]) throws -> StoredAPIKey?
    func apiKeys(of brand: BrandID) throws -> [StoredAPIKey]
    func answer(_ scope: String, key: [UInt8]) throws -> StoredAnswer?

    /// The audit log in order, beginning after `seq`.
    func log(after seq: Int64, limit: Int) throws -> [LogEntry]
    func logHead() throws -> LogHead?
    func checkpoints() throws -> [Checkpoint]
    /// Handoffs in order of id after `id`, with the chain value of their last event.
    func chains(after id: HandoffID?, limit: Int) throws -> [(handoff: Handoff, chain: [UInt8])]
}
