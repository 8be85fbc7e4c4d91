import GRDB
import HandoffModel

/// Reads, over any connection.
class SQLiteSnapshot: StoreSnapshot {
    let statements: Statements
    var db: Database { statements.db }

    init(_ statements: Statements) { self.statements = statements }
    convenience init(db: Database) { self.init(Statements(db)) }

    func handoff(_ id: HandoffID) throws -> Handoff {
        guard let handoff = try statements.row(Self.selectHandoff, { $0.bind(.id, id) }, { try $0.handoff() }) else {
            throw Refusal.unknown
        }
        return handoff
    }
    static let selectHandoff: Query<HandoffColumn, HandoffColumn> = "\(raw: HandoffRow.select) WHERE h.id = \(.id)"

    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)? {
        try statements.row(Self.selectSession, { $0.bind(.id, id) }) { row in
            let handoff = try row.handoff()
            let session = StoredSession(
                id: id, handoff: handoff.id, kid: try row.session[.kid], seen: try row.session[.seen])
            return (session, handoff)
        }
    }
    /// By way of the session's own row: the other way round, every handoff would be looked at.
    private static let selectSession: Query<SessionColumn, HandoffColumn> = """
        \(raw: HandoffRow.select) WHERE h.id = (SELECT handoff FROM session WHERE id = \(.id)) AND s.id = \(.id)
        """

    func sealed(_ id: HandoffID) throws -> SealedFields? {
        try statements.row(Self.selectSealed, { $0.bind(.handoff, id) }) { row in
            let account: SealedAccount? =
                if let reference: [UInt8] = try row[.account], let tag: [UInt8] = try row[.accountTag] {
                    SealedAccount(reference: reference, tag: tag)
                } else { nil }
            return SealedFields(
                wrappedKey: try row[.wrappedKey], context: try row[.context], post: try row[.post], account: account)
        }
    }
    private static let selectSealed: Query<SealedColumn, SealedColumn> =
        "SELECT \(.columns) FROM sealed WHERE handoff = \(.handoff)"

    func authorCode(of id: HandoffID) throws -> StoredAuthorCode? {
        try statements.row(Self.selectCode, { $0.bind(.handoff, id) }) {
            StoredAuthorCode(serial: try $0[.serial], digest: try $0[.digest], expires: try $0[.expires])
        }
    }
    private static let selectCode: Query<AuthorCodeColumn, AuthorCodeColumn> =
        "SELECT \(.columns) FROM author_code WHERE handoff = \(.handoff)"

    func events(of id: HandoffID, after: Int, limit: Int) throws -> [RecordedEvent] {
        try statements.rows(
            Self.selectEvents,
            {
                $0.bind(.handoff, id)
                $0.bind(.after, after)
                $0.bind(.limit, limit)
            }, { try Self.entry($0).event() })
    }
    private enum EventPage: Int32, SQLName { case handoff, after, limit }
    private static let selectEvents: Query<EventPage, EventColumn> = """
        SELECT \(.columns) FROM event WHERE handoff = \(.handoff) AND number > \(.after) ORDER BY number LIMIT \(.limit)
        """

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
                $0.bind(.brand, query.brand)
                if let customer = query.customer { $0.bind(.customer, customer) }
                if let before = query.before { $0.bind(.before, before) }
                $0.bind(.limit, Self.scanned)
            },
            { row in
                if page.handoffs.count == query.limit {
                    page.next = last
                    return false
                }
                let handoff = try row.handoff()
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
    private enum Listed: Int32, SQLName { case brand, customer, before, limit }
    private static let list = HandoffRow.select + " JOIN brand b ON b.id = h.brand WHERE b.name ="
    private static let newest = "ORDER BY h.id DESC LIMIT"
    private static let listAll: Query<Listed, HandoffColumn> =
        "\(raw: list) \(.brand) \(raw: newest) \(.limit)"
    private static let listOlder: Query<Listed, HandoffColumn> =
        "\(raw: list) \(.brand) AND h.id < \(.before) \(raw: newest) \(.limit)"
    private static let listOfCustomer: Query<Listed, HandoffColumn> =
        "\(raw: list) \(.brand) AND h.customer = \(.customer) \(raw: newest) \(.limit)"
    private static let listOlderOfCustomer: Query<Listed, HandoffColumn> = """
        \(raw: list) \(.brand) AND h.customer = \(.customer) AND h.id < \(.before) \(raw: newest) \(.limit)
        """

    func due(by time: Timestamp, limit: Int) throws -> [HandoffID] {
        try statements.rows(
            Self.selectDue,
            {
                $0.bind(.time, time)
                $0.bind(.limit, limit)
            }, { try $0[.id] })
    }
    private enum Due: Int32, SQLName { case time, limit }
    private enum DueHandoff: Int32, SQLName { case id }
    private static let selectDue: Query<Due, DueHandoff> = """
        SELECT \(.columns) FROM handoff WHERE deadline IS NOT NULL AND deadline <= \(.time)
        ORDER BY deadline LIMIT \(.limit)
        """

    func answer(_ scope: String, key: [UInt8]) throws -> StoredAnswer? {
        try statements.row(
            Self.selectAnswer,
            {
                $0.bind(.scope, scope)
                $0.bind(.key, key)
            },
            {
                StoredAnswer(
                    scope: scope, key: key, request: try $0[.request], sealed: try $0[.sealed],
                    expires: try $0[.expires])
            })
    }
    private static let selectAnswer: Query<AnswerColumn, AnswerColumn> =
        "SELECT \(.columns) FROM answer WHERE scope = \(.scope) AND key = \(.key)"
}

