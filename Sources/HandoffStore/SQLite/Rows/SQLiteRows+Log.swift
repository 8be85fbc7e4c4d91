import HandoffModel

enum EventColumn: Int32, TableColumn {
    case seq, handoff, number, at, actor, kind, payload, kid, chain

    static let table = "event"
}

enum LogHeadColumn: Int32, TableColumn {
    case id, seq, running, kid, seal

    static let table = "log_head"
}

enum CheckpointColumn: Int32, TableColumn {
    case seq, at, kid, seal

    static let table = "checkpoint"
}

extension SQLiteRows {
    func entries(of id: HandoffID, after: Int, limit: Int) throws -> [LogEntry] {
        try statements.rows(
            Self.selectEntries,
            {
                $0.bind(.handoff, id)
                $0.bind(.after, after)
                $0.bind(.limit, limit)
            }, Self.entry)
    }
    private enum EntryPage: Int32, SQLName { case handoff, after, limit }
    private static let selectEntries: Query<EntryPage, EventColumn> = """
        SELECT \(.columns) FROM event WHERE handoff = \(.handoff) AND number > \(.after) ORDER BY number LIMIT \(.limit)
        """

    func log(after seq: Int64, limit: Int) throws -> [LogEntry] {
        try statements.rows(
            Self.selectLog,
            {
                $0.bind(.after, seq)
                $0.bind(.limit, limit)
            }, Self.entry)
    }
    private enum LogPage: Int32, SQLName { case after, limit }
    private static let selectLog: Query<LogPage, EventColumn> =
        "SELECT \(.columns) FROM event WHERE seq > \(.after) ORDER BY seq LIMIT \(.limit)"

    private static func entry(_ row: ResultRow<EventColumn>) throws -> LogEntry {
        LogEntry(
            seq: try row[.seq], handoff: try row[.handoff], number: try row[.number], at: try row[.at],
            actor: try row[.actor], kind: try row[.kind], payload: try row[.payload], kid: try row[.kid],
            chain: try row[.chain])
    }

    func insert(_ entries: [LogEntry]) throws {
        for entry in entries {
            _ = try statements.change(Self.insertEvent) {
                $0.bind(.seq, entry.seq)
                $0.bind(.handoff, entry.handoff)
                $0.bind(.number, entry.number)
                $0.bind(.at, entry.at)
                $0.bind(.actor, entry.actor)
                $0.bind(.kind, entry.kind)
                $0.bind(.payload, entry.payload)
                $0.bind(.kid, entry.kid)
                $0.bind(.chain, entry.chain)
            }
        }
    }
    private static let insertEvent = Change<EventColumn>.insert

    func logHead() throws -> LogHead? {
        try statements.row(Self.selectHead, { _ in }) {
            LogHead(seq: try $0[.seq], running: try $0[.running], kid: try $0[.kid], seal: try $0[.seal])
        }
    }
    private static let selectHead: Query<NoName, LogHeadColumn> = "SELECT \(.columns) FROM log_head WHERE id = 1"

    func put(_ head: LogHead) throws {
        _ = try statements.change(Self.putHead) {
            $0.bind(.id, 1)
            $0.bind(.seq, head.seq)
            $0.bind(.running, head.running)
            $0.bind(.kid, head.kid)
            $0.bind(.seal, head.seal)
        }
    }
    private static let putHead = Change<LogHeadColumn>.put(by: .id)

    func checkpoints() throws -> [Checkpoint] {
        try statements.rows(Self.selectCheckpoints, { _ in }) {
            Checkpoint(seq: try $0[.seq], at: try $0[.at], kid: try $0[.kid], seal: try $0[.seal])
        }
    }
    private static let selectCheckpoints: Query<NoName, CheckpointColumn> =
        "SELECT \(.columns) FROM checkpoint ORDER BY seq"

    func insert(_ checkpoint: Checkpoint) throws {
        _ = try statements.change(Self.insertCheckpoint) {
            $0.bind(.seq, checkpoint.seq)
            $0.bind(.at, checkpoint.at)
            $0.bind(.kid, checkpoint.kid)
            $0.bind(.seal, checkpoint.seal)
        }
    }
    private static let insertCheckpoint = Change<CheckpointColumn>.insertIfNew
}
