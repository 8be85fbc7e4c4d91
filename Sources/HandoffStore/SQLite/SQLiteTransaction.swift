import Foundation
import GRDB
import HandoffModel

/// One step of a group commit: its savepoint opens with its first change, so a refusal that changed nothing costs nothing.
final class SQLiteTransaction: SQLiteSnapshot, StoreTransaction {
    private let log: LogCursor
    private var before: LogWriter?
    /// What a change threw. A body that caught it must not keep the half of that change that was made.
    private var failure: (any Error)?

    init(db: Database, log: LogCursor) {
        self.log = log
        super.init(db: db)
    }

    func change(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try openStep()
        do {
            try db.cachedStatement(sql: sql).execute(arguments: arguments)
        } catch {
            failure = error
            throw error
        }
        return db.changesCount
    }

    private func openStep() throws {
        guard before == nil else { return }
        try db.cachedStatement(sql: "SAVEPOINT step").execute()
        before = log.writer
    }

    /// - Throws: what a change of this step threw, also when its body went on after it.
    func release() throws {
        if let failure { throw failure }
        if before != nil { try db.cachedStatement(sql: "RELEASE step").execute() }
    }

    func rollBack() throws {
        guard let before else { return }
        try db.execute(sql: "ROLLBACK TO step; RELEASE step")
        log.writer = before
    }

    func create(_ handoff: Handoff, by actor: Actor, first fact: Fact, sealed: SealedFields?) throws {
        guard let brand = try log.brands[handoff.brand] ?? brandNumber(handoff.brand) else { throw Refusal.unknown }
        log.brands[handoff.brand] = brand
        try openStep()
        let id = handoff.id.data
        let entry = try log.writer.entry(
            fact, number: 1, of: handoff.id.bytes, by: actor, at: handoff.issuedAt, after: LogWriter.start)
        let (issued, link) = (handoff.issued, handoff.link)
        _ = try change(
            """
            INSERT INTO handoff (id, brand, settings, intent, network, handle, language, customer, context, version, chain,
              state, generation, oldest, audience, link_expires, escalations, promise, deadline, issued_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
            """,
            [
                id, brand, issued.settings, issued.intent, issued.network, issued.handle, issued.language,
                issued.customer, issued.context, entry.chain.data, handoff.state.rawValue, Int(link.generation),
                Int(link.oldest), link.audience.rawValue, link.expires.rawValue, handoff.deadline?.promise.rawValue,
                handoff.deadline?.at.rawValue, handoff.issuedAt.rawValue,
            ])
        try insert(entry, id)
        if let sealed {
            _ = try change(
                "INSERT INTO sealed (handoff, wrapped_key, context, account, account_tag) VALUES (?, ?, ?, ?, ?)",
                [
                    id, sealed.wrappedKey.data, sealed.context.data, sealed.account?.reference.data,
                    sealed.account?.tag.data,
                ])
        }
    }

    func append(_ facts: [Fact], to handoff: Handoff, by actor: Actor, at time: Timestamp) throws -> Handoff {
        if facts.isEmpty { return handoff }
        try openStep()
        let id = handoff.id.data
        guard
            let row = try row("SELECT chain FROM handoff WHERE id = ? AND version = ?", [id, handoff.version])
        else { throw Refusal.movedMeanwhile }
        var chain = [UInt8](row[0] as Data)
        var after = handoff
        for fact in facts {
            after = after.applying(fact, at: time)
            let entry = try log.writer.entry(
                fact, number: after.version, of: handoff.id.bytes, by: actor, at: time, after: chain)
            chain = entry.chain
            try insert(entry, id)
            switch fact {
            case .redeemed(let redemption, _): try insert(redemption, id)
            case .sessionMoved(let move): try rename(move, id)
            default: break
            }
        }
        guard try update(id, from: handoff.version, to: after, chain) == 1 else { throw Refusal.movedMeanwhile }
        return after
    }

    private func update(_ id: Data, from version: Int, to after: Handoff, _ chain: [UInt8]) throws -> Int {
        try change(
            """
            UPDATE handoff SET version = ?, chain = ?, state = ?, generation = ?, oldest = ?, audience = ?,
              link_expires = ?, code_serial = ?, code_expires = ?, session = ?, session_ended = ?, agent = ?,
              accepted_at = ?, escalations = ?, outcome = ?, promise = ?, deadline = ?, ended_at = ?, evidence = ?,
              contended_at = ?, nudged_at = ?, link_asked_at = ?, rating = ?
            WHERE id = ? AND version = ?
            """,
            [
                after.version, chain.data, after.state.rawValue, Int(after.link.generation), Int(after.link.oldest),
                after.link.audience.rawValue, after.link.expires.rawValue, after.code?.serial,
                after.code?.expires.rawValue, after.redemption?.session.data, after.sessionEnded?.rawValue, after.agent,
                after.acceptedAt?.rawValue, after.escalations, after.outcome?.rawValue,
                after.deadline?.promise.rawValue, after.deadline?.at.rawValue, after.endedAt?.rawValue,
                EvidenceText.text(after.evidence), after.contendedAt?.rawValue, after.nudgedAt?.rawValue,
                after.linkAskedAt?.rawValue, after.rating, id, version,
            ])
    }

    private func insert(_ redemption: Redemption, _ handoff: Data) throws {
        _ = try change(
            """
            INSERT INTO session (id, handoff, claim, generation, acr, amr, at, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                redemption.session.data, handoff, redemption.claim.data, Int(redemption.generation),
                redemption.assurance.rawValue, redemption.methods.map(\.rawValue).joined(separator: " "),
                redemption.at.rawValue, redemption.expires.rawValue,
            ])
    }

    /// One row a handoff: the id before is gone, and with it what its token opened.
    private func rename(_ move: SessionMove, _ handoff: Data) throws {
        guard
            try change(
                "UPDATE session SET id = ?, claim = ? WHERE id = ? AND handoff = ?",
                [move.to.data, move.claim.data, move.from.data, handoff]) == 1
        else { throw Refusal.movedMeanwhile }
    }

    private func insert(_ entry: LogEntry, _ handoff: Data) throws {
        _ = try change(
            """
            INSERT INTO event (seq, handoff, number, at, actor, kind, payload, kid, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.seq, handoff, entry.number, entry.at, entry.actor, entry.kind, entry.payload, entry.kid,
                entry.chain.data,
            ])
    }

    static func insert(_ checkpoint: Checkpoint, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO checkpoint (seq, at, kid, seal) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [checkpoint.seq, checkpoint.at.rawValue, Int(checkpoint.kid), checkpoint.seal.data])
    }
}
