import GRDB

extension EngineFault {
    /// The text has no value of the statement: those may be personal.
    init(_ error: DatabaseError) {
        self.init(
            "SQLite: \(error.resultCode) \(error.extendedResultCode): \(error.message ?? "")",
            endsTransaction: error.isOfTheHost)
    }

    /// Runs `body`; what SQLite says against it is a fault.
    static func from<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw EngineFault(error)
        }
    }
}

extension DatabaseError {
    fileprivate var isOfTheHost: Bool {
        [.SQLITE_IOERR, .SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_CORRUPT, .SQLITE_CANTOPEN, .SQLITE_READONLY]
            .contains(resultCode)
    }
}
