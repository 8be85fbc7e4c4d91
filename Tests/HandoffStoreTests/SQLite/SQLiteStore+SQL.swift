import GRDB
@testable import HandoffStore
import StoreConformance

extension SQLiteStore {
    /// Runs `body` on the writer's own connection, inside a step.
    func sql<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await write { tx in
            let db = try tx.database
            return try EngineFault.from { try body(db) }
        }
    }
}

extension StoreTransaction {
    /// The writer's own connection.
    var database: Database {
        get throws {
            guard let rows = rows as? SQLiteRows else { throw NotSQLite() }
            return rows.statements.db
        }
    }
}

struct NotSQLite: Error {}
