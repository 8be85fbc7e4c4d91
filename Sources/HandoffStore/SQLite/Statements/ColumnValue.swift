import GRDBSQLite
import HandoffModel

/// A type that columns are read as.
protocol ColumnValue {
    /// Nil when the column holds something else.
    init?(_ row: ResultRow, _ column: Int32)
}

extension Int64: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard sqlite3_column_type(row.statement, column) == SQLITE_INTEGER else { return nil }
        self = sqlite3_column_int64(row.statement, column)
    }
}

extension Int: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let value = Int64(row, column) else { return nil }
        self.init(exactly: value)
    }
}

extension UInt16: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let value = Int64(row, column) else { return nil }
        self.init(exactly: value)
    }
}

extension Timestamp: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let value = Int64(row, column) else { return nil }
        self.init(rawValue: value)
    }
}

extension String: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let bytes = row.bytes(column, SQLITE_TEXT) else { return nil }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8]: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let bytes = row.bytes(column, SQLITE_BLOB) else { return nil }
        self.init(bytes)
    }
}

extension Identifier: ColumnValue {
    init?(_ row: ResultRow, _ column: Int32) {
        guard let bytes = row.bytes(column, SQLITE_BLOB) else { return nil }
        self.init(bytes: bytes)
    }
}
