import HandoffModel
import HandoffStore

extension StoreCase {
    /// A write is one step: all of it, or nothing.
    static let steps = [
        StoreCase("A body that throws after its changes leaves nothing of them") { place in
            let scene = try await Scene(at: place)
            let issued = try await scene.issue(1)
            let before = try await scene.trace()
            let other = scene.new(2)
            try await expect(Refusal.notNow, from: "the step") {
                try await scene.store.write { tx -> Int in
                    let redeemed = try tx.ask(.redeem(Scene.attempt(1)), of: issued.id, at: Scene.start)
                    try tx.open(StoredSession(id: Scene.session(1), handoff: redeemed.id, kid: 9))
                    try tx.create(other, sealed: SealedFields(wrappedKey: [1], context: [2]))
                    try tx.put(
                        StoredAuthorCode(serial: 1, digest: [UInt8](repeating: 1, count: 34), expires: Scene.start),
                        for: issued.id)
                    _ = try tx.countGuess(of: issued.id, by: ClaimID(high: 1, low: 1), perClaim: 5, perHandoff: 100)
                    throw Refusal.notNow
                }
            }
            let after = try await scene.trace()
            try expect(after, is: before, "what is stored")
            let (code, session, created) = try await scene.store.read { view in
                (
                    try view.authorCode(of: issued.id), try view.session(Scene.session(1)) == nil,
                    try view.sealed(other.id)
                )
            }
            try expect(code, is: nil, "the code")
            try expect(session, "no session is there")
            try expect(created, is: nil, "the sealed fields")
            try expect(await scene.auditFault(), is: nil, "the audit log")
            try await scene.redeem(1)
            try expect(await scene.wholeLog().map(\.seq), is: [1, 2, 3], "the log goes on without a gap")
        },
        StoreCase("A step sees its own changes") { place in
            let scene = try await Scene(at: place)
            let handoff = scene.new(1)
            let seen = try await scene.store.write { tx in
                try tx.create(handoff)
                let issued = try tx.handoff(handoff.id)
                let claimed = try tx.ask(.claim(generation: 1), of: handoff.id, at: Scene.start)
                return (
                    issued == handoff, try tx.handoff(handoff.id) == claimed,
                    try tx.events(of: handoff.id, after: 0, limit: 9).count
                )
            }
            try expect(seen.0, "it sees what it created")
            try expect(seen.1, "it sees what it appended")
            try expect(seen.2, is: 2, "its events")
        },
        StoreCase("A refusal in a batch harms nobody else in it") { place in
            let scene = try await Scene(at: place)
            for n in 0..<60 { try await scene.issue(n) }
            let answered = try await withThrowingTaskGroup(of: Int?.self) { group in
                for n in 0..<60 {
                    group.addTask {
                        do {
                            try await scene.store.write { tx in
                                _ = try tx.ask(
                                    .redeem(Scene.attempt(n)), of: Scene.id(n), at: Scene.start + .minutes(1))
                                if n % 3 == 0 { throw Refusal.takenByAnother }
                            }
                            return n
                        } catch Refusal.takenByAnother {
                            return nil
                        }
                    }
                }
                return try await group.compactMap { $0 }.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            try expect(answered, is: Set((0..<60).filter { $0 % 3 != 0 }), "who was answered")
            for n in 0..<60 {
                let state = try await scene.store.read { view in try view.handoff(Scene.id(n)).state }
                try expect(state, is: n % 3 == 0 ? .issued : .redeemed, "handoff \(n)")
            }
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A step that goes on after a failed change is refused as a whole") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let before = try await scene.trace()
            let (again, next) = (scene.new(1), scene.new(2))
            let thrown = await failure {
                try await scene.store.write { tx in
                    do { try tx.create(again) } catch {}
                    try tx.create(next)
                }
            }
            try expect(thrown != nil, "the step throws")
            try expect(await scene.trace(), is: before, "what is stored")
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
    ]
}

extension Scene {
    /// What a step that failed must not have touched.
    struct Trace: Equatable {
        var log: [LogEntry]
        var heads: [LogHead?]
        var brands: [StoredBrand]
        var handoffs: [Handoff]
    }

    func trace() async throws -> Trace {
        try await store.read { view in
            Trace(
                log: try view.log(after: nil, limit: .max).entries,
                heads: try LaneCount.standard.all.map(view.head(of:)), brands: try view.brands(),
                handoffs: try view.stored(after: nil, limit: .max).map(\.handoff))
        }
    }
}
