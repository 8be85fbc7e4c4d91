import GRDB
import GRDBSQLite

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
    func change<Value>(
        _ change: Change<Value>, _ bind: (inout Binder<Value>) throws -> Void = { _ in }
    ) throws -> Int {
        // SQLite ends a transaction by itself when the disk fails, and keeps what is written behind it at once.
        guard sqlite3_get_autocommit(db.sqliteConnection) == 0 else {
            throw EngineFault("SQLite: no transaction is open", endsTransaction: true)
        }
        let statement = try ready(change.sql, bind)
        defer { sqlite3_reset(statement) }
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW { code = sqlite3_step(statement) }
        guard code == SQLITE_DONE else { throw failure() }
        return Int(sqlite3_changes(db.sqliteConnection))
    }

    /// What `read` makes of the first row; nil when there is none.
    func row<Value, Column, Result>(
        _ query: Query<Value, Column>, _ bind: (inout Binder<Value>) throws -> Void,
        _ read: (ResultRow<Column>) throws -> Result
    ) throws -> Result? {
        var first: Result?
        try each(query, bind) { row in
            first = try read(row)
            return false
        }
        return first
    }

    func rows<Value, Column, Result>(
        _ query: Query<Value, Column>, _ bind: (inout Binder<Value>) throws -> Void,
        _ read: (ResultRow<Column>) throws -> Result
    ) throws -> [Result] {
        var all: [Result] = []
        try each(query, bind) { row in
            all.append(try read(row))
            return true
        }
        return all
    }

    /// - Parameter read: says whether to go on.
    func each<Value, Column>(
        _ query: Query<Value, Column>, _ bind: (inout Binder<Value>) throws -> Void,
        _ read: (ResultRow<Column>) throws -> Bool
    ) throws {
        let statement = try ready(query.sql, bind)
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: if try !read(ResultRow(statement)) { return }
            case SQLITE_DONE: return
            default: throw failure()
            }
        }
    }

    private func ready<Value>(_ sql: SQLText, _ bind: (inout Binder<Value>) throws -> Void) throws -> OpaquePointer {
        let statement = try statement(sql)
        var binder = Binder<Value>(statement)
        try bind(&binder)
        // A place that is not bound would keep the value of the call before.
        guard binder.code == SQLITE_OK, binder.bound == sql.places else {
            throw EngineFault(
                DatabaseError(
                    resultCode: binder.code == SQLITE_OK ? .SQLITE_MISUSE : ResultCode(rawValue: binder.code),
                    message: "a value was not bound"))
        }
        return statement
    }

    private func statement(_ sql: SQLText) throws -> OpaquePointer {
        if let known = prepared[ObjectIdentifier(sql)] { return known.statement.sqliteStatement }
        let statement = try EngineFault.from { try db.cachedStatement(sql: sql.text) }
        prepared[ObjectIdentifier(sql)] = (sql, statement)
        return statement.sqliteStatement
    }

    private func failure() -> EngineFault {
        EngineFault(
            DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
                message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }))
    }
}
