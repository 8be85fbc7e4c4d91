import HandoffModel

enum AnswerColumn: Int32, TableColumn {
    case scope, key, request, sealed, expires

    static let table = "answer"
}

extension SQLiteRows {
    /// By scope and key alone: a file has one writer for all its lanes.
    func answer(_ name: AnswerName) throws -> StoredAnswer? {
        try statements.row(
            Self.selectAnswer,
            {
                $0.bind(.scope, name.scope)
                $0.bind(.key, name.key)
            },
            {
                StoredAnswer(
                    name, request: try $0[.request], sealed: try $0[.sealed], expires: try $0[.expires])
            })
    }
    private static let selectAnswer: Query<AnswerColumn, AnswerColumn> =
        "SELECT \(.columns) FROM answer WHERE scope = \(.scope) AND key = \(.key)"

    func insert(_ answer: StoredAnswer) throws -> Bool {
        try statements.change(Self.insertAnswer) {
            $0.bind(.scope, answer.name.scope)
            $0.bind(.key, answer.name.key)
            $0.bind(.request, answer.request)
            $0.bind(.sealed, answer.sealed)
            $0.bind(.expires, answer.expires)
        } == 1
    }
    private static let insertAnswer = Change<AnswerColumn>.insertIfNew

    func forgetAnswer(_ name: AnswerName, expiredAt time: Timestamp) throws {
        _ = try statements.change(Self.deleteAnswer) {
            $0.bind(.scope, name.scope)
            $0.bind(.key, name.key)
            $0.bind(.expires, time)
        }
    }
    private static let deleteAnswer: Change<AnswerColumn> =
        "DELETE FROM answer WHERE scope = \(.scope) AND key = \(.key) AND expires <= \(.expires)"

    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int {
        try statements.change(Self.deleteAnswers) {
            $0.bind(.time, time)
            $0.bind(.limit, limit)
        }
    }
    private static let deleteAnswers = Change<Ended>.forget("answer", by: "scope, key", endedBy: "expires")
}
