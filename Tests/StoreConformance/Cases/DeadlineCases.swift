import HandoffModel
import HandoffStore

extension StoreCase {
    /// What is due.
    static let deadlines = [
        StoreCase("Due handoffs come most overdue first, no more than asked for") { place in
            let scene = try await Scene(at: place)
            for n in [4, 2, 5, 1, 3] { try await scene.issue(n) }
            let all = try await scene.due(by: Scene.start + .days(2))
            try expect(all, is: (1...5).map(Scene.id), "all that are due")
            let some = try await scene.due(by: Scene.start + .days(2), limit: 2)
            try expect(some, is: [1, 2].map(Scene.id), "the first two")
        },
        StoreCase("A handoff is due from its deadline on, and not before") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let deadline = Scene.start + .seconds(1) + .hours(24)
            try expect(await scene.due(by: deadline - .milliseconds(1)), is: [], "a moment before")
            try expect(await scene.due(by: deadline), is: [Scene.id(1)], "at the deadline")
        },
        StoreCase("A deadline moves with the events, and a handoff that has ended is never due") { place in
            let scene = try await Scene(at: place)
            for n in 1...3 { try await scene.issue(n) }
            try await scene.redeem(1)
            try await scene.ask(.revoke(.mistake), of: 2)
            try expect(await scene.due(by: Scene.start + .hours(2)), is: [Scene.id(1)], "the promise to accept")
            try await scene.ask(.accept(agent: "ann"), of: 1)
            try expect(await scene.due(by: Scene.start + .hours(2)), is: [], "after the acceptance")
            try await scene.ask(.close(.resolved), of: 1)
            try expect(await scene.due(by: Scene.start + .days(999)), is: [Scene.id(3)], "in the end")
        },
        StoreCase("A tick that runs twice at once makes one event") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            let now = Scene.start + .days(30)
            _ = try await race(10) { _ in try await scene.ask(.tick, of: 1, at: now).state == .expired }
            let kinds = try await scene.store.read { view in
                try view.events(of: Scene.id(1), after: 0, limit: 99).map(\.event.kind)
            }
            try expect(kinds, is: [.issued, .expired], "the events")
        },
    ]
}

extension Scene {
    func due(by time: Timestamp, limit: Int = 100) async throws -> [HandoffID] {
        try await store.read { view in try view.due(by: time, limit: limit) }
    }
}
