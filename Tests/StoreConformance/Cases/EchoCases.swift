import HandoffModel
import HandoffStore

extension StoreCase {
    /// The words that claims are shown: bounded, unique among the live ones, and nobody is put out for a newcomer.
    static let echoes = [
        StoreCase("The words of a claim are found by the claim and by their digest, in their handoff only") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            try expect(await scene.show(1, to: 7), is: .kept, "the words")
            let (byClaim, byDigest, elsewhere, other) = try await scene.store.read { view in
                (
                    try view.echo(of: Scene.id(1), by: Scene.claim(7)),
                    try view.echo(of: Scene.id(1), digest: Scene.digest(7)),
                    try view.echo(of: Scene.id(2), digest: Scene.digest(7)),
                    try view.echo(of: Scene.id(1), by: Scene.claim(8))
                )
            }
            try expect(byClaim, is: Scene.echo(7), "by the claim")
            try expect(byDigest, is: Scene.echo(7), "by the digest")
            try expect(elsewhere, is: nil, "in another handoff")
            try expect(other, is: nil, "of another claim")
        },
        StoreCase("Words that a live claim has are taken; in another handoff they are free") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            try expect(await scene.show(1, to: 1), is: .kept, "the first")
            try expect(await scene.show(1, to: 2, words: 1), is: .taken, "the same words")
            try expect(await scene.show(2, to: 2, words: 1), is: .kept, "in another handoff")
            try expect(await scene.show(1, to: 2, words: 2), is: .kept, "other words")
            try expect(await scene.show(1, to: 2, words: 1), is: .taken, "the first's, again")
            let mine = try await scene.store.read { view in try view.echo(of: Scene.id(1), by: Scene.claim(2)) }
            try expect(mine?.digest, is: Scene.digest(2), "what the second has since")
        },
        StoreCase("A claim has one pair: a new one stands in its place, also where there is no more room") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for n in 1...3 { _ = try await scene.show(1, to: n) }
            try expect(await scene.show(1, to: 1, words: 9, perHandoff: 3, perNetwork: 3), is: .kept, "another pair")
            let (old, new) = try await scene.store.read { view in
                (
                    try view.echo(of: Scene.id(1), digest: Scene.digest(1)),
                    try view.echo(of: Scene.id(1), digest: Scene.digest(9))
                )
            }
            try expect(old, is: nil, "the pair before")
            try expect(new?.claim, is: Scene.claim(1), "the new pair")
        },
        StoreCase("A handoff and a network have so many; a newcomer hears that there is no room, and nobody is put out")
        {
            place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            for n in 1...2 { _ = try await scene.show(1, to: n, network: 1) }
            try expect(await scene.show(1, to: 3, network: 1, perNetwork: 2), is: .full, "a third of one network")
            try expect(await scene.show(2, to: 3, network: 1, perNetwork: 2), is: .kept, "at another handoff")
            for n in 3...4 {
                try expect(
                    await scene.show(1, to: n, network: 2, perHandoff: 4, perNetwork: 2), is: .kept, "claim \(n)")
            }
            try expect(await scene.show(1, to: 5, network: 3, perHandoff: 4), is: .full, "a fifth of the handoff")
            let kept = try await scene.store.read { view in
                try (1...5).compactMap { try view.echo(of: Scene.id(1), by: Scene.claim($0))?.claim }
            }
            try expect(kept, is: (1...4).map { Scene.claim($0) }, "who has words")
        },
        StoreCase("Words that ran out make room, and can be another's") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            for n in 1...2 { _ = try await scene.show(1, to: n) }
            let end = Scene.start + .minutes(30)
            let nearly = end - .milliseconds(1)
            try expect(await scene.show(1, to: 3, perHandoff: 2, at: nearly), is: .full, "a moment before the end")
            try expect(await scene.show(1, to: 3, words: 1, at: nearly), is: .taken, "their words, then")
            try expect(await scene.show(1, to: 3, words: 1, perHandoff: 2, at: end), is: .kept, "at the end")
        },
        StoreCase("Parallel claims never exceed the bounds, and never share words") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            let kept = try await race(40) { n in
                try await scene.show(1, to: n, network: n % 4, perHandoff: 12, perNetwork: 5) == .kept
            }
            try expect(kept.count, is: 12, "claims with words")
            for network in 0..<4 { try expect(kept.count { $0 % 4 == network } <= 5, "no network has more than five") }
            let same = try await race(20) { n in try await scene.show(2, to: n, words: 1) == .kept }
            try expect(same.count, is: 1, "claims with the same words")
        },
        StoreCase("Presses are counted by network, in as many networks as asked for") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            try expect(await scene.presses(1), is: Contention(networks: 0, claims: 0), "before any")
            for n in [1, 2, 1, 3, 1] { _ = try await scene.press(1, from: n, maxNetworks: 2) }
            try expect(
                await scene.presses(1), is: Contention(networks: 2, claims: 4), "the third network is not stored")
            try expect(
                await scene.press(1, from: 3, maxNetworks: 3), is: Contention(networks: 3, claims: 5),
                "what press returns")
            try expect(await scene.presses(2), is: Contention(networks: 0, claims: 0), "of another handoff")
        },
    ]
}

extension Scene {

    static func digest(_ n: Int) -> [UInt8] { [UInt8](repeating: UInt8(n), count: 34) }

    static func echo(_ claim: Int, words: Int? = nil, network: Int = 1, at time: Timestamp = start) -> StoredEcho {
        StoredEcho(
            claim: Self.claim(claim), digest: digest(words ?? claim), serial: 0,
            network: [UInt8](repeating: UInt8(network), count: 8), shown: time, expires: time + .minutes(30))
    }

    func show(
        _ n: Int, to claim: Int, words: Int? = nil, network: Int = 1, perHandoff: Int = 1000, perNetwork: Int = 1000,
        at time: Timestamp = start
    ) async throws -> EchoOutcome {
        let echo = Self.echo(claim, words: words, network: network, at: time)
        return try await store.write { tx in
            try tx.put(echo, for: Self.id(n), perHandoff: perHandoff, perNetwork: perNetwork, at: time)
        }
    }

    func press(_ n: Int, from network: Int, maxNetworks: Int) async throws -> Contention {
        try await store.write { tx in
            try tx.countPress(
                of: Self.id(n), from: [UInt8](repeating: UInt8(network), count: 8), maxNetworks: maxNetworks,
                until: Self.start + .hours(1))
        }
    }

    func presses(_ n: Int) async throws -> Contention {
        try await store.read { view in try view.presses(of: Self.id(n)) }
    }
}
