import GRDB
import HandoffModel

/// The tables. A released migration is never edited; what follows it is appended.
enum Schema {
    /// - Parameter lanes: how many a database gets that is made by it.
    static func migrator(lanes: LaneCount = .standard) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-handoffs") { try $0.execute(sql: text + layout(lanes)) }
        return migrator
    }

    static let text = [kinds, brands, handoffs, log, answers, proofs].joined(separator: "\n")
}
