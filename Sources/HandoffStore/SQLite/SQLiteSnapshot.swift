import Foundation
import GRDB
import HandoffModel

/// Reads, over any connection. Statements are prepared once a connection and kept by GRDB.
class SQLiteSnapshot: StoreSnapshot {
    let db: Database
    init(db: Database) { self.db = db }

    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    }
    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    }

    func handoff(_ id: HandoffID) throws -> Handoff {
        guard let row = try row(HandoffRow.select + " WHERE h.id = ?", [id.data]) else { throw Refusal.unknown }
        return try HandoffRow.handoff(row)
    }

    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)? {
        // By way of the session's own row: the other way round, every handoff would be looked at.
        let sql = HandoffRow.select + " WHERE h.id = (SELECT handoff FROM session WHERE id = ?1) AND s.id = ?1"
        guard let row = try row(sql, [id.data]) else { return nil }
        let handoff = try HandoffRow.handoff(row)
        let session = StoredSession(
            id: id, handoff: handoff.id, kid: UInt16(truncatingIfNeeded: row[HandoffRow.kid] as Int64),
            seen: (row[HandoffRow.seen] as Int64?).map(Timestamp.init(rawValue:)))
        return (session, handoff)
    }

    func sealed(_ id: HandoffID) throws -> SealedFields? {
        try row("SELECT wrapped_key, context, account, account_tag FROM sealed WHERE handoff = ?", [id.data]).map {
            let account: SealedAccount? =
                if let reference: Data = $0[2], let tag: Data = $0[3] {
                    SealedAccount(reference: [UInt8](reference), tag: [UInt8](tag))
                } else { nil }
            return SealedFields(wrappedKey: [UInt8]($0[0] as Data), context: [UInt8]($0[1] as Data), account: account)
        }
    }

    func code(of id: HandoffID) throws -> StoredCode? {
        try row("SELECT serial, digest, expires FROM code WHERE handoff = ?", [id.data]).map {
            StoredCode(
                serial: $0[0], digest: [UInt8]($0[1] as Data), expires: Timestamp(rawValue: $0[2]))
        }
    }

    func events(of id: HandoffID, after: Int, limit: Int) throws -> [Event] {
        try rows(
            SQLiteSnapshot.selectLog + " WHERE handoff = ? AND number > ? ORDER BY number LIMIT ?",
            [id.data, after, limit]
        ).map { try Self.entry($0).event() }
    }

    /// Looks at no more than this many rows for one page, however rare the match.
    static let scanned = 2000

    func handoffs(_ query: HandoffQuery) throws -> HandoffPage {
        var sql = HandoffRow.select + " JOIN brand b ON b.id = h.brand WHERE b.name = ?"
        var arguments: StatementArguments = [query.brand.name]
        if let customer = query.customer {
            sql += " AND h.customer = ?"
            arguments += [customer]
        }
        if let before = query.before {
            sql += " AND h.id < ?"
            arguments += [before.data]
        }
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: sql + " ORDER BY h.id DESC LIMIT ?"), arguments: arguments + [Self.scanned])
        var page = HandoffPage(handoffs: [], next: nil)
        var seen = 0
        var last: HandoffID?
        while let row = try cursor.next() {
            if page.handoffs.count == query.limit {
                page.next = last
                return page
            }
            let handoff = try HandoffRow.handoff(row)
            seen += 1
            last = handoff.id
            guard query.states.isEmpty || query.states.contains(handoff.state) else { continue }
            guard query.intent == nil || query.intent == handoff.issued.intent else { continue }
            page.handoffs.append(handoff)
        }
        if seen == Self.scanned { page.next = last }
        return page
    }

    func due(by time: Timestamp, limit: Int) throws -> [HandoffID] {
        try rows(
            "SELECT id FROM handoff WHERE deadline IS NOT NULL AND deadline <= ? ORDER BY deadline LIMIT ?",
            [time.rawValue, limit]
        ).map { try HandoffRow.id($0[0]) }
    }

    func answer(_ scope: String, key: [UInt8]) throws -> StoredAnswer? {
        try row("SELECT request, sealed, expires FROM answer WHERE scope = ? AND key = ?", [scope, key.data]).map {
            StoredAnswer(
                scope: scope, key: key, request: [UInt8]($0[0] as Data), sealed: [UInt8]($0[1] as Data),
                expires: Timestamp(rawValue: $0[2]))
        }
    }
}

extension SQLiteSnapshot {
    static let selectLog = "SELECT seq, handoff, number, at, actor, kind, payload, kid, chain FROM event"

    static func entry(_ row: Row) -> LogEntry {
        LogEntry(
            seq: row[0], handoff: [UInt8](row[1] as Data), number: row[2], at: row[3], actor: row[4], kind: row[5],
            payload: row[6], kid: row[7], chain: [UInt8](row[8] as Data))
    }

    func log(after seq: Int64, limit: Int) throws -> [LogEntry] {
        try rows(Self.selectLog + " WHERE seq > ? ORDER BY seq LIMIT ?", [seq, limit]).map(Self.entry)
    }

    func logHead() throws -> LogHead? {
        try row("SELECT seq, running, kid, seal FROM log_head WHERE id = 1", []).map {
            guard let kid = UInt16(exactly: $0[2] as Int64) else { throw StoreError.damaged("the head of the log") }
            return LogHead(seq: $0[0], running: [UInt8]($0[1] as Data), kid: kid, seal: [UInt8]($0[3] as Data))
        }
    }

    func checkpoints() throws -> [Checkpoint] {
        try rows("SELECT seq, at, kid, seal FROM checkpoint ORDER BY seq", []).map {
            guard let kid = UInt16(exactly: $0[2] as Int64) else {
                throw StoreError.damaged("checkpoint \($0[0] as Int64)")
            }
            return Checkpoint(
                seq: $0[0], at: Timestamp(rawValue: $0[1]), kid: kid, seal: [UInt8]($0[3] as Data))
        }
    }

    func chains(after id: HandoffID?, limit: Int) throws -> [(handoff: Handoff, chain: [UInt8])] {
        try rows(HandoffRow.select + " WHERE h.id > ? ORDER BY h.id LIMIT ?", [id?.data ?? Data(), limit]).map {
            (try HandoffRow.handoff($0), [UInt8]($0[HandoffRow.chain] as Data))
        }
    }
}

extension Identifier {
    var data: Data {
        var words = (high.bigEndian, low.bigEndian)
        return withUnsafeBytes(of: &words) { Data($0) }
    }
}

extension [UInt8] {
    var data: Data { Data(self) }
}
