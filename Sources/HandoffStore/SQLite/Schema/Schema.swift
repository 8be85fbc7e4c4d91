import GRDB

/// The tables. A released migration is never edited; what follows it is appended.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-handoffs") { try $0.execute(sql: text) }
        return migrator
    }

    static let text = [kinds, brands, handoffs, log, answers, proofs].joined(separator: "\n")
}
