import HandoffModel
import HandoffStore

extension StoreCase {
    /// Exactly one of many wins. A race alone proves little where writers queue, so the guards are tried without one too.
    static let races = [
        StoreCase("Of fifty racing callers exactly one redeems, and its retry gets the same session") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let winners = try await race(50) { n in
                do {
                    return try await scene.ask(.redeem(Scene.attempt(n)), of: 1).redemption?.claim
                        == Scene.attempt(n).claim
                } catch Refusal.alreadyRedeemed {
                    return false
                }
            }
            try expect(winners.count, is: 1, "winners")
            let winner = try required(winners.first, "the winner")
            let first = try await scene.store.read { view in try view.handoff(Scene.id(1)) }
            var again = Scene.attempt(winner)
            again.session = Scene.session(999)
            let retried = try await scene.ask(.redeem(again), of: 1, at: Scene.start + .hours(2))
            try expect(retried, is: first, "what the retry finds")
            try expect(retried.redemption?.session, is: Scene.attempt(winner).session, "the session")
        },
        StoreCase("Of fifty callers that read the same version exactly one appends") { place in
            let scene = try await Scene(at: place)
            let read = try await scene.issue(1)
            let winners = try await race(50) { n in
                do {
                    let events = try read.decide(.redeem(Scene.attempt(n)), under: Terms(), at: Scene.start)
                    _ = try await scene.store.write { tx in
                        try tx.append(events, to: read, by: .customer, at: Scene.start)
                    }
                    return true
                } catch Refusal.movedMeanwhile {
                    return false
                }
            }
            try expect(winners.count, is: 1, "winners")
            let (handoff, events) = try await scene.store.read { view in
                (try view.handoff(read.id), try view.events(of: read.id, after: 0, limit: 100))
            }
            try expect(handoff.redemption?.claim, is: winners.first.map { Scene.attempt($0).claim }, "who redeemed")
            try expect(events.map(\.event.kind), is: [.issued, .claimed, .redeemed], "the events")
        },
        StoreCase("An append at a version that has passed is refused and leaves nothing") { place in
            let scene = try await Scene(at: place)
            let stale = try await scene.issue(1)
            try await scene.ask(.claim(generation: 1), of: 1)
            let before = try await scene.trace()
            try await expect(Refusal.movedMeanwhile, from: "the append") {
                try await scene.store.write { tx in
                    try tx.append([.revoked(.other)], to: stale, by: Scene.agent, at: Scene.start)
                }
            }
            try expect(await scene.trace(), is: before, "what is stored")
        },
        StoreCase("An append at a version that has not come is refused: no gap can be stored") { place in
            let scene = try await Scene(at: place)
            let ahead = try await scene.issue(1).applying(.claimed(generation: 1), at: Scene.start)
            let before = try await scene.trace()
            try await expect(Refusal.movedMeanwhile, from: "the append") {
                try await scene.store.write { tx in
                    try tx.append([.revoked(.other)], to: ahead, by: Scene.agent, at: Scene.start)
                }
            }
            try expect(await scene.trace(), is: before, "what is stored")
        },
        StoreCase("A handoff never gets a second session, whatever events are appended") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let redeemed = try await scene.redeem(1)
            let before = try await scene.trace()
            var second = try required(redeemed.redemption, "the redemption")
            second.session = Scene.session(2)
            let event = Event.redeemed(second, accept: Scene.start + .hours(1))
            let thrown = await failure {
                try await scene.store.write { tx in
                    try tx.append([event], to: redeemed, by: .customer, at: Scene.start)
                }
            }
            try expect(thrown != nil, "the append throws")
            try expect(await scene.trace(), is: before, "what is stored")
        },
    ]

    /// Runs `count` callers at once and returns the numbers of those that won.
    static func race(
        _ count: Int, _ caller: @escaping @Sendable (Int) async throws -> Bool
    ) async throws -> [Int] {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for n in 0..<count { group.addTask { try await caller(n) ? n : nil } }
            return try await group.compactMap { $0 }.reduce(into: []) { $0.append($1) }
        }
    }
}
