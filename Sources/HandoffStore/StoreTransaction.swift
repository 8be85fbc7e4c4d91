package import HandoffModel

/// One step of a store: a consistent view that can be changed. All of it is kept, or nothing.
///
/// What is the same for every store happens here, above the rows of an engine: which events follow which, the chain and
/// the log, what ends with a handoff. See ``GroupCommit`` for how steps become durable.
package final class StoreTransaction: StoreSnapshot {
    /// How a step that failed after a change is undone.
    enum Undoing {
        /// By itself: a mark is set before its first change.
        case alone
        /// With its whole transaction.
        case together
    }

    let rows: any EngineWriter
    private let scope: StepScope
    /// The log of the lane that the step is in; nil when it is in none.
    private var log: LaneLog?
    private let undoing: Undoing
    private(set) var hasChanged = false
    /// What a change threw. A body that caught it must not keep the half of that change that was made.
    private var failure: (any Error)?
    /// The handoff that was read or changed last.
    private var latest: StoredHandoff?

    init(_ rows: any EngineWriter, _ scope: StepScope, _ log: LaneLog?, undoing: Undoing) {
        self.rows = rows
        self.scope = scope
        self.log = log
        self.undoing = undoing
    }

    /// Every change of a row goes through here: what it throws refuses the whole step, also when the body goes on.
    ///
    /// Nothing is written after a change that failed. The engine may have ended the transaction with it, and what is
    /// written outside of one is kept at once.
    /// - Parameter place: where that row is.
    func change<T>(_ place: WriteScope, _ write: (any EngineRows) throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            guard scope.holds(place) else { throw StoreError.outOfScope }
            if !hasChanged {
                if undoing == .alone { try rows.beginStep() }
                hasChanged = true
            }
            return try write(rows)
        } catch {
            failure = error
            throw error
        }
    }

    /// - Returns: where the log of its lane ends after this step.
    /// - Throws: what a change of this step threw, also when its body went on after it.
    func finish() throws -> LaneLog? {
        if let failure { throw failure }
        if undoing == .alone, hasChanged { try rows.endStep() }
        return log
    }

    /// Only for a step that is undone alone, or has changed nothing.
    func undo() throws {
        if hasChanged { try rows.undoStep() }
    }

    package func stored(_ id: HandoffID) throws -> StoredHandoff? {
        guard let stored = try rows.stored(id) else { return nil }
        latest = stored
        return stored
    }

    /// Begins a handoff, to which nothing has happened yet, with the event that says so.
    /// - Throws: ``Refusal/unknown`` when there is no such brand; ``Refusal/movedMeanwhile`` if something has happened.
    package func create(_ handoff: Handoff, by actor: Actor, sealed: SealedFields?) throws {
        guard handoff.version == 1 else { throw Refusal.movedMeanwhile }
        var log = try lane()
        let entry = try log.entry(
            .issued(handoff.issued, handoff.link), number: 1, of: handoff.id.bytes, by: actor, at: handoff.issuedAt,
            after: LaneLog.start)
        try change(.beside(handoff.id)) { rows in
            guard try rows.insert(StoredHandoff(handoff, chain: entry.chain), entry, sealed) else {
                throw Refusal.unknown
            }
        }
        self.log = log
    }

    /// Appends `events` and moves the handoff to the state that they make.
    /// - Throws: ``Refusal/movedMeanwhile`` if the handoff is no longer at the version it was read at, or an event has no
    ///   place in its state, or is about a session that is not the one it has.
    @discardableResult
    package func append(_ events: [Event], to handoff: Handoff, by actor: Actor, at time: Timestamp) throws -> Handoff {
        if events.isEmpty { return handoff }
        let before = try stored(at: handoff)
        var (after, log) = (before, try lane())
        let id = handoff.id.bytes
        var entries: [LogEntry] = []
        for event in events {
            guard after.handoff.agrees(with: event) else { throw Refusal.movedMeanwhile }
            after.handoff = after.handoff.applying(event, at: time)
            let entry = try log.entry(
                event, number: after.handoff.version, of: id, by: actor, at: time, after: after.chain)
            after.chain = entry.chain
            entries.append(entry)
        }
        try change(.beside(handoff.id)) { rows in
            guard let place = try rows.update(after, from: before.handoff.version, entries),
                try rows.putSession(of: after.handoff, former: before.handoff.redemption)
            else { throw Refusal.movedMeanwhile }
            after.place = place
            if before.handoff.state.isOpen, !after.handoff.state.isOpen { try rows.forgetProofs(of: handoff.id) }
        }
        self.log = log
        latest = after
        return after.handoff
    }

    /// The handoff as it is kept, if that is still what `handoff` says.
    private func stored(at handoff: Handoff) throws -> StoredHandoff {
        let stored = latest?.handoff.id == handoff.id ? latest : try rows.stored(handoff.id)
        guard let stored, stored.handoff.version == handoff.version else { throw Refusal.movedMeanwhile }
        return stored
    }

    /// The log that a step extends: events belong to handoffs, and a step without a lane has none.
    private func lane() throws -> LaneLog {
        guard let log else { throw StoreError.outOfScope }
        return log
    }

    /// Signs what the log is at this step; nil while it is empty.
    func seal(at time: Timestamp, by seal: AuditSeal) throws -> SealedCheckpoint? {
        guard let sealed = try rows.checkpoint(at: time, by: seal) else { return nil }
        try change(.log) { try $0.insert(sealed) }
        return sealed
    }
}
