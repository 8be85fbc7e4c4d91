import GRDB
@testable import HandoffStore

extension SQLiteStore {
    /// Runs `body` on the writer's own connection, inside a step.
    func sql<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await write { tx in
            guard let step = tx as? SQLiteTransaction else { throw NotSQLite() }
            return try body(step.db)
        }
    }
}

struct NotSQLite: Error {}
