import HandoffModel

/// What housekeeping is told: what had ended before `time` goes, at most `limit` of it.
enum Ended: Int32, SQLName { case time, limit }

extension Change<Ended> {
    /// - Parameters:
    ///   - key: the primary key of `table`.
    ///   - end: the column that says until when a row is good.
    static func forget(_ table: String, by key: String, endedBy end: String) -> Change {
        """
        DELETE FROM \(raw: table) WHERE (\(raw: key)) IN (
          SELECT \(raw: key) FROM \(raw: table) WHERE \(raw: end) < \(.time) LIMIT \(.limit))
        """
    }
}

extension SQLiteRows {
    func forgetProofs(of id: HandoffID) throws {
        for sql in Self.forgottenAtEnd { _ = try statements.change(sql) { $0.bind(.handoff, id) } }
    }
    private enum Owner: Int32, SQLName { case handoff }
    private static let forgottenAtEnd = ["fact", "otp", "session_code", "contact", "author_code", "guess"].map {
        "DELETE FROM \(raw: $0) WHERE handoff = \(.handoff)" as Change<Owner>
    }

    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int {
        try Self.forgottenInTime.reduce(0) { count, sql in
            count
                + (try statements.change(sql) {
                    $0.bind(.time, time)
                    $0.bind(.limit, limit)
                })
        }
    }
    private static let forgottenInTime: [Change<Ended>] = [
        .forget("echo", by: "handoff, claim", endedBy: "expires"),
        .forget("press", by: "handoff, network", endedBy: "expires"),
        .forget("session_code", by: "handoff, kind", endedBy: "expires"),
        .forget("tries", by: "scope", endedBy: "ends"),
    ]
}
