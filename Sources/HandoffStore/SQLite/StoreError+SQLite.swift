import GRDB

extension StoreError {
    /// Faults of SQLite get a text without any value of the statement: those may be personal.
    static func from(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return StoreError.unavailable("SQLite: \(error.resultCode) \(error.extendedResultCode): \(error.message ?? "")")
    }
}

extension DatabaseError {
    /// Whether the disk or the machine failed, so that nothing in this transaction can be trusted.
    var isOfTheHost: Bool {
        [.SQLITE_IOERR, .SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_CORRUPT, .SQLITE_CANTOPEN, .SQLITE_READONLY]
            .contains(resultCode)
    }
}
