import HandoffModel
import HandoffStore

extension StoreCase {
    /// A step changes what its scope holds, and nothing else.
    static let lanes = [
        StoreCase("A step that changes a handoff of another lane is refused as a whole") { place in
            let scene = try await Scene(at: place)
            let (own, other) = (scene.new(1), scene.new(2, in: LaneBits(rawValue: 6)))
            let before = try await scene.trace()
            try await expect(StoreError.outOfScope, from: "the step") {
                try await scene.store.write { tx in
                    try tx.create(own)
                    try tx.create(other)
                }
            }
            try expect(await scene.trace(), is: before, "what is stored")
            try await scene.store.write(.beside(other.id)) { tx in try tx.create(other) }
            try await expect(StoreError.outOfScope, from: "an event of another lane's") {
                try await scene.store.write { tx in _ = try tx.ask(.claim(generation: 1), of: other.id, at: Scene.start)
                }
            }
        },
        StoreCase("Ids whose last bits differ by the number of lanes are in one lane") { place in
            let scene = try await Scene(at: place)
            let same = scene.new(1, in: LaneBits(rawValue: Scene.lane.rawValue + LaneCount.standard.rawValue))
            try await scene.store.write { tx in try tx.create(same) }
            let found = try await scene.store.read { view in try view.handoff(same.id) }
            try expect(found, is: same, "what was created")
        },
        StoreCase("Brands, accounts and what has run out have steps of their own") { place in
            let scene = try await Scene(at: place)
            let settings = BrandSettings(brand: scene.acme, name: "Acme renamed")
            let limit = TryLimit("account", limit: 9, until: Scene.start + .hours(1))
            let changes: [(WriteScope, @Sendable (StoreTransaction) throws -> Void)] = [
                (.brands, { tx in _ = try tx.save(settings, at: Scene.start) }),
                (.accounts, { tx in _ = try tx.countTry(ofAccount: limit, at: Scene.start) }),
                (.expired, { tx in _ = try tx.forgetProofs(before: Scene.start, limit: 9) }),
                (.expired, { tx in _ = try tx.forgetAnswers(before: Scene.start, limit: 9) }),
                (.lane(Scene.lane), { tx in _ = try tx.remember(Scene.answer(1)) }),
            ]
            for (own, change) in changes {
                for other in [.brands, .accounts, .expired, .lane(Scene.lane)] as [WriteScope] where other != own {
                    try await expect(StoreError.outOfScope, from: "\(own) in a step of \(other)") {
                        try await scene.store.write(other) { tx in try change(tx) }
                    }
                }
                try await scene.store.write(own) { tx in try change(tx) }
            }
        },
    ]
}
