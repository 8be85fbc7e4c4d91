import GRDBSQLite

/// A value of the row that a statement stands on. What it gives out is good until the statement goes on.
struct StoredValue {
    private let statement: OpaquePointer
    private let column: Int32

    init(_ statement: OpaquePointer, _ column: Int32) {
        self.statement = statement
        self.column = column
    }

    var isNull: Bool { type == SQLITE_NULL }
    /// Nil unless it is an INTEGER; so for the others.
    var integer: Int64? { type == SQLITE_INTEGER ? sqlite3_column_int64(statement, column) : nil }
    var text: UnsafeRawBufferPointer? {
        type == SQLITE_TEXT ? bytes(sqlite3_column_text(statement, column).map { UnsafeRawPointer($0) }) : nil
    }
    var blob: UnsafeRawBufferPointer? { type == SQLITE_BLOB ? bytes(sqlite3_column_blob(statement, column)) : nil }

    private var type: Int32 { sqlite3_column_type(statement, column) }

    /// - Parameter start: asked for before the length, because asking for it may convert the value.
    private func bytes(_ start: UnsafeRawPointer?) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}
