import GRDB
import HandoffModel

/// How a file is looked at, opened, and brought up to this release.
enum SQLiteFile {
    /// Opens or creates the file at `path`; a database in memory when it is nil.
    /// - Parameter lanes: how many it gets if it is made.
    /// - Throws: ``StoreError/wrongSchema(_:)``, having changed nothing, for a file of a newer release or of another program.
    static func open(_ path: String?, lanes: LaneCount = .standard) throws -> any DatabaseWriter {
        do {
            let database: any DatabaseWriter
            if let path {
                try look(at: path)
                database = try DatabasePool(path: path, configuration: configuration)
                // FULL: in WAL mode NORMAL loses acknowledged commits on power loss (sqlite.org/pragma.html#pragma_synchronous).
                // Here and not in the configuration, because GRDB sets NORMAL after that, when it turns WAL mode on.
                try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            } else {
                database = try DatabaseQueue(configuration: configuration)
            }
            try Schema.migrator(lanes: lanes).migrate(database)
            return database
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw StoreError.wrongSchema("\(path ?? "memory") is not a SQLite database")
            default: throw StoreError.from(EngineFault(error))
            }
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "handoff"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -4000;
                    PRAGMA wal_autocheckpoint = 2000;
                    """)
        }
        return configuration
    }

    /// Looks without writing, since opening for writing changes the file's header.
    private static func look(at path: String) throws {
        var configuration = configuration
        configuration.readonly = true
        let reader: DatabaseQueue
        do {
            reader = try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            return  // nothing is there yet; if something else is wrong, the opening says so
        }
        defer { try? reader.close() }
        try reader.read { db in
            let isOurs =
                try db.tableExists("grdb_migrations")
                || Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard isOurs else { throw StoreError.wrongSchema("this database belongs to another program") }
            guard try !Schema.migrator().hasBeenSuperseded(db) else {
                throw StoreError.wrongSchema("this database was made by a newer release: start that one")
            }
        }
    }
}
