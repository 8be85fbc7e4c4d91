import GRDB
package import HandoffModel
import Synchronization

/// The embedded store: one SQLite file, one writer that commits in groups, readers beside it (WAL).
package final class SQLiteStore: Store {
    private let database: any DatabaseWriter
    private let commits: GroupCommit
    private let seal: AuditSeal
    private let now: @Sendable () -> Timestamp

    /// Opens or creates the file at `path`, and brings its tables up to this release; in memory when `path` is nil.
    ///
    /// - Parameters:
    ///   - waiting: how many writes may wait before ``StoreError/busy``.
    ///   - checkpointEvents: a sealed checkpoint follows at least every so many events.
    /// - Throws: ``StoreError/wrongSchema(_:)`` for a file of a newer release or of something else.
    package init(
        path: String?, seal: AuditSeal, waiting: Int = 4096, checkpointEvents: Int64 = 1000,
        now: @escaping @Sendable () -> Timestamp
    ) throws {
        self.seal = seal
        self.now = now
        do {
            if let path {
                database = try DatabasePool(path: path, configuration: Self.configuration)
            } else {
                database = try DatabaseQueue(configuration: Self.configuration)
            }
            try Self.migrate(database)
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw StoreError.wrongSchema("\(path ?? "memory") is not a SQLite database")
            default: throw StoreError.from(error)
            }
        }
        commits = GroupCommit(
            database: database, seal: seal,
            bounds: GroupCommit.Bounds(waiting: waiting, checkpointEvents: checkpointEvents), now: now)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "handoff"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // FULL: in WAL mode NORMAL loses acknowledged commits on power loss (sqlite.org/pragma.html#pragma_synchronous).
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -4000;
                    PRAGMA wal_autocheckpoint = 2000;
                    """)
        }
        return configuration
    }

    private static func migrate(_ database: any DatabaseWriter) throws {
        let isOurs = try database.read { db in
            try db.tableExists("grdb_migrations")
                || Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
        }
        guard isOurs else { throw StoreError.wrongSchema("this database belongs to another program") }
        let isNewer = try database.read { try Schema.migrator.hasBeenSuperseded($0) }
        guard !isNewer else {
            throw StoreError.wrongSchema("this database was made by a newer release: start that one")
        }
        try Schema.migrator.migrate(database)
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
        do {
            return try await database.read { try body(SQLiteSnapshot(db: $0)) }
        } catch {
            throw StoreError.from(error)
        }
    }

    package func close() async throws { try await close(sealing: true) }

    /// - Parameter sealing: whether a last checkpoint is written; one who only looks writes none.
    package func close(sealing: Bool) async throws {
        await commits.close()
        if sealing { _ = try await checkpoint() }
        try database.close()
    }
}

extension SQLiteStore {
    /// Seals where the log stands now; nil while it is empty.
    package func checkpoint() async throws -> Checkpoint? {
        let (seal, now) = (seal, now)
        return try await database.write { db in
            guard let head = try SQLiteSnapshot(db: db).logHead() else { return nil }
            let checkpoint = try LogWriter(after: head, seal: seal).checkpoint(at: now())
            try SQLiteTransaction.insert(checkpoint, db)
            return checkpoint
        }
    }
}
