import HandoffModel

extension SQLiteRows {
    func stored(_ id: HandoffID) throws -> StoredHandoff? {
        try statements.row(Self.selectHandoff, { $0.bind(.id, id) }, { try $0.stored() })
    }
    private static let selectHandoff: Query<HandoffColumn, HandoffColumn> =
        "\(raw: HandoffRow.select) WHERE h.id = \(.id)"

    func stored(after id: HandoffID?, limit: Int) throws -> [StoredHandoff] {
        try statements.rows(
            Self.selectAfter,
            {
                if let id { $0.bind(.after, id) } else { $0.bind(.after, [UInt8]()) }
                $0.bind(.limit, limit)
            }, { try $0.stored() })
    }
    private enum Page: Int32, SQLName { case after, limit }
    private static let selectAfter: Query<Page, HandoffColumn> =
        "\(raw: HandoffRow.select) WHERE h.id > \(.after) ORDER BY h.id LIMIT \(.limit)"

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

    func insert(_ new: StoredHandoff, _ first: LogEntry, _ sealed: SealedFields?) throws -> Bool {
        guard try has(new.handoff.brand) else { return false }
        let place = try nextPlaces(1)
        _ = try statements.change(Self.insertHandoff) {
            $0.bindIssue(of: new.handoff)
            $0.bindState(of: new, lastEvent: place)
        }
        try insert(first, at: place, after: nil)
        if let sealed { try insert(sealed, of: new.handoff.id) }
        return true
    }
    private static let insertHandoff = Change<HandoffColumn>.insert

    func update(_ handoff: StoredHandoff, from version: Int, _ entries: [LogEntry]) throws -> LogPlace? {
        let first = try nextPlaces(entries.count)
        let last = first + Int64(entries.count) - 1
        let changed = try statements.change(Self.updateHandoff) {
            $0.bindState(of: handoff, lastEvent: last)
            $0.bind(.id, handoff.handoff.id)
            $0.bind(former: .version, version)
        }
        guard changed == 1 else { return nil }
        var previous = handoff.place?.rawValue
        for (place, entry) in zip(first..., entries) {
            try insert(entry, at: place, after: previous)
            previous = place
        }
        return LogPlace(rawValue: last)
    }
    private static let updateHandoff: Change<HandoffColumn> =
        "UPDATE handoff SET \(set: HandoffColumn.changing) WHERE id = \(.id) AND version = \(former: .version)"
}
