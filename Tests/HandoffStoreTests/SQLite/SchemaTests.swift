import Foundation
import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("The schema defends itself")
struct SchemaTests {
    @Test(
        "The lists that it spells out are those of the model",
        arguments: [
            ("state", HandoffState.allCases.map(\.rawValue)), ("audience", Audience.allCases.map(\.rawValue)),
            ("session_ended", SessionEnd.allCases.map(\.rawValue)), ("outcome", Outcome.allCases.map(\.rawValue)),
            ("promise", Promise.allCases.map(\.rawValue)), ("acr", Assurance.allCases.map(\.rawValue)),
            ("kind", Event.Kind.allCases.map(\.rawValue)),
        ])
    func lists(_ column: String, _ values: [String]) throws {
        let spelled = try #require(Self.list(of: column))
        #expect(spelled.count == values.count)
        #expect(Set(spelled) == Set(values))
    }

    @Test("There is no other list")
    func allLists() {
        let parts = Schema.text.split(separator: " IN (")
        let columns = parts.dropLast().compactMap { $0.split { !$0.isLetter && $0 != "_" }.last }
        // The state stands in three rules of the table too, which speak of some states only.
        #expect(
            columns.sorted() == [
                "acr", "audience", "is_confirmed", "kind", "kind", "outcome", "promise", "session_ended", "state",
                "state", "state",
            ])
    }

    /// What is no handoff, each as an assignment to the row of a fresh one.
    static let wrong = [
        "state = 'lost'", "state = 'closed'", "state = 'redeemed'", "audience = 'all'", "generation = 0",
        "generation = 65536", "oldest = 2", "oldest = 0", "link_expires = link_expires + 1", "deadline = NULL",
        "promise = NULL", "promise = 'smile'", "ended_at = 1", "outcome = 'resolved'", "version = 0",
        "chain = x'00'", "context = 'short'", "escalations = -1", "code_serial = 1", "settings = 99",
        "state = NULL", "version = 'one'", "evidence = ''", "rating = 6", "rating = 5",
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

    @Test("A double number or place of an event cannot be stored", arguments: ["1, x'\(id)', 3", "3, x'\(id)', 2"])
    func doubles(_ place: String) async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        try await scene.ask(.claim(generation: 1), of: 1)
        let store = try #require(scene.store as? SQLiteStore)
        let sql = """
            INSERT INTO event (seq, handoff, number, at, actor, kind, payload, kid, chain)
            VALUES (\(place), 0, 'service', 'claimed', '{}', 1, zeroblob(32))
            """
        let error = await #expect(throws: StoreError.self) { try await store.sql { try $0.execute(sql: sql) } }
        #expect(error.map { "\($0)".contains("UNIQUE") } == true)
    }

    @Test(
        "What belongs to a handoff cannot be stored without it",
        arguments: [
            "INSERT INTO sealed VALUES (zeroblob(16), x'00', x'00', NULL, NULL)",
            "INSERT INTO echo VALUES (zeroblob(16), zeroblob(16), zeroblob(34), 0, zeroblob(8), 1, 2)",
            "INSERT INTO press VALUES (zeroblob(16), zeroblob(8), 1, 2)",
            "INSERT INTO fact VALUES (zeroblob(16), 'postcode', zeroblob(34))",
            "INSERT INTO otp VALUES (zeroblob(16), zeroblob(16), 1, zeroblob(34), 'sms', 2)",
            "INSERT INTO session_code VALUES (zeroblob(16), 'carry', zeroblob(34), zeroblob(16), NULL, NULL, 0, 2)",
            "INSERT INTO contact VALUES (zeroblob(16), 1, 0)",
            "INSERT INTO author_code VALUES (zeroblob(16), 1, zeroblob(34), 0)",
            "INSERT INTO guess VALUES (zeroblob(16), zeroblob(16), 1)",
            "INSERT INTO event VALUES (9, zeroblob(16), 1, 0, 'service', 'claimed', '{}', 1, zeroblob(32))",
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

    private static func list(of column: String) -> [String]? {
        guard let start = Schema.text.range(of: "CHECK (\(column) IN (")?.upperBound,
            let end = Schema.text[start...].firstIndex(of: ")")
        else { return nil }
        return Schema.text[start..<end].split { !$0.isLetter && $0 != "_" && $0 != "-" }.map(String.init)
    }
}
