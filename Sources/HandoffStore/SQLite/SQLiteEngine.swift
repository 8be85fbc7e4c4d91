import GRDB
package import HandoffModel

/// The embedded engine: one SQLite file, one connection that writes, readers beside it (WAL).
package final class SQLiteEngine: Engine {
    private let database: any DatabaseWriter
    private let kept = KeptRows()
    package let lanes: LaneCount

    /// - Throws: ``StoreError/damaged(_:)`` for a database that does not say how it was made.
    init(_ database: any DatabaseWriter) throws {
        self.database = database
        lanes = try database.read { try SQLiteRows($0).layout().lanes }
    }

    package var schema: String { Schema.migrator().migrations.last ?? "nothing" }

    package func write(_ body: @escaping @Sendable (any EngineWriter) -> Void) {
        database.asyncWriteWithoutTransaction { [kept] db in body(kept.rows(of: db)) }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any StoreSnapshot) throws -> T) async throws -> T {
        do {
            // In memory there is one connection, and nothing comes in between. `read` would make it read-only for a
            // while, after each of which SQLite compiles every statement anew.
            if let queue = database as? DatabaseQueue {
                return try await queue.writeWithoutTransaction { try body(SQLiteRows($0)) }
            }
            return try await database.read { try body(SQLiteRows($0)) }
        } catch let error as DatabaseError {
            throw EngineFault(error)
        }
    }

    package func close() async throws {
        try await database.writeWithoutTransaction { [kept] _ in kept.letGo() }
        try database.close()
    }
}

/// The rows of the writer's connection, with its prepared statements, from one batch to the next.
///
/// `@unchecked`: touched on the queue of the writer's connection and nowhere else.
private final class KeptRows: @unchecked Sendable {
    private var rows: SQLiteRows?

    func rows(of db: Database) -> SQLiteRows {
        if let rows { return rows }
        let new = SQLiteRows(db)
        rows = new
        return new
    }

    /// A connection that has prepared statements cannot be closed.
    func letGo() { rows = nil }
}