extension SQLiteSnapshot {
    static func entry(_ row: ResultRow<EventColumn>) throws -> LogEntry {
        LogEntry(
            seq: try row[.seq], handoff: try row[.handoff], number: try row[.number], at: try row[.at],
            actor: try row[.actor], kind: try row[.kind], payload: try row[.payload], kid: try row[.kid],
            chain: try row[.chain])
    }

    func log(after seq: Int64, limit: Int) throws -> [LogEntry] {
        try statements.rows(
            Self.selectLogAfter,
            {
                $0.bind(.after, seq)
                $0.bind(.limit, limit)
            }, Self.entry)
    }
    private enum LogPage: Int32, SQLName { case after, limit }
    private static let selectLogAfter: Query<LogPage, EventColumn> =
        "SELECT \(.columns) FROM event WHERE seq > \(.after) ORDER BY seq LIMIT \(.limit)"

    func logHead() throws -> LogHead? {
        try statements.row(Self.selectHead, { _ in }) {
            LogHead(seq: try $0[.seq], running: try $0[.running], kid: try $0[.kid], seal: try $0[.seal])
        }
    }
    private static let selectHead: Query<NoName, LogHeadColumn> = "SELECT \(.columns) FROM log_head WHERE id = 1"

    func checkpoints() throws -> [Checkpoint] {
        try statements.rows(Self.selectCheckpoints, { _ in }) {
            Checkpoint(seq: try $0[.seq], at: try $0[.at], kid: try $0[.kid], seal: try $0[.seal])
        }
    }
    private static let selectCheckpoints: Query<NoName, CheckpointColumn> =
        "SELECT \(.columns) FROM checkpoint ORDER BY seq"

    func chains(after id: HandoffID?, limit: Int) throws -> [(handoff: Handoff, chain: [UInt8])] {
        try statements.rows(
            Self.selectChains,
            {
                if let id { $0.bind(.after, id) } else { $0.bind(.after, [UInt8]()) }
                $0.bind(.limit, limit)
            }, { (try $0.handoff(), try $0[.chain]) })
    }
    private static let selectChains: Query<LogPage, HandoffColumn> =
        "\(raw: HandoffRow.select) WHERE h.id > \(.after) ORDER BY h.id LIMIT \(.limit)"
}
