import GRDBSQLite
import HandoffModel

/// A type that columns are bound and read as.
protocol ColumnValue {
    /// Nil when the column holds something else.
    init?(_ stored: StoredValue)
    /// - Returns: what SQLite says of it.
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

extension Int64: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let value = stored.integer else { return nil }
        self = value
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { sqlite3_bind_int64(statement, place, self) }
}

extension ColumnValue where Self: FixedWidthInteger {
    init?(_ stored: StoredValue) {
        guard let value = stored.integer else { return nil }
        self.init(exactly: value)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { Int64(self).bind(to: statement, at: place) }
}

extension Int: ColumnValue {}
extension UInt16: ColumnValue {}

extension Bool: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let value = stored.integer, value == 0 || value == 1 else { return nil }
        self = value == 1
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        (self ? 1 : 0 as Int64).bind(to: statement, at: place)
    }
}

extension Timestamp: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let value = stored.integer else { return nil }
        self.init(rawValue: value)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { rawValue.bind(to: statement, at: place) }
}

extension String: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let bytes = stored.text else { return nil }
        self.init(decoding: bytes, as: UTF8.self)
    }

    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        var text = self
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                // A null pointer would bind NULL.
                guard let start = text.baseAddress else { return sqlite3_bind_text(statement, place, "", 0, copied) }
                return sqlite3_bind_text(statement, place, start, Int32(text.count), copied)
            }
        }
    }
}

extension [UInt8]: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let bytes = stored.blob else { return nil }
        self.init(bytes)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        withUnsafeBytes { HandoffStore.bind($0, to: statement, at: place) }
    }
}

extension Identifier: ColumnValue {
    init?(_ stored: StoredValue) {
        guard let bytes = stored.blob else { return nil }
        self.init(bytes: bytes)
    }
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { HandoffStore.bind($0, to: statement, at: place) }
    }
}

private func bind(_ bytes: UnsafeRawBufferPointer, to statement: OpaquePointer, at place: Int32) -> Int32 {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, place, 0) }
    return sqlite3_bind_blob(statement, place, start, Int32(bytes.count), copied)
}

/// SQLITE_TRANSIENT: SQLite makes its own copy.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
