import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("What a request reads is found by an index, however many rows there are")
struct QueryPlanTests {
    /// The reads of requests and of the worker.
    static let reads: [(name: String, read: @Sendable (StoreTransaction) throws -> Void)] = [
        ("a handoff", { _ = try $0.handoff(Scene.id(1)) }),
        ("a session", { _ = try $0.session(Scene.session(1)) }),
        ("sealed fields", { _ = try $0.sealed(Scene.id(1)) }),
        ("a code", { _ = try $0.authorCode(of: Scene.id(1)) }),
        ("events of a handoff", { _ = try $0.events(of: Scene.id(1), after: 0, limit: 9) }),
        ("a list", { _ = try $0.handoffs(HandoffQuery(brand: acme(), before: Scene.id(9))) }),
        ("a customer's list", { _ = try $0.handoffs(HandoffQuery(brand: acme(), customer: "c0ffee")) }),
        ("what is due", { _ = try $0.due(by: Scene.start, limit: 9) }),
        ("a brand", { _ = try $0.brand(acme()) }),
        ("an API key", { _ = try $0.apiKey(hash: [UInt8](repeating: 1, count: 32)) }),
        (
            "an answer",
            { _ = try $0.answer(AnswerName("scope", key: [UInt8](repeating: 1, count: 32), in: Scene.lane)) }
        ),
        ("the log", { _ = try $0.log(after: nil, limit: 9) }),
        ("the chains", { _ = try $0.stored(after: Scene.id(1), limit: 9) }),
        (
            "a guess",
            { _ = try $0.countGuess(of: Scene.id(1), by: Scene.claim(1), perClaim: 5, perHandoff: 9) }
        ),
        ("old answers", { _ = try $0.forgetAnswers(before: Scene.start, limit: 9) }),
        ("a redemption", { _ = try $0.ask(Scene.id(1)) }),
    ]

    @Test("No table is scanned", arguments: reads.indices)
    func plan(_ place: Int) async throws {
        let (name, read) = Self.reads[place]
        let scene = try await Scene(at: .memory())
        try await scene.issue(1, customer: "c0ffee")
        let store = try #require(scene.store as? SQLiteStore)
        let scans = try await store.write(name == "old answers" ? .expired : .lane(Scene.lane)) { tx in
            let db = try tx.database
            var statements: [String] = []
            db.trace { event in
                if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
            }
            try read(tx)
            db.trace()
            let queries = statements.filter { sql in
                ["SELECT", "INSERT", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) }
            }
            return try queries.flatMap { sql in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
            }.filter { $0.hasPrefix("SCAN") && !$0.contains("CONSTANT ROW") }
        }
        #expect(scans.isEmpty, "\(name)")
    }

    private static func acme() throws -> BrandID { try #require(BrandID("acme")) }
}

extension StoreTransaction {
    fileprivate func ask(_ id: HandoffID) throws -> Handoff {
        let handoff = try handoff(id)
        let events = try handoff.decide(.redeem(Scene.attempt(1)), under: Terms(), at: Scene.start)
        return try append(events, to: handoff, by: .customer, at: Scene.start)
    }
}
