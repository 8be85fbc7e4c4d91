import Foundation
import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("The schema defends itself")
struct SchemaTests {
    /// The tables of kinds and states, each with the values of its enum and the columns that refer to it.
    static let kindTables: [(table: String, values: [String], columns: [String])] = [
        ("event_kind", Event.Kind.allCases.map(\.rawValue), ["event.kind"]),
        ("handoff_state", HandoffState.allCases.map(\.rawValue), ["handoff.state"]),
        ("promise", Promise.allCases.map(\.rawValue), ["handoff.promise"]),
        ("outcome", Outcome.allCases.map(\.rawValue), ["handoff.outcome"]),
        ("audience", Audience.allCases.map(\.rawValue), ["handoff.audience"]),
        ("session_end", SessionEnd.allCases.map(\.rawValue), ["handoff.session_ended"]),
        ("assurance", Assurance.allCases.map(\.rawValue), ["session.acr"]),
    ]

    @Test("The kinds and states that it knows are those of the model", arguments: kindTables)
    func kinds(_ table: String, _ values: [String], _ columns: [String]) async throws {
        let store = try SQLiteStore(path: nil, seal: TestKeys.seal())
        let (known, referring) = try await store.sql { db in
            (
                try String.fetchAll(db, sql: "SELECT name FROM \(table)"),
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT m.name || '.' || k."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) k
                        WHERE m.type = 'table' AND k."table" = '\(table)' AND k."to" = 'name'
                        """)
            )
        }
        #expect(known.sorted() == values.sorted())
        #expect(referring == columns)
    }

    static let columns: [any TableColumn.Type] = [
        BrandColumn.self, BrandSettingsColumn.self, APIKeyColumn.self, HandoffColumn.self, SealedColumn.self,
        SessionColumn.self, EventColumn.self, LogHeadColumn.self, CheckpointColumn.self, AnswerColumn.self,
        AuthorCodeColumn.self, EchoColumn.self, PressColumn.self, FactColumn.self, OTPColumn.self, TriesColumn.self,
        SessionCodeColumn.self, ContactColumn.self,
    ]

    @Test("Its columns are those that the code names, each once")
    func names() async throws {
        let store = try SQLiteStore(path: nil, seal: TestKeys.seal())
        for columns in Self.columns {
            let (table, names) = Self.names(columns)
            let known = try await store.sql { db in
                try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table)')")
            }
            #expect(names.sorted() == known.sorted(), "\(table)")
        }
    }

    private static func names<Column: TableColumn>(_: Column.Type) -> (table: String, columns: [String]) {
        (Column.table, Column.allCases.map(\.name))
    }

    @Test("What it takes for open is what the model takes for open")
    func openStates() async throws {
        let store = try SQLiteStore(path: nil, seal: TestKeys.seal())
        let open = try await store.sql { db in
            try String.fetchSet(db, sql: "SELECT name FROM handoff_state WHERE is_open")
        }
        #expect(open == Set(HandoffState.allCases.filter(\.isOpen).map(\.rawValue)))
    }

    @Test("A value that may only be one of a list stands in a table that is never large")
    func lists() {
        let parts = Schema.text.split(separator: " IN (")
        let columns = parts.dropLast().compactMap { $0.split { !$0.isLetter && $0 != "_" }.last }
        #expect(columns.sorted() == ["is_confirmed", "is_open", "kind"])
        #expect(Set(Self.codeKinds) == Set(StoredSessionCode.Kind.allCases.map(\.rawValue)))
    }

    @Test(
        "A kind that there is not cannot be stored",
        arguments: [
            "UPDATE event SET kind = 'forged'", "UPDATE handoff SET state = 'lost'",
            "UPDATE handoff SET audience = 'all'", "UPDATE handoff SET promise = 'smile'",
            "UPDATE handoff SET session_ended = 'bored'", "UPDATE session SET acr = 'certain'",
            "UPDATE handoff SET state = 'closed', outcome = 'forgotten', deadline = NULL, promise = NULL, ended_at = 1",
        ])
    func unknownKinds(_ sql: String) async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        try await scene.redeem(1)
        let store = try #require(scene.store as? SQLiteStore)
        let error = await #expect(throws: StoreError.self) { try await store.sql { try $0.execute(sql: sql) } }
        #expect(error.map { "\($0)".contains("FOREIGN KEY") } == true)
    }

    /// What is no handoff, each as an assignment to the row of a fresh one.
    static let wrong = [
        "state = 'lost'", "state = 'closed'", "state = 'redeemed'", "audience = 'all'", "generation = 0",
        "generation = 65536", "oldest = 2", "oldest = 0", "link_expires = link_expires + 1", "deadline = NULL",
        "promise = NULL", "promise = 'smile'", "ended_at = 1", "outcome = 'resolved'", "version = 0",
        "chain = x'00'", "context = 'short'", "escalations = -1", "code_expires = 1", "code_serial = -1",
        "settings = 99",
        "state = NULL", "version = 'one'", "evidence = ''", "rating = 6", "rating = 5", "state = 'revoked'",
        "deadline = NULL, promise = NULL, ended_at = 1",
    ]

    @Test("A row that is no handoff cannot be stored", arguments: wrong)
    func checks(_ assignment: String) async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        let store = try #require(scene.store as? SQLiteStore)
        await #expect(throws: StoreError.self) {
            try await store.sql { try $0.execute(sql: "UPDATE handoff SET \(assignment)") }
        }
    }

    @Test(
        "An event has a place of its own, the first has none before it, and the others an earlier one",
        arguments: ["1, 3, 1", "3, 3, 3", "3, 3, 4", "3, 3, NULL", "3, 1, 2"])
    func places(_ place: String) async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        try await scene.ask(.claim(generation: 1), of: 1)
        let store = try #require(scene.store as? SQLiteStore)
        let sql = """
            INSERT INTO event (place, number, previous, lane, seq, handoff, at, actor, kind, payload, salt, kid, chain)
            VALUES (\(place), 5, 3, x'\(Self.id)', 0, 'service', 'claimed', '{}', zeroblob(16), 1, zeroblob(32))
            """
        await #expect(throws: StoreError.self) { try await store.sql { try $0.execute(sql: sql) } }
    }

    @Test("A payload has its salt, and its digest takes the place of both")
    func payloads() async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        let store = try #require(scene.store as? SQLiteStore)
        for half in ["salt = NULL", "payload = NULL", "payload = NULL, salt = NULL", "digest = zeroblob(32)"] {
            await #expect(throws: StoreError.self, "\(half)") {
                try await store.sql { try $0.execute(sql: "UPDATE event SET \(half)") }
            }
        }
        try await store.sql {
            try $0.execute(sql: "UPDATE event SET payload = NULL, salt = NULL, digest = zeroblob(32)")
        }
    }

    @Test(
        "What belongs to a handoff cannot be stored without it",
        arguments: [
            "INSERT INTO sealed VALUES (zeroblob(16), x'00', NULL, NULL, NULL, x'00')",
            "INSERT INTO echo VALUES (zeroblob(16), zeroblob(16), zeroblob(34), 0, zeroblob(8), 1, 2)",
            "INSERT INTO press VALUES (zeroblob(16), zeroblob(8), 1, 2)",
            "INSERT INTO fact VALUES (zeroblob(16), 'postcode', zeroblob(34))",
            "INSERT INTO otp VALUES (zeroblob(16), zeroblob(16), 1, zeroblob(34), 'sms', 2)",
            "INSERT INTO session_code VALUES (zeroblob(16), 'carry', zeroblob(34), zeroblob(16), NULL, NULL, 0, 2)",
            "INSERT INTO contact VALUES (zeroblob(16), 1, 0)",
            "INSERT INTO author_code VALUES (zeroblob(16), 1, zeroblob(34), 0)",
            "INSERT INTO guess VALUES (zeroblob(16), zeroblob(16), 1)",
            """
            INSERT INTO event VALUES
              (9, 0, 9, zeroblob(16), 1, NULL, 0, 'service', 'claimed', '{}', zeroblob(16), NULL, 1, zeroblob(32))
            """,
            "DELETE FROM handoff",
        ])
    func orphans(_ sql: String) async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        let store = try #require(scene.store as? SQLiteStore)
        let error = await #expect(throws: StoreError.self) { try await store.sql { try $0.execute(sql: sql) } }
        #expect(error.map { "\($0)".contains("FOREIGN KEY") } == true)
    }

    private static let id = Scene.id(1).bytes.hex

    /// The list of `session_code.kind`, whose rows live for minutes.
    private static var codeKinds: [String] {
        guard let start = Schema.text.range(of: "CHECK (kind IN (")?.upperBound,
            let end = Schema.text[start...].firstIndex(of: ")")
        else { return [] }
        return Schema.text[start..<end].split { !$0.isLetter }.map(String.init)
    }
}
