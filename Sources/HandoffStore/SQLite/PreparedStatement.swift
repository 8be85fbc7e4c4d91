import GRDB
import GRDBSQLite
import HandoffModel

/// The text of a statement. It is made once and kept: a connection finds its prepared form by the identity of this
/// object, which is cheaper than by some hundred characters.
final class SQLText: Sendable, ExpressibleByStringLiteral {
    let text: String

    init(_ text: String) { self.text = text }
    init(stringLiteral text: String) { self.text = text }
}

/// The prepared statements of one connection.
///
/// They are bound, stepped and read through SQLite's own functions: arrays of arguments and copies of rows cost more than
/// most statements do. GRDB prepares them and owns the connection; no observer and no authorizer of GRDB is in use.
final class Statements {
    let db: Database
    /// The text is kept too: while it lives, no other has its identity.
    private var prepared: [ObjectIdentifier: (sql: SQLText, statement: Statement)] = [:]

    init(_ db: Database) { self.db = db }

    /// Binds, runs to the end, and says how many rows were changed.
    func change(_ sql: SQLText, _ bind: (inout Binder) throws -> Void = { _ in }) throws -> Int {
        let statement = try ready(sql, bind)
        defer { sqlite3_reset(statement) }
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW { code = sqlite3_step(statement) }
        guard code == SQLITE_DONE else { throw failure() }
        return Int(sqlite3_changes(db.sqliteConnection))
    }

    /// What `read` makes of the first row; nil when there is none.
    func row<T>(_ sql: SQLText, _ bind: (inout Binder) throws -> Void, _ read: (ResultRow) throws -> T) throws -> T? {
        var first: T?
        try each(sql, bind) { row in
            first = try read(row)
            return false
        }
        return first
    }

    func rows<T>(_ sql: SQLText, _ bind: (inout Binder) throws -> Void, _ read: (ResultRow) throws -> T) throws -> [T] {
        var all: [T] = []
        try each(sql, bind) { row in
            all.append(try read(row))
            return true
        }
        return all
    }

    /// - Parameter read: says whether to go on.
    func each(_ sql: SQLText, _ bind: (inout Binder) throws -> Void, _ read: (ResultRow) throws -> Bool) throws {
        let statement = try ready(sql, bind)
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: if try !read(ResultRow(statement)) { return }
            case SQLITE_DONE: return
            default: throw failure()
            }
        }
    }

    private func ready(_ sql: SQLText, _ bind: (inout Binder) throws -> Void) throws -> OpaquePointer {
        let statement = try statement(sql)
        var binder = Binder(statement)
        try bind(&binder)
        // A place that is not bound would keep the value of the call before.
        guard binder.code == SQLITE_OK, binder.place == sqlite3_bind_parameter_count(statement) else {
            throw DatabaseError(
                resultCode: binder.code == SQLITE_OK ? .SQLITE_MISUSE : ResultCode(rawValue: binder.code),
                message: "a value was not bound")
        }
        return statement
    }

    private func statement(_ sql: SQLText) throws -> OpaquePointer {
        if let known = prepared[ObjectIdentifier(sql)] { return known.statement.sqliteStatement }
        let statement = try db.cachedStatement(sql: sql.text)
        prepared[ObjectIdentifier(sql)] = (sql, statement)
        return statement.sqliteStatement
    }

    private func failure() -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
            message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
    }
}

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
