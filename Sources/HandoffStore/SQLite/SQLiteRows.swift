import GRDB
import HandoffModel

/// The rows of a connection to SQLite.
final class SQLiteRows: EngineWriter {
    let statements: Statements
    /// Brands that were asked for and are there: once committed, none goes.
    private var knownBrands: Set<BrandID> = []

    /// Of the table of events, within a transaction.
    var lastPlace: Int64?

    init(_ db: Database) { statements = Statements(db) }

    func begin() throws {
        lastPlace = nil  // another process may have written since
        try run("BEGIN IMMEDIATE")
    }
    func commit() throws { try run("COMMIT") }

    func rollBack() {
        knownBrands = []
        // Also where SQLite has rolled back by itself: the refusal of this statement tells GRDB so.
        try? run("ROLLBACK")
    }

    func beginStep() throws { try run("SAVEPOINT step") }
    func endStep() throws { try run("RELEASE step") }

    func undoStep() throws {
        knownBrands = []
        lastPlace = nil
        try run("ROLLBACK TO step")
        try run("RELEASE step")
    }

    /// By GRDB, which keeps account of the transaction.
    private func run(_ sql: String) throws {
        try EngineFault.from { try statements.db.cachedStatement(sql: sql).execute() }
    }

    func has(_ brand: BrandID) throws -> Bool {
        if knownBrands.contains(brand) { return true }
        guard try statements.row(Self.selectBrand, { $0.bind(.name, brand) }, { try $0[.name] as BrandID }) != nil
        else { return false }
        knownBrands.insert(brand)
        return true
    }
    private static let selectBrand: Query<BrandColumn, BrandColumn> =
        "SELECT \(.columns) FROM brand WHERE name = \(.name)"
}
