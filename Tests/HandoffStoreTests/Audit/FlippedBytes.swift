import Foundation
import GRDB

/// One byte of one stored value, with its lowest bit turned.
struct FlippedByte: Sendable, CustomStringConvertible {
    let table: String
    let column: String
    /// The row, in the order of the table.
    let row: Int
    let value: DatabaseValue

    var description: String { "\(table).\(column) of row \(row)" }

    /// Every byte of every value of `table` that is not NULL, numbers as their eight.
    static func all(of table: String, _ db: Database) throws -> [FlippedByte] {
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY rowid").enumerated().flatMap { number, row in
            row.flatMap { column, value in
                flips(of: value).map { FlippedByte(table: table, column: column, row: number + 1, value: $0) }
            }
        }
    }

    func store(_ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE \(table) SET \(column) = \(isText ? "CAST(? AS TEXT)" : "?")
                WHERE rowid = (SELECT rowid FROM \(table) ORDER BY rowid LIMIT 1 OFFSET \(row - 1))
                """, arguments: [value])
    }

    private var isText: Bool {
        [
            "actor", "kind", "payload", "intent", "network", "handle", "language", "customer", "state", "audience",
            "session_ended", "agent", "outcome", "promise", "acr", "amr", "note",
        ].contains(column) || (table == "handoff" && column == "context")
    }

    private static func flips(of value: DatabaseValue) -> [DatabaseValue] {
        switch value.storage {
        case .int64(let number): (0..<8).map { (number ^ (1 << (8 * $0))).databaseValue }
        case .string(let text): flips(of: Data(text.utf8))
        case .blob(let data): flips(of: data)
        case .null, .double: []
        }
    }

    private static func flips(of data: Data) -> [DatabaseValue] {
        data.indices.map { place in
            var flipped = data
            flipped[place] ^= 1
            return flipped.databaseValue
        }
    }
}
