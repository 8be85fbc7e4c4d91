/// A statement that changes rows.
struct Change<Value: SQLName>: ExpressibleByStringInterpolation, Sendable {
    let sql: SQLText

    init(stringLiteral text: String) { sql = SQLText(text, SQLPlaces()) }
    init(stringInterpolation text: SQLInterpolation<Value, NoName>) { sql = text.sql }
}

extension Change where Value: TableColumn {
    /// Adds a row, which has a value for each column.
    static var insert: Change { insert("") }

    /// Adds a row, unless there is one with the same key.
    static var insertIfNew: Change { insert(" ON CONFLICT DO NOTHING") }

    /// Adds a row, or puts it in the place of the one with the same `key`.
    static func put(by key: Value...) -> Change {
        let key = key.map(\.name)
        let others = Value.allCases.map(\.name).filter { !key.contains($0) }
        let assignments = others.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return insert(" ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(assignments)")
    }

    private static func insert(_ conflict: String) -> Change {
        let columns = ColumnList<Value>.columns.text
        return
            "INSERT INTO \(raw: Value.table) (\(raw: columns)) VALUES (\(places: Array(Value.allCases)))\(raw: conflict)"
    }
}
