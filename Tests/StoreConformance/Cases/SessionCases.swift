import HandoffModel
import HandoffStore

extension StoreCase {
    /// The session of a redeemed handoff.
    static let sessions = [
        StoreCase("A session is found by its id, with its handoff and the key that signed its token") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let handoff = try await scene.redeem(1)
            let stored = StoredSession(id: Scene.session(1), handoff: handoff.id, kid: 65_535)
            try await scene.store.write { tx in try tx.open(stored) }
            let found = try await scene.session(1)
            try expect(found?.session, is: stored, "the session")
            try expect(found?.handoff, is: handoff, "its handoff")
        },
        StoreCase("There is no session before the redemption, and an unknown one is none") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try expect(await scene.session(1) == nil, "no session yet")
            try await scene.redeem(1)
            try expect(await scene.session(1) != nil, "a session now")
            try expect(await scene.session(2) == nil, "an unknown one")
        },
        StoreCase("A session is opened only beside the handoff that it belongs to") { place in
            let scene = try await Scene(at: place)
            for n in 1...2 { try await scene.issue(n) }
            try await scene.redeem(1)
            let wrong = [
                StoredSession(id: Scene.session(1), handoff: Scene.id(2), kid: 5),
                StoredSession(id: Scene.session(2), handoff: Scene.id(1), kid: 5),
            ]
            for session in wrong {
                try await expect(Refusal.unknown, from: "opening \(session.id)") {
                    try await scene.store.write { tx in try tx.open(session) }
                }
            }
        },
        StoreCase("The key of a session stays what it is through everything that happens after") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await scene.store.write { tx in
                _ = try tx.ask(.redeem(Scene.attempt(1)), of: Scene.id(1), at: Scene.start)
                try tx.open(StoredSession(id: Scene.session(1), handoff: Scene.id(1), kid: 4))
            }
            try await scene.ask(.accept(agent: "ann"), of: 1)
            try await scene.ask(.endSession(Scene.session(1), .revoked), of: 1)
            try await scene.ask(.close(.resolved), of: 1)
            try expect(await scene.session(1)?.session.kid, is: 4, "the key")
        },
        StoreCase("The customer's last sign of life only moves forward") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try await scene.redeem(1)
            var seen: [Timestamp?] = [try await scene.session(1)?.session.seen]
            for minutes in [3, 1, 5] as [Int64] {
                try await scene.store.write { tx in
                    try tx.sawCustomer(in: Scene.session(1), at: Scene.start + .minutes(minutes))
                }
                seen.append(try await scene.session(1)?.session.seen)
            }
            let expected: [Timestamp?] = [nil] + [3, 3, 5].map { Scene.start + .minutes($0) }
            try expect(seen, is: expected, "what was seen")
        },
    ]
}

extension Scene {
    func session(_ n: Int) async throws -> (session: StoredSession, handoff: Handoff)? {
        try await store.read { view in try view.session(Scene.session(n)) }
    }
}
