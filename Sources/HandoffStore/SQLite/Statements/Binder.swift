import GRDBSQLite
import HandoffModel

/// Binds the values of a statement, one after the other, from place 1 on. The first failure is kept in ``code``.
struct Binder {
    private let statement: OpaquePointer
    private(set) var place: Int32 = 0
    private(set) var code = SQLITE_OK

    init(_ statement: OpaquePointer) { self.statement = statement }

    mutating func bind(_ value: Int64) { next { sqlite3_bind_int64($0, $1, value) } }
    mutating func bind(_ value: Int) { bind(Int64(value)) }
    mutating func bind(_ value: Timestamp) { bind(value.rawValue) }

    mutating func bind(_ value: String) {
        var value = value
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                // A null pointer would bind NULL.
                guard let start = text.baseAddress else {
                    return next { sqlite3_bind_text($0, $1, "", 0, Self.copied) }
                }
                next { sqlite3_bind_text($0, $1, start, Int32(text.count), Self.copied) }
            }
        }
    }

    mutating func bind(_ value: [UInt8]) { value.withUnsafeBytes { bind($0) } }

    mutating func bind<Subject>(_ id: Identifier<Subject>) {
        withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { bind($0) }
    }

    mutating func bind(_ value: Int64?) { if let value { bind(value) } else { null() } }
    mutating func bind(_ value: Int?) { if let value { bind(value) } else { null() } }
    mutating func bind(_ value: Timestamp?) { if let value { bind(value) } else { null() } }
    mutating func bind(_ value: [UInt8]?) { if let value { bind(value) } else { null() } }
    mutating func bind(_ value: String?) { if let value { bind(value) } else { null() } }
    mutating func bind<Subject>(_ id: Identifier<Subject>?) { if let id { bind(id) } else { null() } }

    private mutating func bind(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return next { sqlite3_bind_zeroblob($0, $1, 0) } }
        next { sqlite3_bind_blob($0, $1, start, Int32(bytes.count), Self.copied) }
    }

    private mutating func null() { next { sqlite3_bind_null($0, $1) } }

    private mutating func next(_ bind: (OpaquePointer, Int32) -> Int32) {
        place += 1
        let bound = bind(statement, place)
        if code == SQLITE_OK { code = bound }
    }

    /// SQLITE_TRANSIENT: SQLite makes its own copy.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
