import HandoffModel
import HandoffStore

extension StoreCase {
    /// The queue of writes, and its end.
    static let queue = [
        StoreCase("More writes than may wait are refused at once, and those that wait are done") { place in
            let waiting = 8
            let scene = try await Scene(at: place, bounds: StorePlace.Bounds(waiting: waiting))
            let gate = Gate()
            try await gate.holding {
                async let held: Int = scene.held(by: gate)
                await gate.arrival()
                let refused = try await scene.fill(waiting + 3) { refused in if refused == 3 { gate.open() } }
                try expect(refused, is: 3, "how many were refused")
                try expect(try await held, is: 1, "the write that was held")
            }
            try expect(await scene.wholeLog().count, is: waiting, "how many were done")
            try await scene.issue(1000)
        },
        StoreCase("Closing finishes what was accepted, then refuses everything") { place in
            let waiting = 8
            let scene = try await Scene(at: place, bounds: StorePlace.Bounds(waiting: waiting))
            let (gate, refusals) = (Gate(), AsyncStream.makeStream(of: Void.self))
            try await gate.holding {
                async let held: Int = scene.held(by: gate)
                await gate.arrival()
                // One refusal says that the queue is full: as many as may wait have been accepted.
                async let filling: Int = scene.fill(waiting + 1) { _ in refusals.continuation.yield() }
                for await _ in refusals.stream { break }
                async let closed: Void = scene.store.close()
                while await scene.writeError() as? StoreError != .closed {
                    try Task.checkCancellation()
                    await Task.yield()
                }
                gate.open()
                try expect(try await filling, is: 1, "how many were refused before the closing")
                try expect(try await held, is: 1, "the write that was held")
                try await closed
            }
            try await expect(StoreError.closed, from: "writing") { try await scene.store.write { _ in 0 } }
            try await expect(StoreError.closed, from: "reading") { try await scene.store.read { _ in 0 } }
            try await expect(StoreError.closed, from: "closing again") { try await scene.store.close() }
        },
        StoreCase("What write returned is there after reopening", needsDurability: true) { place in
            let scene = try await Scene(at: place)
            let sealed = SealedFields(wrappedKey: [1, 2], context: [3, 4, 5])
            for n in 1...5 { try await scene.issue(n, sealed: sealed) }
            try await scene.redeem(2)
            try await scene.ask(.accept(agent: "ann"), of: 2)
            try await scene.put(serial: 3, on: 1)
            for _ in 1...5 { _ = try await scene.guess(by: 1) }
            let before = try await scene.trace()
            try await scene.store.close()

            let again = try await Scene(at: place)
            try expect(await again.trace(), is: before, "what is stored")
            let (read, code) = try await again.store.read { view in
                (try view.sealed(Scene.id(5)), try view.authorCode(of: Scene.id(1)))
            }
            try expect(read, is: sealed, "the sealed fields")
            try expect(code, is: Scene.code(3), "the code")
            try expect(await !again.guess(by: 1), "the guesses are still counted")
            try await again.ask(.close(.resolved), of: 2)
            try expect(await again.auditFault(), is: nil, "the audit log goes on")
        },
        StoreCase("Closing seals a last checkpoint at the end of the log", needsDurability: true) { place in
            let scene = try await Scene(at: place)
            for n in 1...5 { try await scene.issue(n) }
            try await scene.store.close()
            let again = try await Scene(at: place)
            let checkpoints = try await again.store.read { view in try view.checkpoints() }
            let sizes = try checkpoints.map { try place.seal.open($0)?.heads.reduce(0) { $0 + $1.size } }
            try expect(sizes, is: [5], "the checkpoints")
            try expect(await again.auditFault(), is: nil, "the audit log")
        },
        StoreCase("A store that was never written to closes and opens again", needsDurability: true) { place in
            let store = try await place.open(.init())
            try await store.close()
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            try expect(await scene.auditFault(), is: nil, "the audit log")
        },
    ]
}

extension Scene {
    /// A write that waits at `gate`, and then is done.
    func held(by gate: Gate) async throws -> Int {
        try await store.write { _ in
            gate.hold()
            return 1
        }
    }

    /// What a write throws that would change nothing.
    func writeError() async -> (any Error)? {
        await failure { try await store.write { _ in 0 } }
    }

    /// Issues `count` handoffs at once, the first of them number 1, and says after each refusal how many there were.
    /// - Returns: how many heard ``StoreError/busy``.
    func fill(_ count: Int, onRefusal: @Sendable (Int) -> Void) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for n in 1...count {
                group.addTask {
                    do {
                        try await issue(n)
                        return false
                    } catch StoreError.busy {
                        return true
                    }
                }
            }
            var refused = 0
            for try await wasRefused in group where wasRefused {
                refused += 1
                onRefusal(refused)
            }
            return refused
        }
    }
}
