import HandoffModel
import HandoffStore

extension StoreCase {
    /// Wrong codes are counted before anything is compared.
    static let guesses = [
        StoreCase("A claim has as many guesses as it is given, and beyond them nothing more is stored") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for n in 1...8 { try expect(await scene.guess(by: 1), is: n <= 5, "guess \(n)") }
            try expect(await scene.guess(by: 1, perClaim: 6), "the count is five, so a sixth may be allowed")
            try expect(await !scene.guess(by: 1, perClaim: 6), "the count is six")
        },
        StoreCase("A handoff has a bound of its own over all claims, and beyond it nothing more is stored") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for n in 0..<30 { try expect(await scene.guess(by: n, perHandoff: 20), is: n < 20, "guess \(n + 1)") }
            try expect(await !scene.guess(by: 0, perHandoff: 20), "a claim with guesses left of its own")
            try expect(await scene.guess(by: 99, perHandoff: 21), "the count is twenty, so one more may be allowed")
            try expect(await !scene.guess(by: 99, perHandoff: 21), "the count is twenty-one")
        },
        StoreCase("The guesses of one claim or handoff are not another's") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            for _ in 1...5 { _ = try await scene.guess(by: 1, perHandoff: 5) }
            try expect(await !scene.guess(by: 2, perHandoff: 5), "the handoff's bound is reached")
            try expect(await scene.guess(of: 2, by: 1, perHandoff: 5), "the same claim at another handoff")
        },
        StoreCase("Parallel guesses never exceed either bound") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            let byOne = try await race(40) { _ in try await scene.guess(of: 1, by: 1) }
            try expect(byOne.count, is: 5, "guesses of one claim")
            let byMany = try await race(60) { n in try await scene.guess(of: 2, by: n, perHandoff: 25) }
            try expect(byMany.count, is: 25, "guesses of many claims")
        },
        StoreCase("A new code resets no count") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for _ in 1...5 { _ = try await scene.guess(by: 1) }
            try await scene.put(serial: 2, on: 1)
            try expect(await !scene.guess(by: 1), "after a new code")
        },
        StoreCase("A bound of zero allows no guess") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try expect(await !scene.guess(by: 1, perClaim: 0), "of a claim")
            try expect(await !scene.guess(by: 1, perHandoff: 0), "of a handoff")
        },
    ]
}

extension Scene {
    func guess(of n: Int = 1, by claim: Int, perClaim: Int = 5, perHandoff: Int = 100) async throws -> Bool {
        try await store.write { tx in
            try tx.countGuess(
                of: Self.id(n), by: Self.claim(claim), perClaim: perClaim, perHandoff: perHandoff)
        }
    }

    /// Puts a code whose digest is all `serial`.
    func put(serial: UInt8, on n: Int) async throws {
        try await store.write { tx in try tx.put(Self.code(serial), for: Self.id(n)) }
    }

    static func code(_ serial: UInt8) -> StoredAuthorCode {
        StoredAuthorCode(
            serial: Int(serial), digest: [UInt8](repeating: serial, count: 34), expires: start + .minutes(Int64(serial))
        )
    }
}
