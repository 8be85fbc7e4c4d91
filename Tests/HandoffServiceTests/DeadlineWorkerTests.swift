import HandoffModel
import HandoffService
import HandoffStore
import Logging
import Testing

@Suite("The deadline worker expires and escalates exactly once")
struct DeadlineWorkerTests {
    private func worker(_ bench: ServiceBench) -> DeadlineWorker {
        DeadlineWorker(
            store: bench.store, brands: bench.brands,
            log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            now: bench.clock.now)
    }

    @Test("A link that nobody redeems expires when its time has come, not a moment before, and once")
    func expires() async throws {
        let bench = try await ServiceBench()
        let issued = try await bench.issued()
        let worker = worker(bench)
        bench.clock.advance(issued.handoff.link.expires - bench.clock.now() - .milliseconds(1))
        let early = try await worker.runOnce()
        #expect(early == 0)
        bench.clock.advance(.milliseconds(1))
        for _ in 1...3 { try await worker.runOnce() }
        let events = try await bench.events(issued.handoff.id)
        #expect(events == [.issued, .expired])
        let due = try await worker.runOnce()
        #expect(due == 0)
    }

    @Test("A redeemed handoff that no agent takes escalates as often as the terms say, then expires")
    func escalates() async throws {
        let bench = try await ServiceBench { $0.policies["default"]?.escalations = 2 }
        let opened = try await bench.redeemed()
        let worker = worker(bench)
        for _ in 1...4 {
            bench.clock.advance(.hours(1))
            try await worker.runOnce()
            try await worker.runOnce()
        }
        let events = try await bench.events(opened.handoff.id)
        #expect(events == [.issued, .claimed, .redeemed, .escalated, .escalated, .expired])
    }

    @Test("After a stop of a month each open handoff gets one fact, and the next promise is counted from now")
    func longStop() async throws {
        let bench = try await ServiceBench()
        let waiting = try await bench.redeemed().handoff.id
        let served = try await bench.redeemed().handoff.id
        _ = try await bench.uses.accept(served, agent: "a7", by: bench.caller)
        let issued = try await bench.issued().handoff.id
        bench.clock.advance(.days(30))
        let due = try await worker(bench).runOnce()
        #expect(due == 3)
        let (waitingEvents, servedEvents) = (try await bench.events(waiting), try await bench.events(served))
        #expect(waitingEvents == [.issued, .claimed, .redeemed, .escalated])
        #expect(servedEvents == [.issued, .claimed, .redeemed, .accepted, .escalated])
        let issuedEvents = try await bench.events(issued)
        #expect(issuedEvents == [.issued, .expired])
        let next = try await bench.handoff(waiting).deadline
        #expect(next == Deadline(.accept, by: bench.clock.now() + .hours(1)))
        let again = try await worker(bench).runOnce()
        #expect(again == 0)
    }

    @Test("Eight workers at once do what one would: every overdue handoff gets one fact")
    func together() async throws {
        let bench = try await ServiceBench()
        var ids: [HandoffID] = []
        for _ in 1...30 { ids.append(try await bench.issued().handoff.id) }
        for _ in 1...10 { ids.append(try await bench.redeemed().handoff.id) }
        bench.clock.advance(.days(2))
        let worker = worker(bench)
        try await withThrowingTaskGroup { group in
            for _ in 1...8 { group.addTask { _ = try await worker.runOnce() } }
            try await group.waitForAll()
        }
        for id in ids {
            let late = try await bench.events(id).count { $0 == .expired || $0 == .escalated }
            #expect(late == 1)
        }
    }

    @Test("More than a batch is due: every one is served, the most overdue first")
    func batches() async throws {
        let bench = try await ServiceBench()
        for _ in 1...250 { _ = try await bench.issued() }
        bench.clock.advance(.days(2))
        let worker = worker(bench)
        let (first, second, third) = (
            try await worker.runOnce(), try await worker.runOnce(), try await worker.runOnce()
        )
        #expect([first, second, third] == [200, 50, 0])
    }

    @Test("Every open handoff has a deadline, whatever it went through; an ended one has none")
    func everyOpenOne() async throws {
        let bench = try await ServiceBench()
        let worker = worker(bench)
        for step in 0..<6 {
            let id = try await bench.redeemed().handoff.id
            if step > 1 { _ = try await bench.uses.accept(id, agent: "a7", by: bench.caller) }
            if step > 3 { _ = try await bench.uses.close(id, .resolved, by: bench.caller) }
            _ = try await bench.issued()
            bench.clock.advance(.hours(7))
            try await worker.runOnce()
        }
        let all = try await bench.store.read {
            try $0.handoffs(HandoffQuery(brand: bench.caller.brand, limit: 200)).handoffs
        }
        #expect(all.count == 12)
        for handoff in all { #expect((handoff.deadline != nil) == handoff.state.isOpen) }
    }

    @Test("A handoff that was closed between the look and the write is left alone")
    func closedMeanwhile() async throws {
        let bench = try await ServiceBench()
        let id = try await bench.redeemed().handoff.id
        bench.clock.advance(.hours(2))
        let worker = worker(bench)
        try await withThrowingTaskGroup { group in
            group.addTask { _ = try await worker.runOnce() }
            group.addTask {
                _ = try? await bench.uses.accept(id, agent: "a7", by: bench.caller)
                _ = try? await bench.uses.close(id, .resolved, by: bench.caller)
            }
            try await group.waitForAll()
        }
        try await worker.runOnce()
        let handoff = try await bench.handoff(id)
        #expect(handoff.state == .closed)
        #expect(handoff.deadline == nil)
    }
}
