import GRDB
import HandoffModel
@testable import HandoffStore
import Testing

@Suite("Statements bind every value by its name and read it back as it was")
struct PreparedStatementTests {
    private enum Thing: Int32, TableColumn {
        case number, text, emptyText, noBytes, bytes, id, nothing

        static let table = "thing"
    }
    private enum Pair: Int32, SQLName { case first, second }

    private static let echoed: Query<Thing, Thing> = "SELECT \(places: Thing.allCases)"
    private static let two: Query<Pair, Pair> = "SELECT \(.first), \(.second)"
    private static let second: Query<Pair, Pair> = "SELECT NULL, \(.second)"

    private func on<T>(_ body: (Statements) throws -> T) throws -> T {
        try DatabaseQueue().write { try body(Statements($0)) }
    }

    private func check<T: Equatable>(_ expected: T, _ found: T) { #expect(found == expected) }

    @Test("Numbers, texts, bytes, ids and nothing, bound in any order")
    func echo() throws {
        let id = HandoffID(high: 0x0102_0304_0506_0708, low: .max)
        try on { statements in
            _ = try statements.row(
                Self.echoed,
                {
                    $0.bind(.nothing, String?.none)
                    $0.bind(.id, id)
                    $0.bind(.bytes, [0, 255] as [UInt8])
                    $0.bind(.noBytes, [UInt8]())
                    $0.bind(.emptyText, "")
                    $0.bind(.text, "ä\u{0}\"")
                    $0.bind(.number, Int64.min)
                },
                { row in
                    check(.min, try row[.number] as Int64)
                    check("ä\u{0}\"", try row[.text] as String)
                    check("", try row[.emptyText] as String)
                    check([], try row[.noBytes] as [UInt8])
                    check([0, 255], try row[.bytes] as [UInt8])
                    check(id, try row[.id] as HandoffID)
                    let none: String? = try row[.nothing]
                    #expect(none == nil)
                })
        }
    }

    @Test("A value that is not what it is read as is damage with a name, and never a trap")
    func mismatch() throws {
        try on { statements in
            let select: Query<NoName, Thing> = "SELECT 7, '7', '', x'', x'00', 'ho_1', 70000"
            _ = try statements.row(select, { _ in }) { row in
                #expect(throws: StoreError.damaged("text of thing")) { try row[.text] as Int64 }
                #expect(throws: StoreError.damaged("empty_text of thing")) { try row[.emptyText] as [UInt8] }
                #expect(throws: StoreError.self) { try row[.bytes] as HandoffID? }
                #expect(throws: StoreError.self) { try row[.text] as HandoffState }
                #expect(throws: StoreError.self) { try row[.number] as Bool }
                #expect(throws: StoreError.self) { try row[.nothing] as UInt16 }
            }
        }
    }

    @Test("A name that is left unbound refuses the call: it would have the value of the one before")
    func unbound() throws {
        try on { statements in
            _ = try statements.row(
                Self.two,
                {
                    $0.bind(.first, "a")
                    $0.bind(.second, "secret")
                }, { _ in })
            #expect(throws: EngineFault.self) {
                try statements.row(Self.two, { $0.bind(.first, "b") }, { _ in })
            }
        }
    }

    @Test("A name that the text does not have refuses the call")
    func unknown() throws {
        let error = try on { statements in
            #expect(throws: EngineFault.self) {
                try statements.row(
                    Self.second,
                    {
                        $0.bind(.first, "a")
                        $0.bind(.second, "b")
                    }, { _ in })
            }
        }
        #expect(error?.text.contains("a value was not bound") == true)
    }

    @Test("The value that a row has until then is another than the one that it gets")
    func former() throws {
        try on { statements in
            try statements.db.execute(sql: "CREATE TABLE pair (first INTEGER, second INTEGER) STRICT")
            try statements.db.execute(sql: "INSERT INTO pair VALUES (1, 2)")
            let move: Change<Pair> = "UPDATE pair SET \(set: [.first, .second]) WHERE first = \(former: .first)"
            for (from, changed) in [(2, 0), (1, 1), (1, 0)] {
                let count = try statements.change(move) {
                    $0.bind(.first, from + 2)
                    $0.bind(.second, 9)
                    $0.bind(former: .first, from)
                }
                #expect(count == changed, "\(from)")
            }
        }
    }

    @Test("A failure names what SQLite said, and the statement can be used again")
    func failure() throws {
        try on { statements in
            try statements.db.execute(sql: "CREATE TABLE t (first INTEGER PRIMARY KEY) STRICT")
            let insert: Change<Pair> = "INSERT INTO t VALUES (\(.first))"
            let again = try statements.change(insert) { $0.bind(.first, 1) }
            #expect(again == 1)
            #expect(throws: EngineFault.self) { try statements.change(insert) { $0.bind(.first, 1) } }
            let other = try statements.change(insert) { $0.bind(.first, 2) }
            #expect(other == 1)
        }
    }
}
