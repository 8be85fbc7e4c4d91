/// Makes the text of a statement: names stand where their values go, and no value ever does.
struct SQLInterpolation<Value: SQLName, Column: SQLName>: StringInterpolationProtocol {
    private var text = ""
    private var places = SQLPlaces()

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(2 * literalCapacity) }

    /// The finished text.
    var sql: SQLText { SQLText(text, places) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// The place of a value: `id = \(.id)`.
    mutating func appendInterpolation(_ value: Value) { text += "?\(places.insert(value))" }

    /// The place of a value that the row has until then: `version = \(former: .version)`.
    mutating func appendInterpolation(former value: Value) { text += "?\(places.insert(former: value))" }

    /// An assignment for each of `values`: `SET \(set: [.kid, .seen])`.
    mutating func appendInterpolation(set values: [Value]) {
        text += values.map { "\($0.name) = ?\(places.insert($0))" }.joined(separator: ", ")
    }

    /// The places of `values`, one after the other: `VALUES (\(places: [.id, .kid]))`.
    mutating func appendInterpolation(places values: [Value]) {
        text += values.map { "?\(places.insert($0))" }.joined(separator: ", ")
    }

    /// What a query gives back, in the order of its names: `SELECT \(.columns) FROM session`.
    mutating func appendInterpolation(_ columns: ColumnList<Column>) { text += columns.text }

    mutating func appendInterpolation(raw text: String) { self.text += text }
}

/// The columns of a result, as a `SELECT` lists them.
struct ColumnList<Column: SQLName> {
    let text: String

    static var columns: ColumnList { columns() }

    /// - Parameters:
    ///   - table: stands before each name, where several tables are joined.
    ///   - expressions: what is selected instead of the column of that name.
    static func columns(of table: String? = nil, as expressions: [(Column, String)] = []) -> ColumnList {
        let items = Column.allCases.map { column in
            expressions.first { $0.0.rawValue == column.rawValue }?.1
                ?? (table.map { "\($0).\(column.name)" } ?? column.name)
        }
        return ColumnList(text: items.joined(separator: ", "))
    }
}
