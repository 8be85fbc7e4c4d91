import HandoffModel
import HandoffStore

extension StoreCase {
    /// What may be tried so often: counted before anything is compared.
    static let tries = [
        StoreCase("A scope has as many tries as its limit, and beyond them nothing more is stored") { place in
            let scene = try await Scene(at: place)
            for n in 1...6 { try expect(await scene.attempt(("a", 3)), is: n <= 3, "try \(n)") }
            try expect(await scene.tries("a"), is: 3, "the count")
            try expect(await scene.attempt(("a", 4)), "a fourth, if four are allowed")
            try expect(await !scene.attempt(("b", 0)), "none are allowed")
            try expect(await scene.tries("b"), is: 0, "the count of what was never allowed")
        },
        StoreCase("The window begins with its first try, and after it the count begins anew") { place in
            let scene = try await Scene(at: place)
            for _ in 1...3 { _ = try await scene.attempt(("a", 3)) }
            let end = Scene.start + .hours(1)
            try expect(await !scene.attempt(("a", 3), at: end - .milliseconds(1)), "a moment before the end")
            try expect(await scene.tries("a", at: end), is: 0, "what counts at the end")
            try expect(await scene.attempt(("a", 3), at: end), "at the end")
            try expect(await scene.tries("a", at: end), is: 1, "the new count")
            try expect(await scene.tries("a", at: end + .minutes(59)), is: 1, "within the new window")
        },
        StoreCase("A try that one of several limits refuses is counted against none of them") { place in
            let scene = try await Scene(at: place)
            for _ in 1...2 { _ = try await scene.attempt(("account", 2)) }
            try expect(await !scene.attempt(("claim", 3), ("account", 2)), "the account has none left")
            try expect(await scene.tries("claim"), is: 0, "the claim's count")
            try expect(await scene.attempt(("claim", 3), ("handoff", 9)), "without the account")
            try expect(await scene.tries("claim"), is: 1, "the claim's count")
            try expect(await scene.tries("handoff"), is: 1, "the handoff's count")
        },
        StoreCase("Parallel tries never exceed any of their limits") { place in
            let scene = try await Scene(at: place)
            let counted = try await race(60) { n in try await scene.attempt(("claim \(n % 10)", 3), ("account", 20)) }
            try expect(counted.count, is: 20, "tries of the account")
            for claim in 0..<10 { try expect(counted.count { $0 % 10 == claim } <= 3, "no claim has more than three") }
        },
    ]
}

extension Scene {
    /// Tries of a window of one hour.
    func attempt(_ limits: (scope: String, limit: Int)..., at time: Timestamp = start) async throws -> Bool {
        let limits = limits.map { TryLimit($0.scope, limit: $0.limit, until: time + .hours(1)) }
        return try await store.write { tx in try tx.countTry(limits, of: Self.id(1), at: time) }
    }

    func tries(_ scope: String, at time: Timestamp = start) async throws -> Int {
        try await store.read { view in try view.tries(scope, at: time) }
    }
}
