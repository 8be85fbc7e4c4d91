package import HandoffModel

/// Where handoffs live: an append-only log of events, and the state that they make, written together.
///
/// Whatever a ``write(_:)`` returned is on disk. The conformance suite in `Tests/StoreConformance` says the rest.
package protocol Store: Sendable {
    /// Runs `body` as one all-or-nothing step and answers when it is durable.
    ///
    /// `body` is synchronous: nothing suspends between check and act. It may share its commit with others and may run
    /// again after a conflict, so it touches nothing but its transaction; ids, time and random bytes are made before it.
    /// - Throws: what `body` threw, having changed nothing; or ``StoreError``.
    func write<T: Sendable>(_ body: @escaping @Sendable (any StoreTransaction) throws -> T) async throws -> T

    /// Runs `body` on a consistent view that holds every write answered before the call.
    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreSnapshot) throws -> T) async throws -> T

    /// Finishes what was accepted, writes a last checkpoint, and closes. Later calls throw ``StoreError/closed``.
    func close() async throws
}

/// What a caller of a store can act on, beside the refusals of the model.
package enum StoreError: Error, Equatable {
    /// More writes are waiting than the bound allows: try again in a moment.
    case busy
    /// The store could not make it durable; nothing was acknowledged. The text is for the operator's log.
    case unavailable(String)
    case closed
    /// The database was made by a newer release, or is not one of ours.
    case wrongSchema(String)
    /// What is stored cannot be read as what it should be. The text names the place, never the content.
    case damaged(String)
    /// The row of a handoff says what no events make.
    case damagedHandoff(HandoffID)
}

/// A consistent view.
package protocol StoreSnapshot: ProofSnapshot {
    /// - Throws: ``Refusal/unknown``.
    func handoff(_ id: HandoffID) throws -> Handoff
    /// The session and the handoff that it belongs to; nil when no such session was ever opened.
    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)?
    /// The sealed fields of a handoff; nil when it was issued without any.
    func sealed(_ id: HandoffID) throws -> SealedFields?
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

/// A consistent view that can be changed.
package protocol StoreTransaction: StoreSnapshot, ProofTransaction {
    /// Begins a handoff with its first event.
    func create(_ handoff: Handoff, by actor: Actor, first event: Event, sealed: SealedFields?) throws
    /// Appends `events` and moves the handoff to the state that they make.
    /// - Throws: ``Refusal/movedMeanwhile`` if the handoff is no longer at the version it was read at.
    @discardableResult
    func append(_ events: [Event], to handoff: Handoff, by actor: Actor, at time: Timestamp) throws -> Handoff
    /// Records with which key the token of a session is signed, so that its owner can be given the same one again.
    func open(_ session: StoredSession) throws
    func sawCustomer(in session: SessionID, at time: Timestamp) throws
    /// Puts a one-time code in the place of the one before.
    func put(_ code: StoredAuthorCode, for id: HandoffID) throws
    /// Counts one guess of a claim, if it has one left.
    /// - Returns: whether the guess may be compared. Once either bound is reached nothing more is stored.
    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool
    /// - Returns: whether it was put; false when this scope has an answer under this key already.
    func remember(_ answer: StoredAnswer) throws -> Bool
    /// Makes room for another answer under a key whose answer is no longer good at `time`.
    func forgetAnswer(_ scope: String, key: [UInt8], expiredAt time: Timestamp) throws
    /// - Returns: how many were forgotten.
    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int

    /// Adds the next version of a brand's settings.
    /// - Returns: its version, from 1; the present one when nothing changed.
    func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int
    func save(_ key: StoredAPIKey) throws
    /// - Throws: ``Refusal/unknown`` for another brand's key. Revoking twice changes nothing.
    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws
    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .busy: "too many writes are waiting"
        case .unavailable(let cause): "nothing can be stored: \(cause)"
        case .closed: "the store is closed"
        case .wrongSchema(let reason): reason
        case .damagedHandoff(let id):
            "handoff \(id) cannot be read: the database is damaged. See: handoff audit verify"
        case .damaged(let place): "\(place) cannot be read: the database is damaged. See: handoff audit verify"
        }
    }
}
