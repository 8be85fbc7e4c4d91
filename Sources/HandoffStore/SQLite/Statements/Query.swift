/// A statement that gives rows with the columns `Column`.
struct Query<Value: SQLName, Column: SQLName>: ExpressibleByStringInterpolation, Sendable {
    let sql: SQLText

    init(stringLiteral text: String) { sql = SQLText(text, SQLPlaces()) }
    init(stringInterpolation text: SQLInterpolation<Value, Column>) { sql = text.sql }
}
