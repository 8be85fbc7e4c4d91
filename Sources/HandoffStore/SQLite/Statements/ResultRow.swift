import GRDBSQLite

/// The row that a statement stands on, read by position: names cost a search for each column of each row.
///
/// A value that is not of the type it is read as is ``StoreError/damaged(_:)``: tables are `STRICT`, so only a damaged
/// file has one.
struct ResultRow {
    let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    subscript<T: ColumnValue>(_ column: Int32) -> T {
        get throws {
            guard let value = T(self, column) else { throw StoreError.damaged("column \(column) of a row") }
            return value
        }
    }

    /// Nil for NULL.
    subscript<T: ColumnValue>(_ column: Int32) -> T? {
        get throws {
            if sqlite3_column_type(statement, column) == SQLITE_NULL { return nil }
            return try self[column] as T
        }
    }

    func bytes(_ column: Int32, _ type: Int32) -> UnsafeRawBufferPointer? {
        guard sqlite3_column_type(statement, column) == type else { return nil }
        // The pointer first: asking for it may convert the value, and then its length.
        let start = type == SQLITE_BLOB ? sqlite3_column_blob(statement, column) : text(column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }

    private func text(_ column: Int32) -> UnsafeRawPointer? {
        sqlite3_column_text(statement, column).map { UnsafeRawPointer($0) }
    }
}
