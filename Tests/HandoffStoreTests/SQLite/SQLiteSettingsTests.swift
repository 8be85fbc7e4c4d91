import Foundation
import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("The SQLite file is opened as the promises need it")
struct SQLiteSettingsTests {
    let folder: TemporaryFolder
    let seal: AuditSeal

    init() throws {
        folder = try TemporaryFolder()
        seal = try TestKeys.seal()
    }

    @Test("The writer keeps a WAL and syncs it at every commit")
    func durability() async throws {
        let store = try SQLiteStore(path: folder.path(), seal: seal)
        let (mode, synchronous, keys) = try await store.sql { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(mode == "wal")
        #expect(synchronous == 2, "2 is FULL: NORMAL loses acknowledged commits when the power goes")
        #expect(keys == 1)
        try await store.close()
    }

    @Test("Every table is STRICT")
    func strict() async throws {
        let store = try SQLiteStore(path: nil, seal: seal)
        let lax = try await store.sql { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
        }
        #expect(lax.filter { !$0.hasPrefix("sqlite_") } == ["grdb_migrations"])
    }

    @Test("A file of a newer release is refused, and says so")
    func newer() async throws {
        try await SQLiteStore(path: folder.path(), seal: seal).close()
        try change("INSERT INTO grdb_migrations VALUES ('9-of-tomorrow')")
        try expectRefusal(saying: "newer")
    }

    @Test("A database of another program is refused, and left as it was")
    func foreign() throws {
        try change("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')")
        try expectRefusal(saying: "another program")
    }

    @Test("A file that is no database is refused, and left as it was", arguments: [100, 5000])
    func noDatabase(_ length: Int) throws {
        try Data(repeating: UInt8(ascii: "x"), count: length).write(to: URL(filePath: folder.path()))
        try expectRefusal(saying: "not a SQLite database")
    }

    @Test("A folder that is not there makes the store unavailable")
    func missingFolder() {
        let error = #expect(throws: StoreError.self) {
            try SQLiteStore(path: folder.path("nowhere/handoff.sqlite"), seal: seal)
        }
        #expect(error.map { if case .unavailable = $0 { true } else { false } } == true)
    }

    @Test("A page of a list looks at a bounded number of rows, however rare the match")
    func boundedScan() async throws {
        let scene = try await Scene(at: .memory(seal))
        let rows = HandoffPage.maxScanned + 10
        let handoffs = try (1...rows).map { try scene.handoff($0) }
        try await scene.store.write { tx in
            for handoff in handoffs {
                try tx.create(
                    handoff, by: Scene.agent, sealed: nil)
            }
        }
        try await scene.ask(.revoke(.other), of: 3)
        let query = HandoffQuery(brand: try #require(BrandID("acme")), states: [.revoked], limit: 1)
        let first = try await scene.store.read { view in try view.handoffs(query) }
        #expect(first.handoffs.isEmpty)
        var rest = query
        rest.before = first.next
        #expect(rest.before != nil)
        let asked = rest
        let second = try await scene.store.read { view in try view.handoffs(asked) }
        #expect(second.handoffs.map(\.id) == [Scene.id(3)])
    }

    /// Runs `sql` on the file as another program would.
    private func change(_ sql: String) throws {
        let other = try DatabaseQueue(path: folder.path())
        try other.write { try $0.execute(sql: sql) }
        try other.close()
    }

    /// Opening the file throws ``StoreError/wrongSchema(_:)`` with `words` in it, and does not touch a byte.
    private func expectRefusal(saying words: String) throws {
        let before = try Data(contentsOf: URL(filePath: folder.path()))
        let error = #expect(throws: StoreError.self) { try SQLiteStore(path: folder.path(), seal: seal) }
        guard case .wrongSchema(let text)? = error else {
            Issue.record("\(String(describing: error)) is not about the schema")
            return
        }
        #expect(text.contains(words))
        let after = try Data(contentsOf: URL(filePath: folder.path()))
        #expect(after == before)
    }
}

extension Scene {
    fileprivate func handoff(_ n: Int) throws -> Handoff {
        let issued = Issued(
            brand: try #require(BrandID("acme")), settings: 1, intent: "default", network: "x", handle: "acme",
            language: "en", customer: nil, context: nil)
        return Handoff(
            Scene.id(n), issued, LinkSpan(audience: .public, expires: Scene.start + .days(1)), at: Scene.start)
    }
}
