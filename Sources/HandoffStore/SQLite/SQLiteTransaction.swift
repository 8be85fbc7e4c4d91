import GRDB
import HandoffModel

/// One step of a group commit.
///
/// With a savepoint of its own, which opens with its first change, a step that fails is undone alone. Savepoints are dear
/// and failures after a change are rare, so steps run without them first: see ``GroupCommit``.
final class SQLiteTransaction: SQLiteSnapshot, StoreTransaction {
    private let log: LogCursor
    private let hasSavepoint: Bool
    private var before: LogWriter?
    /// What a change threw. A body that caught it must not keep the half of that change that was made.
    private var failure: (any Error)?
    /// The chain value of the handoff that was read or changed last.
    private var chained: (id: HandoffID, version: Int, chain: [UInt8])?

    init(_ statements: Statements, log: LogCursor, hasSavepoint: Bool) {
        self.log = log
        self.hasSavepoint = hasSavepoint
        super.init(statements)
    }

    var hasChanged: Bool { before != nil }

    func change<Value>(_ change: Change<Value>, _ bind: (inout Binder<Value>) throws -> Void) throws -> Int {
        try openStep()
        do {
            return try statements.change(change, bind)
        } catch {
            failure = error
            throw error
        }
    }

    private func openStep() throws {
        guard before == nil else { return }
        if hasSavepoint { _ = try statements.change(Self.savepoint) }
        before = log.writer
    }
    private static let savepoint: Change<NoName> = "SAVEPOINT step"
    private static let release: Change<NoName> = "RELEASE step"

    /// - Throws: what a change of this step threw, also when its body went on after it.
    func release() throws {
        if let failure { throw failure }
        if hasSavepoint, hasChanged { _ = try statements.change(Self.release) }
    }

    /// Only for a step that has a savepoint or has changed nothing.
    func rollBack() throws {
        guard let before else { return }
        try db.execute(sql: "ROLLBACK TO step; RELEASE step")
        log.writer = before
    }

    override func handoff(_ id: HandoffID) throws -> Handoff {
        let found = try statements.row(Self.selectHandoff, { $0.bind(.id, id) }) { row in
            let handoff = try row.handoff()
            chained = (id, handoff.version, try row[.chain])
            return handoff
        }
        guard let found else { throw Refusal.unknown }
        return found
    }

    func create(_ handoff: Handoff, by actor: Actor, first event: Event, sealed: SealedFields?) throws {
        guard let brand = try log.brands[handoff.brand] ?? brandNumber(handoff.brand) else { throw Refusal.unknown }
        log.brands[handoff.brand] = brand
        try openStep()
        let entry = try log.writer.entry(
            event, number: 1, of: handoff.id.bytes, by: actor, at: handoff.issuedAt, after: LogWriter.start)
        try insert(handoff, brand: brand, entry.chain)
        try insert(entry)
        if let sealed {
            _ = try change(Self.insertSealed) {
                $0.bind(.handoff, handoff.id)
                $0.bind(.wrappedKey, sealed.wrappedKey)
                $0.bind(.post, sealed.post)
                $0.bind(.account, sealed.account?.reference)
                $0.bind(.accountTag, sealed.account?.tag)
                $0.bind(.context, sealed.context)
            }
        }
    }
    private static let insertSealed = Change<SealedColumn>.insert

    func append(_ events: [Event], to handoff: Handoff, by actor: Actor, at time: Timestamp) throws -> Handoff {
        if events.isEmpty { return handoff }
        try openStep()
        guard var chain = try chain(of: handoff) else { throw Refusal.movedMeanwhile }
        let id = handoff.id.bytes
        var after = handoff
        for event in events {
            after = after.applying(event, at: time)
            let entry = try log.writer.entry(event, number: after.version, of: id, by: actor, at: time, after: chain)
            chain = entry.chain
            try insert(entry)
            switch event {
            case .redeemed(let redemption, _): try insert(redemption, handoff.id)
            case .sessionMoved(let move): try rename(move, handoff.id)
            default: break
            }
        }
        guard try update(handoff.version, to: after, chain) == 1 else { throw Refusal.movedMeanwhile }
        if handoff.state.isOpen, !after.state.isOpen { try forgetProofs(of: after.id) }
        chained = (after.id, after.version, chain)
        return after
    }

    /// The chain value of `handoff` at its version; nil if it is no longer there.
    private func chain(of handoff: Handoff) throws -> [UInt8]? {
        if let chained, chained.id == handoff.id, chained.version == handoff.version { return chained.chain }
        return try statements.row(
            Self.selectChain,
            {
                $0.bind(.id, handoff.id)
                $0.bind(.version, handoff.version)
            }, { try $0[.chain] })
    }
    private enum Chain: Int32, SQLName { case chain }
    private static let selectChain: Query<HandoffColumn, Chain> =
        "SELECT \(.columns) FROM handoff WHERE id = \(.id) AND version = \(.version)"
}
