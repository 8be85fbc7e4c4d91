import HandoffModel

enum EventColumn: Int32, TableColumn {
    case place, lane, seq, handoff, number, previous, at, actor, kind, payload, salt, digest, kid, chain

    static let table = "event"
}

enum LogHeadColumn: Int32, TableColumn {
    case lane, size, tree, kid, seal

    static let table = "log_head"
}

extension SQLiteRows {
    /// Back from the last to the first: a handoff has few. An event always points to an earlier one, so that also a damaged
    /// file has an end.
    func entries(of id: HandoffID, after: Int, limit: Int) throws -> [LogEntry] {
        try statements.rows(
            Self.selectEntries,
            {
                $0.bind(.handoff, id)
                $0.bind(.after, after)
                $0.bind(.limit, limit)
            }, { try $0.entry() })
    }
    private enum EntryPage: Int32, SQLName { case handoff, after, limit }
    private static let selectEntries: Query<EntryPage, EventColumn> = """
        WITH RECURSIVE history (at) AS (
          SELECT last_event FROM handoff WHERE id = \(.handoff)
          UNION ALL
          SELECT previous FROM history JOIN event ON place = history.at WHERE previous < place
        )
        SELECT \(ColumnList<EventColumn>.columns(of: "e")) FROM history JOIN event e ON e.place = history.at
        WHERE e.number > \(.after) ORDER BY e.place LIMIT \(.limit)
        """

    func log(after place: LogPlace?, limit: Int) throws -> LogPage {
        let rows = try statements.rows(
            Self.selectLog,
            {
                $0.bind(.after, place?.rawValue ?? .min)
                $0.bind(.limit, limit)
            }, { (try $0[.place] as Int64, try $0.entry()) })
        let end = rows.count == limit ? rows.last.map { LogPlace(rawValue: $0.0) } : nil
        return LogPage(entries: rows.map(\.1), end: end)
    }
    private enum Page: Int32, SQLName { case after, limit }
    private static let selectLog: Query<Page, EventColumn> =
        "SELECT \(.columns) FROM event WHERE place > \(.after) ORDER BY place LIMIT \(.limit)"

    /// - Returns: the first of so many places at the end of the table.
    func nextPlaces(_ count: Int) throws -> Int64 {
        let last = try lastPlace ?? statements.row(Self.selectLast, { _ in }, { try $0[.place] ?? 0 }) ?? 0
        lastPlace = last + Int64(count)
        return last + 1
    }
    private enum LastEvent: Int32, SQLName { case place }
    private static let selectLast: Query<NoName, LastEvent> =
        "SELECT max(place) FROM event"

    func insert(_ entry: LogEntry, at place: Int64, after previous: Int64?) throws {
        _ = try statements.change(Self.insertEvent) {
            $0.bind(.place, place)
            $0.bind(.lane, entry.lane)
            $0.bind(.seq, entry.seq)
            $0.bind(.handoff, entry.handoff)
            $0.bind(.number, entry.number)
            $0.bind(.previous, previous)
            $0.bind(.at, entry.at)
            $0.bind(.actor, entry.actor)
            $0.bind(.kind, entry.kind)
            $0.bind(entry.payload)
            $0.bind(.kid, entry.kid)
            $0.bind(.chain, entry.chain)
        }
    }
    private static let insertEvent = Change<EventColumn>.insert

    func head(of lane: Lane) throws -> LogHead? {
        try statements.row(Self.selectHead, { $0.bind(.lane, Int64(lane.number)) }) { row in
            guard let tree = CompactRange(size: try row[.size], nodes: try row[.tree]) else {
                throw StoreError.damaged("tree of log_head")
            }
            return LogHead(lane: lane, tree: tree, kid: try row[.kid], seal: try row[.seal])
        }
    }
    private static let selectHead: Query<LogHeadColumn, LogHeadColumn> =
        "SELECT \(.columns) FROM log_head WHERE lane = \(.lane)"

    func put(_ heads: [LogHead]) throws {
        for head in heads {
            _ = try statements.change(Self.putHead) {
                $0.bind(.lane, Int64(head.lane.number))
                $0.bind(.size, head.tree.size)
                $0.bind(.tree, head.tree.bytes)
                $0.bind(.kid, head.kid)
                $0.bind(.seal, head.seal)
            }
        }
    }
    private static let putHead = Change<LogHeadColumn>.put(by: .lane)
}

extension ResultRow<EventColumn> {
    fileprivate func entry() throws -> LogEntry {
        let payload: EntryPayload =
            if let text: String = try self[.payload] {
                .kept(text: text, salt: try self[.salt])
            } else {
                .dropped(digest: try self[.digest])
            }
        return LogEntry(
            lane: try self[.lane], seq: try self[.seq], handoff: try self[.handoff], number: try self[.number],
            at: try self[.at], actor: try self[.actor], kind: try self[.kind], payload: payload, kid: try self[.kid],
            chain: try self[.chain])
    }
}

extension Binder<EventColumn> {
    fileprivate mutating func bind(_ payload: EntryPayload) {
        switch payload {
        case .kept(let text, let salt):
            bind(.payload, text)
            bind(.salt, salt)
            bind(.digest, [UInt8]?.none)
        case .dropped(let digest):
            bind(.payload, String?.none)
            bind(.salt, [UInt8]?.none)
            bind(.digest, digest)
        }
    }
}
