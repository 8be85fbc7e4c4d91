import HandoffModel

enum TriesColumn: Int32, TableColumn {
    case scope, count, ends

    static let table = "tries"
}

extension SQLiteRows {
    func tries(_ scope: String, at time: Timestamp) throws -> Int {
        try statements.row(
            Self.selectTries,
            {
                $0.bind(.scope, scope)
                $0.bind(.ends, time)
            }, { try $0[.count] }) ?? 0
    }
    private static let selectTries: Query<TriesColumn, TriesColumn> =
        "SELECT \(.columns) FROM tries WHERE scope = \(.scope) AND ends > \(.ends)"

    func countTry(_ limit: TryLimit, at time: Timestamp) throws -> Bool {
        try statements.change(Self.countTry) {
            $0.bind(.scope, limit.scope)
            $0.bind(.limit, limit.limit)
            $0.bind(.ends, limit.ends)
            $0.bind(.now, time)
        } == 1
    }
    private enum BoundedTry: Int32, SQLName { case scope, limit, ends, now }
    private static let countTry: Change<BoundedTry> = """
        INSERT INTO tries (scope, count, ends) SELECT \(.scope), 1, \(.ends) WHERE \(.limit) > 0
        ON CONFLICT (scope) DO UPDATE SET
          count = CASE WHEN ends <= \(.now) THEN 1 ELSE count + 1 END,
          ends = CASE WHEN ends <= \(.now) THEN \(.ends) ELSE ends END
        WHERE count < \(.limit) OR ends <= \(.now)
        """
}
