import HandoffModel
import HandoffStore

extension StoreCase {
    /// Answers kept for a repeated request.
    static let answers = [
        StoreCase("An answer is remembered once, and comes back as it was") { place in
            let scene = try await Scene(at: place)
            let (first, second) = (Scene.answer(1), Scene.answer(1, sealed: [9]))
            try expect(await scene.remember(first), "the first is put")
            try expect(await !scene.remember(second), "the second is not")
            try expect(await scene.answer("acme POST /v1/handoffs", 1), is: first, "what is kept")
        },
        StoreCase("Of many parallel requests with one key exactly one is remembered") { place in
            let scene = try await Scene(at: place)
            let winners = try await race(30) { n in
                try await scene.remember(Scene.answer(1, sealed: [UInt8(n)]))
            }
            try expect(winners.count, is: 1, "how many were put")
            let kept = try await scene.answer("acme POST /v1/handoffs", 1)
            try expect(kept?.sealed, is: winners.map { UInt8($0) }, "whose is kept")
        },
        StoreCase("A key means nothing outside its scope") { place in
            let scene = try await Scene(at: place)
            try expect(await scene.remember(Scene.answer(1)), "in one scope")
            try expect(await scene.answer("rival POST /v1/handoffs", 1), is: nil, "read in another scope")
            try expect(await scene.answer("acme POST /v1/handoffs", 2), is: nil, "another key")
            try expect(await scene.remember(Scene.answer(1, scope: "rival POST /v1/handoffs")), "put in another scope")
        },
        StoreCase("Old answers are forgotten, a bounded number at a time, and make room for new ones") { place in
            let scene = try await Scene(at: place)
            for n in 0..<6 {
                _ = try await scene.remember(Scene.answer(UInt8(n), expires: Scene.start + .hours(Int64(n))))
            }
            let before = Scene.start + .hours(4)
            let counts = [
                try await scene.forget(before: before, limit: 3), try await scene.forget(before: before, limit: 3),
                try await scene.forget(before: before, limit: 3),
            ]
            try expect(counts, is: [3, 1, 0], "how many were forgotten")
            try expect(await scene.answer("acme POST /v1/handoffs", 3), is: nil, "an old one")
            try expect(await scene.answer("acme POST /v1/handoffs", 4) != nil, "one that is good until then")
            try expect(await scene.remember(Scene.answer(3)), "the key of a forgotten one")
        },
    ]
}

extension Scene {
    static func answer(
        _ key: UInt8, scope: String = "acme POST /v1/handoffs", sealed: [UInt8] = [1, 2, 3],
        expires: Timestamp = start + .hours(24)
    ) -> StoredAnswer {
        StoredAnswer(
            name(scope, key), request: [UInt8](repeating: 0xFF, count: 32), sealed: sealed, expires: expires)
    }

    private static func name(_ scope: String, _ key: UInt8) -> AnswerName {
        AnswerName(scope, key: [UInt8](repeating: key, count: 32), in: lane)
    }

    func remember(_ answer: StoredAnswer) async throws -> Bool {
        try await store.write { tx in try tx.remember(answer) }
    }

    func forget(before time: Timestamp, limit: Int) async throws -> Int {
        try await store.write(.expired) { tx in try tx.forgetAnswers(before: time, limit: limit) }
    }

    func answer(_ scope: String, _ key: UInt8) async throws -> StoredAnswer? {
        try await store.read { view in try view.answer(Self.name(scope, key)) }
    }
}
