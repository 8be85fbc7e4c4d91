import GRDBSQLite

/// The row that a statement stands on, read by name.
///
/// A value that is not of the type it is read as is ``StoreError/damaged(_:)``: tables are `STRICT`, so only a damaged
/// file has one.
struct ResultRow<Column: SQLName> {
    private let statement: OpaquePointer
    private let start: Int32

    /// - Parameter start: the place of the first of these columns.
    init(_ statement: OpaquePointer, from start: Int32 = 0) {
        self.statement = statement
        self.start = start
    }

    /// The columns of another table, of which the first is at the place `start`.
    func columns<Other: SQLName>(of: Other.Type, from start: Int32) -> ResultRow<Other> {
        ResultRow<Other>(statement, from: start)
    }

    subscript<Value: ColumnValue>(_ column: Column) -> Value {
        get throws {
            guard let value = Value(StoredValue(statement, start + column.rawValue)) else { throw damaged(column) }
            return value
        }
    }

    /// Nil for NULL.
    subscript<Value: ColumnValue>(_ column: Column) -> Value? {
        get throws {
            let stored = StoredValue(statement, start + column.rawValue)
            if stored.isNull { return nil }
            guard let value = Value(stored) else { throw damaged(column) }
            return value
        }
    }

    private func damaged(_ column: Column) -> StoreError {
        let table = (Column.self as? any TableColumn.Type)?.table ?? "a result"
        return StoreError.damaged("\(column.name) of \(table)")
    }
}
