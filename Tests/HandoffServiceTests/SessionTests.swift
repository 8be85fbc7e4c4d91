import HandoffModel
import HandoffService
import HandoffStore
import Testing

@Suite("A session lives as long as the terms say")
struct SessionTests {
    private func isActive(_ bench: ServiceBench, _ token: String) async throws -> Bool {
        try await bench.introspect(token, of: bench.caller.brand) != nil
    }

    @Test("Waiting for an agent costs nothing: the idle limit runs only while an agent has the handoff")
    func waiting() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        bench.clock.advance(.hours(2))
        let waiting = try await isActive(bench, opened.token)
        #expect(waiting)
        _ = try await bench.uses.accept(opened.handoff.id, agent: "a7", by: bench.caller)
        bench.clock.advance(.minutes(15) - .milliseconds(1))
        let nearly = try await isActive(bench, opened.token)
        #expect(nearly)
        bench.clock.advance(.milliseconds(1))
        let idle = try await isActive(bench, opened.token)
        #expect(!idle)
    }

    @Test("A sign of life begins the idle time anew; an idle session cannot be brought back")
    func keeping() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        _ = try await bench.uses.accept(opened.handoff.id, agent: "a7", by: bench.caller)
        for _ in 1...3 {
            bench.clock.advance(.minutes(14))
            try await bench.keep(opened.token)
        }
        bench.clock.advance(.minutes(15))
        let late: Refusal? = try await refusal { try await bench.keep(opened.token) }
        #expect(late == .ended)
        let active = try await isActive(bench, opened.token)
        #expect(!active)
    }

    @Test("Nothing extends a session beyond its lifetime")
    func lifetime() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        _ = try await bench.uses.accept(opened.handoff.id, agent: "a7", by: bench.caller)
        for _ in 1...23 {
            bench.clock.advance(.minutes(10))
            try await bench.keep(opened.token)
        }
        let before = try await isActive(bench, opened.token)
        #expect(before)
        bench.clock.advance(.minutes(10))
        let after: Refusal? = try await refusal { try await bench.keep(opened.token) }
        #expect(after == .ended)
    }

    @Test("Its owner sees how it ended, with no more time to run, until the lifetime has passed")
    func ownSession() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let id = opened.handoff.id
        let open = try await bench.ownSession(opened.token, of: id)
        #expect(open?.openUntil == bench.clock.now() + .hours(4))
        _ = try await bench.uses.accept(id, agent: "a7", by: bench.caller)
        _ = try await bench.uses.close(id, .resolved, by: bench.caller)
        let closed = try await bench.ownSession(opened.token, of: id)
        #expect(closed?.handoff.state == .closed)
        #expect(closed?.openUntil == nil)
        bench.clock.advance(.hours(4))
        let gone = try await bench.ownSession(opened.token, of: id)
        #expect(gone == nil)
    }

    @Test("A session is no other handoff's, and no other brand's")
    func ownership() async throws {
        let bench = try await ServiceBench()
        let opened = try await bench.redeemed()
        let other = try await bench.redeemed()
        let elsewhere = try await bench.ownSession(opened.token, of: other.handoff.id)
        #expect(elsewhere == nil)
        let foreign = try await bench.introspect(opened.token, of: ServiceBench.brand("other"))
        #expect(foreign == nil)
        try await bench.end(opened.token, by: ServiceBench.caller("other"))
        let still = try await isActive(bench, opened.token)
        #expect(still)
        try await bench.end(opened.token, by: bench.caller)
        try await bench.end(opened.token, by: bench.caller)
        let ended = try await isActive(bench, opened.token)
        #expect(!ended)
        let events = try await bench.events(opened.handoff.id)
        #expect(events.count { $0 == .sessionEnded } == 1)
    }
}
