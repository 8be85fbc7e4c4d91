import GRDB
import HandoffModel

/// Reads, over any connection.
class SQLiteSnapshot: StoreSnapshot {
    let statements: Statements
    var db: Database { statements.db }

    init(_ statements: Statements) { self.statements = statements }
    convenience init(db: Database) { self.init(Statements(db)) }

    func handoff(_ id: HandoffID) throws -> Handoff {
        guard let handoff = try statements.row(Self.selectHandoff, { $0.bind(id) }, HandoffRow.handoff) else {
            throw Refusal.unknown
        }
        return handoff
    }
    static let selectHandoff = SQLText(HandoffRow.select + " WHERE h.id = ?")

    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)? {
        try statements.row(Self.selectSession, { $0.bind(id) }) { row in
            let handoff = try HandoffRow.handoff(row)
            let session = StoredSession(
                id: id, handoff: handoff.id, kid: try row[HandoffRow.kid], seen: try row[HandoffRow.seen])
            return (session, handoff)
        }
    }
    /// By way of the session's own row: the other way round, every handoff would be looked at.
    private static let selectSession = SQLText(
        HandoffRow.select + " WHERE h.id = (SELECT handoff FROM session WHERE id = ?1) AND s.id = ?1")

    func sealed(_ id: HandoffID) throws -> SealedFields? {
        try statements.row(Self.selectSealed, { $0.bind(id) }) { row in
            let account: SealedAccount? =
                if let reference: [UInt8] = try row[2], let tag: [UInt8] = try row[3] {
                    SealedAccount(reference: reference, tag: tag)
                } else { nil }
            return SealedFields(wrappedKey: try row[0], context: try row[1], post: try row[4], account: account)
        }
    }
    private static let selectSealed: SQLText =
        "SELECT wrapped_key, context, account, account_tag, post FROM sealed WHERE handoff = ?"

    func authorCode(of id: HandoffID) throws -> StoredAuthorCode? {
        try statements.row(Self.selectCode, { $0.bind(id) }) {
            StoredAuthorCode(serial: try $0[0], digest: try $0[1], expires: try $0[2])
        }
    }
    private static let selectCode: SQLText = "SELECT serial, digest, expires FROM author_code WHERE handoff = ?"

    func events(of id: HandoffID, after: Int, limit: Int) throws -> [RecordedEvent] {
        try statements.rows(
            Self.selectEvents,
            {
                $0.bind(id)
                $0.bind(after)
                $0.bind(limit)
            }, { try Self.entry($0).event() })
    }
    private static let selectEvents = SQLText(selectLog + " WHERE handoff = ? AND number > ? ORDER BY number LIMIT ?")

    /// Looks at no more than this many rows for one page, however rare the match.
    static let scanned = 2000

    func handoffs(_ query: HandoffQuery) throws -> HandoffPage {
        let sql =
            switch (query.customer, query.before) {
            case (nil, nil): Self.listAll
            case (nil, _): Self.listOlder
            case (_, nil): Self.listOfCustomer
            default: Self.listOlderOfCustomer
            }
        var page = HandoffPage(handoffs: [], next: nil)
        var seen = 0
        var last: HandoffID?
        try statements.each(
            sql,
            {
                $0.bind(query.brand.name)
                if let customer = query.customer { $0.bind(customer) }
                if let before = query.before { $0.bind(before) }
                $0.bind(Self.scanned)
            },
            { row in
                if page.handoffs.count == query.limit {
                    page.next = last
                    return false
                }
                let handoff = try HandoffRow.handoff(row)
                seen += 1
                last = handoff.id
                guard query.states.isEmpty || query.states.contains(handoff.state) else { return true }
                guard query.intent == nil || query.intent == handoff.issued.intent else { return true }
                page.handoffs.append(handoff)
                return true
            })
        if page.next == nil, seen == Self.scanned { page.next = last }
        return page
    }
    private static let listAll = list("")
    private static let listOlder = list(" AND h.id < ?")
    private static let listOfCustomer = list(" AND h.customer = ?")
    private static let listOlderOfCustomer = list(" AND h.customer = ? AND h.id < ?")

    private static func list(_ condition: String) -> SQLText {
        SQLText(
            HandoffRow.select + " JOIN brand b ON b.id = h.brand WHERE b.name = ?" + condition
                + " ORDER BY h.id DESC LIMIT ?")
    }

    func due(by time: Timestamp, limit: Int) throws -> [HandoffID] {
        try statements.rows(
            Self.selectDue,
            {
                $0.bind(time)
                $0.bind(limit)
            }, { try $0[0] })
    }
    private static let selectDue: SQLText =
        "SELECT id FROM handoff WHERE deadline IS NOT NULL AND deadline <= ? ORDER BY deadline LIMIT ?"

    func answer(_ scope: String, key: [UInt8]) throws -> StoredAnswer? {
        try statements.row(
            Self.selectAnswer,
            {
                $0.bind(scope)
                $0.bind(key)
            },
            { StoredAnswer(scope: scope, key: key, request: try $0[0], sealed: try $0[1], expires: try $0[2]) })
    }
    private static let selectAnswer: SQLText = "SELECT request, sealed, expires FROM answer WHERE scope = ? AND key = ?"
}

extension SQLiteSnapshot {
    static let selectLog = "SELECT seq, handoff, number, at, actor, kind, payload, kid, chain FROM event"

    static func entry(_ row: ResultRow) throws -> LogEntry {
        LogEntry(
            seq: try row[0], handoff: try row[1], number: try row[2], at: try row[3], actor: try row[4],
            kind: try row[5], payload: try row[6], kid: try row[7], chain: try row[8])
    }

    func log(after seq: Int64, limit: Int) throws -> [LogEntry] {
        try statements.rows(
            Self.selectLogAfter,
            {
                $0.bind(seq)
                $0.bind(limit)
            }, Self.entry)
    }
    private static let selectLogAfter = SQLText(selectLog + " WHERE seq > ? ORDER BY seq LIMIT ?")

    func logHead() throws -> LogHead? {
        try statements.row(Self.selectHead, { _ in }) {
            LogHead(seq: try $0[0], running: try $0[1], kid: try $0[2], seal: try $0[3])
        }
    }
    private static let selectHead: SQLText = "SELECT seq, running, kid, seal FROM log_head WHERE id = 1"

    func checkpoints() throws -> [Checkpoint] {
        try statements.rows(Self.selectCheckpoints, { _ in }) {
            Checkpoint(seq: try $0[0], at: try $0[1], kid: try $0[2], seal: try $0[3])
        }
    }
    private static let selectCheckpoints: SQLText = "SELECT seq, at, kid, seal FROM checkpoint ORDER BY seq"

    func chains(after id: HandoffID?, limit: Int) throws -> [(handoff: Handoff, chain: [UInt8])] {
        try statements.rows(
            Self.selectChains,
            {
                if let id { $0.bind(id) } else { $0.bind([UInt8]()) }
                $0.bind(limit)
            }, { (try HandoffRow.handoff($0), try $0[HandoffRow.chain]) })
    }
    private static let selectChains = SQLText(HandoffRow.select + " WHERE h.id > ? ORDER BY h.id LIMIT ?")
}
