import GRDB
import HandoffModel
@testable import HandoffStore
import Testing

@Suite("Statements bind every value and read it back as it was")
struct PreparedStatementTests {
    private static let echoed: SQLText = "SELECT ?, ?, ?, ?, ?, ?, ?"
    private static let two: SQLText = "SELECT ?, ?"
    private static let one: SQLText = "SELECT ?"

    private func on<T>(_ body: (Statements) throws -> T) throws -> T {
        try DatabaseQueue().write { try body(Statements($0)) }
    }

    private func check<T: Equatable>(_ expected: T, _ found: T) { #expect(found == expected) }

    @Test("Numbers, texts, bytes, ids and nothing")
    func echo() throws {
        let id = HandoffID(high: 0x0102_0304_0506_0708, low: .max)
        try on { statements in
            _ = try statements.row(
                Self.echoed,
                {
                    $0.bind(Int64.min)
                    $0.bind("ä\u{0}\"")
                    $0.bind("")
                    $0.bind([UInt8]())
                    $0.bind([0, 255] as [UInt8])
                    $0.bind(id)
                    $0.bind(String?.none)
                },
                { row in
                    check(.min, try row[0] as Int64)
                    check("ä\u{0}\"", try row[1] as String)
                    check("", try row[2] as String)
                    check([], try row[3] as [UInt8])
                    check([0, 255], try row[4] as [UInt8])
                    check(id, try row[5] as HandoffID)
                    let none: String? = try row[6]
                    #expect(none == nil)
                })
        }
    }

    @Test("A value that is not what it is read as is damage, and never a trap")
    func mismatch() throws {
        try on { statements in
            _ = try statements.row(Self.one, { $0.bind("7") }) { row in
                #expect(throws: StoreError.damaged("column 0 of a row")) { try row[0] as Int64 }
                #expect(throws: StoreError.self) { try row[0] as [UInt8] }
                #expect(throws: StoreError.self) { try row[0] as HandoffID? }
            }
            _ = try statements.row(Self.one, { $0.bind(Int64(70_000)) }) { row in
                #expect(throws: StoreError.self) { try row[0] as UInt16 }
            }
        }
    }

    @Test("A place that is left unbound refuses the call: it would have the value of the one before")
    func unbound() throws {
        try on { statements in
            _ = try statements.row(
                Self.two,
                {
                    $0.bind("a")
                    $0.bind("secret")
                }, { _ in })
            #expect(throws: DatabaseError.self) { try statements.row(Self.two, { $0.bind("b") }, { _ in }) }
        }
    }

    @Test("A failure names what SQLite said, and the statement can be used again")
    func failure() throws {
        try on { statements in
            try statements.db.execute(sql: "CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
            let insert: SQLText = "INSERT INTO t VALUES (?)"
            let again = try statements.change(insert) { $0.bind(1) }
            #expect(again == 1)
            #expect(throws: DatabaseError.self) { try statements.change(insert) { $0.bind(1) } }
            let other = try statements.change(insert) { $0.bind(2) }
            #expect(other == 1)
        }
    }
}
