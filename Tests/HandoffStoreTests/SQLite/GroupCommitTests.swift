import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Synchronization
import Testing

@Suite("Group commit: waiting writes share one transaction")
struct GroupCommitTests {
    private let statements = Statements()
    private let database: DatabaseQueue

    init() throws {
        let statements = statements
        var configuration = Configuration()
        configuration.prepareDatabase { db in db.trace { event in statements.note("\(event)") } }
        database = try DatabaseQueue(configuration: configuration)
        try Schema.migrator().migrate(database)
        statements.reset()
    }

    @Test("Two hundred writes behind a slow one are one transaction", .timeLimit(.minutes(1)))
    func groups() async throws {
        let answers = try await behindSlowWrite(group(), (0..<200).map { n in Self.remember(n) })
        #expect(answers.allSatisfy { $0.failure == nil })
        #expect(statements.begins == 2)
        #expect(statements.commits == 2)
    }

    @Test("A batch is bounded, and what waits beyond it is the next", .timeLimit(.minutes(1)))
    func bounded() async throws {
        _ = try await behindSlowWrite(group(batch: 40), (0..<100).map { n in Self.remember(n) })
        #expect(statements.commits == 4, "the slow one, 40, 40 and 20")
    }

    @Test("No answer is given before its commit", .timeLimit(.minutes(1)))
    func answers() async throws {
        let answers = try await behindSlowWrite(group(batch: 10), (0..<30).map { n in Self.remember(n) })
        let commits = answers.sorted { $0.number < $1.number }.map(\.commits)
        #expect(commits == (0..<30).map { 2 + $0 / 10 })
    }

    @Test("A job that refuses is rolled back alone, in the same transaction", .timeLimit(.minutes(1)))
    func refusal() async throws {
        let jobs = (0..<20).map { n in
            { @Sendable (tx: StoreTransaction) in
                try Self.remember(n)(tx)
                if n == 7 { throw Refusal.notNow }
            }
        }
        let answers = try await behindSlowWrite(group(), jobs)
        let failed = answers.filter { $0.failure != nil }
        #expect(failed.map(\.number) == [7])
        #expect(failed.first?.failure as? Refusal == .notNow)
        #expect(statements.commits == 2)
        #expect(statements.savepoints == 20, "the batch ran again, each job behind a savepoint")
        #expect(try await kept() == 19)
    }

    @Test("Refusals before any change, and none at all, need no savepoint", .timeLimit(.minutes(1)))
    func noSavepoints() async throws {
        let jobs = (0..<20).map { n in
            { @Sendable (tx: StoreTransaction) in
                if n % 3 == 0 { throw Refusal.notNow }
                try Self.remember(n)(tx)
            }
        }
        let answers = try await behindSlowWrite(group(), jobs)
        #expect(answers.count { $0.failure != nil } == 7)
        #expect(statements.begins == 2)
        #expect(statements.savepoints == 0)
        #expect(try await kept() == 13)
    }

    @Test(
        "When the commit fails, all of its batch hear so, nothing is kept, and the next is written",
        .timeLimit(.minutes(1)))
    func failedCommit() async throws {
        // A deferred key is looked at by COMMIT only: every step of the batch succeeds, and the commit does not.
        try await database.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE early (id INTEGER PRIMARY KEY);
                    CREATE TABLE late (id INTEGER REFERENCES early (id) DEFERRABLE INITIALLY DEFERRED);
                    """)
        }
        let jobs = (0..<10).map { n in
            { @Sendable (tx: StoreTransaction) in
                try Self.remember(n)(tx)
                if n == 5 { try tx.database.execute(sql: "INSERT INTO late VALUES (99)") }
            }
        }
        let group = try group()
        let answers = try await behindSlowWrite(group, jobs)
        #expect(
            answers.allSatisfy { if case StoreError.unavailable? = $0.failure as? StoreError { true } else { false } })
        #expect(try await kept() == 0)
        let next = try await behindSlowWrite(group, [Self.remember(1)])
        #expect(next.allSatisfy { $0.failure == nil })
        #expect(try await kept() == 1)
    }

    private struct Answer: Sendable {
        let number: Int
        let failure: (any Error)?
        /// How many transactions had been committed when it was given.
        let commits: Int
    }

    /// Submits `jobs` while an earlier one is held in its body, then lets it go, and returns their answers.
    private func behindSlowWrite(
        _ group: GroupCommit, _ jobs: [@Sendable (StoreTransaction) throws -> Void]
    ) async throws -> [Answer] {
        let (gate, answers, statements) = (Gate(), AsyncStream.makeStream(of: Answer.self), statements)
        defer { gate.open() }
        try group.submit(WriteJob(scope: .lane(Scene.lane), perform: { _ in gate.hold() }, finish: { _ in }))
        await gate.arrival()
        for (number, job) in jobs.enumerated() {
            try group.submit(
                WriteJob(scope: .lane(Scene.lane), perform: job) { failure in
                    answers.continuation.yield(Answer(number: number, failure: failure, commits: statements.commits))
                })
        }
        gate.open()
        var given: [Answer] = []
        for await answer in answers.stream {
            given.append(answer)
            if given.count == jobs.count { break }
        }
        return given
    }

    private func group(batch: Int = 512) throws -> GroupCommit {
        GroupCommit(
            try SQLiteEngine(database), seal: try TestKeys.seal(), bounds: GroupCommit.Bounds(batch: batch),
            now: { Scene.start })
    }

    private func kept() async throws -> Int? {
        try await database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM answer") }
    }

    /// A job that keeps the answer number `n`.
    private static func remember(_ n: Int) -> @Sendable (StoreTransaction) throws -> Void {
        let answer = StoredAnswer(
            AnswerName("test \(n)", key: [UInt8](repeating: 0, count: 32), in: Scene.lane),
            request: [UInt8](repeating: 0, count: 32), sealed: [], expires: Scene.start)
        return { tx in _ = try tx.remember(answer) }
    }
}

/// Counts the transactions of a connection.
private final class Statements: Sendable {
    private let counts = Mutex((begins: 0, commits: 0, savepoints: 0))

    var begins: Int { counts.withLock { $0.begins } }
    var commits: Int { counts.withLock { $0.commits } }
    var savepoints: Int { counts.withLock { $0.savepoints } }

    func note(_ sql: String) {
        counts.withLock { counts in
            if sql == "BEGIN IMMEDIATE" { counts.begins += 1 }
            if sql == "COMMIT" { counts.commits += 1 }
            if sql == "SAVEPOINT step" { counts.savepoints += 1 }
        }
    }

    func reset() { counts.withLock { $0 = (0, 0, 0) } }
}
