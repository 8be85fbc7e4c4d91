import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("A disk that is full acknowledges nothing")
struct DiskFullTests {
    @Test(
        "All of the batch hear why, nothing of it is kept, and writes work again when there is room",
        .timeLimit(.minutes(1)))
    func full() async throws {
        let folder = try TemporaryFolder()
        let scene = try await Scene(at: .disk(folder), bounds: StorePlace.Bounds(waiting: 20))
        let store = try #require(scene.store as? SQLiteStore)
        for n in 1...5 { try await scene.issue(n) }
        let before = try await scene.wholeLog()
        try await store.sql { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }

        let failures = try await failuresBehindSlowWrite(scene, 100...120)
        let busy = failures.count { $0 == .busy }
        let full = failures.count { if case .unavailable(let text) = $0 { text.contains("full") } else { false } }
        #expect(busy == 1, "which says that the others were waiting together")
        #expect(full == 20)
        let after = try await scene.wholeLog()
        #expect(after == before)

        try await store.sql { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try await scene.issue(100, sealed: Self.large)
        let fault = try await scene.auditFault()
        #expect(fault == nil)
        try await scene.store.close()
    }

    @Test("A step that goes on when the disk was full keeps nothing of what follows")
    func stepGoesOn() async throws {
        let folder = try TemporaryFolder()
        let scene = try await Scene(at: .disk(folder))
        let store = try #require(scene.store as? SQLiteStore)
        try await store.sql { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        let (tooLarge, small) = (Self.answer(1, bytes: 20_000), Self.answer(2, bytes: 1))
        await #expect(throws: StoreError.self) {
            try await store.write { tx in
                // SQLite has ended the transaction by itself when this throws.
                do { _ = try tx.remember(tooLarge) } catch {}
                _ = try tx.remember(small)
            }
        }
        let kept = try await store.read { try $0.answer(small.name) }
        #expect(kept == nil)
    }

    private static func answer(_ key: UInt8, bytes: Int) -> StoredAnswer {
        StoredAnswer(
            AnswerName("test", key: [UInt8](repeating: key, count: 32), in: Scene.lane),
            request: [UInt8](repeating: 0, count: 32), sealed: [UInt8](repeating: 7, count: bytes),
            expires: Scene.start + .hours(1))
    }

    private static let large = SealedFields(wrappedKey: [1], context: [UInt8](repeating: 7, count: 20_000))

    /// Issues handoffs, every other with a large context, while an earlier write is held until one of them is refused.
    private func failuresBehindSlowWrite(_ scene: Scene, _ numbers: ClosedRange<Int>) async throws -> [StoreError] {
        let gate = Gate()
        return try await gate.holding {
            async let held: Void = scene.store.write { _ in gate.hold() }
            await gate.arrival()
            let failures = try await withThrowingTaskGroup(of: StoreError?.self) { tasks in
                for n in numbers {
                    tasks.addTask {
                        do {
                            try await scene.issue(n, sealed: n % 2 == 0 ? Self.large : nil)
                            return nil
                        } catch let error as StoreError {
                            if error == .busy { gate.open() }
                            return error
                        }
                    }
                }
                return try await tasks.compactMap { $0 }.reduce(into: []) { $0.append($1) }
            }
            try await held
            return failures
        }
    }
}
