import GRDB
package import HandoffModel
import Synchronization

/// The embedded store: one SQLite file, one writer that commits in groups, readers beside it (WAL).
package final class SQLiteStore: Store {
    private let database: any DatabaseWriter
    private let commits: GroupCommit
    private let calls = OpenCalls()
    private let seal: AuditSeal
    private let now: @Sendable () -> Timestamp

    /// Opens or creates the file at `path`, and brings its tables up to this release; in memory when `path` is nil.
    ///
    /// - Parameters:
    ///   - waiting: how many writes may wait before ``StoreError/busy``.
    ///   - checkpointEvents: a sealed checkpoint follows at least every so many events.
    ///   - afterBatch: runs on the writer's thread whenever it has done what was waiting: what its steps left on the stack
    ///     can be overwritten there.
    /// - Throws: ``StoreError/wrongSchema(_:)`` for a file of a newer release or of something else.
    package init(
        path: String?, seal: AuditSeal, waiting: Int = 4096, checkpointEvents: Int64 = 1000,
        afterBatch: (@Sendable () -> Void)? = nil, now: @escaping @Sendable () -> Timestamp
    ) throws {
        self.seal = seal
        self.now = now
        database = try SQLiteFile.open(path)
        commits = GroupCommit(
            database: database, seal: seal,
            bounds: GroupCommit.Bounds(waiting: waiting, checkpointEvents: checkpointEvents), afterBatch: afterBatch,
            now: now)
    }

    /// The names of the migrations that this release knows, in order.
    package static var migrations: [String] { Schema.migrator.migrations }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let result = Mutex<T?>(nil)
            let job = GroupCommit.Job(
                perform: { step in
                    let value = try body(step)
                    result.withLock { $0 = value }
                },
                finish: { failure in
                    if let failure {
                        continuation.resume(throwing: failure)
                    } else if let value = result.withLock({ $0 }) {
                        continuation.resume(returning: value)
                    } else {
                        continuation.resume(throwing: StoreError.unavailable("a committed step left no result"))
                    }
                })
            do { try commits.submit(job) } catch { continuation.resume(throwing: error) }
        }
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any StoreSnapshot) throws -> T
    ) async throws -> T {
        try calls.begin()
        defer { calls.end() }
        do {
            // In memory there is one connection, and nothing comes in between. `read` would make it read-only for a
            // while, after each of which SQLite compiles every statement anew.
            if let queue = database as? DatabaseQueue {
                return try await queue.writeWithoutTransaction { try body(SQLiteSnapshot(db: $0)) }
            }
            return try await database.read { try body(SQLiteSnapshot(db: $0)) }
        } catch {
            throw StoreError.from(error)
        }
    }

    package func close() async throws { try await close(sealing: true) }

    /// - Parameter sealing: whether a last checkpoint is written; one who only looks writes none.
    package func close(sealing: Bool) async throws {
        try await calls.close()
        await commits.close()
        if sealing { _ = try await sealHead() }
        try await commits.finalize()
        try database.close()
    }
}

extension SQLiteStore {
    /// Seals where the log stands now; nil while it is empty.
    package func checkpoint() async throws -> Checkpoint? {
        try calls.begin()
        defer { calls.end() }
        return try await sealHead()
    }

    private func sealHead() async throws -> Checkpoint? {
        let (seal, now) = (seal, now)
        return try await database.write { db in
            let statements = Statements(db)
            guard let head = try SQLiteSnapshot(statements).logHead() else { return nil }
            let checkpoint = try LogWriter(after: head, seal: seal).checkpoint(at: now())
            try statements.insert(checkpoint)
            return checkpoint
        }
    }
}
