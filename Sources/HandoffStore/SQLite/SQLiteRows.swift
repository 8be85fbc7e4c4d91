import GRDB
import HandoffModel

/// The rows of a connection to SQLite.
final class SQLiteRows: EngineWriter {
    let statements: Statements
    /// Numbers of brands that were asked for: once committed, they never change.
    private var brandNumbers: [BrandID: Int64] = [:]

    /// Of the table of events, within a transaction.
    var lastPlace: Int64?

    init(_ db: Database) { statements = Statements(db) }

    func begin() throws {
        lastPlace = nil  // another process may have written since
        try run("BEGIN IMMEDIATE")
    }
    func commit() throws { try run("COMMIT") }

    func rollBack() {
        brandNumbers = [:]
        // Also where SQLite has rolled back by itself: the refusal of this statement tells GRDB so.
        try? run("ROLLBACK")
    }

    func beginStep() throws { try run("SAVEPOINT step") }
    func endStep() throws { try run("RELEASE step") }

    func undoStep() throws {
        brandNumbers = [:]
        lastPlace = nil
        try run("ROLLBACK TO step")
        try run("RELEASE step")
    }

    /// By GRDB, which keeps account of the transaction.
    private func run(_ sql: String) throws {
        try EngineFault.from { try statements.db.cachedStatement(sql: sql).execute() }
    }

    /// Nil when there is no such brand.
    func number(of brand: BrandID) throws -> Int64? {
        if let known = brandNumbers[brand] { return known }
        guard let number: Int64 = try statements.row(Self.selectNumber, { $0.bind(.name, brand) }, { try $0[.id] })
        else {
            return nil
        }
        brandNumbers[brand] = number
        return number
    }
    private static let selectNumber: Query<BrandColumn, BrandColumn> =
        "SELECT \(.columns) FROM brand WHERE name = \(.name)"
}
