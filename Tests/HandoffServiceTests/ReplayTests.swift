import HandoffModel
import HandoffService
import HandoffStore
import Synchronization
import Testing

@Suite("An idempotency key gives one answer")
struct ReplayTests {
    private func issue(
        _ bench: ServiceBench, _ replay: Replay, key: String?, body: String = "{}", scope: String = "acme issue"
    ) async throws -> (id: String, isReplay: Bool) {
        let (bytes, isReplay) = try await replay(
            scope: scope, of: nil, key: key, body: Array(body.utf8),
            render: { (issued: IssuedHandoff) in Array(issued.handoff.id.description.utf8) }
        ) { try await bench.uses.issue(ServiceBench.order(), by: bench.caller, rendering: $0) }
        return (String(decoding: bytes, as: UTF8.self), isReplay)
    }

    private func count(_ bench: ServiceBench) async throws -> Int {
        try await bench.store.read { try $0.handoffs(HandoffQuery(brand: bench.caller.brand)).handoffs.count }
    }

    @Test("The same key and body get the same answer, and it says that it is a replay")
    func same() async throws {
        let bench = try await ServiceBench()
        let first = try await issue(bench, bench.replay(), key: "k")
        // Another process would answer the same: nothing hangs on this one's memory.
        let second = try await issue(bench, bench.replay(), key: "k")
        #expect(first.id == second.id)
        #expect([first.isReplay, second.isReplay] == [false, true])
        let count = try await count(bench)
        #expect(count == 1)
    }

    @Test("The same key with another body is refused and changes nothing")
    func otherBody() async throws {
        let bench = try await ServiceBench()
        _ = try await issue(bench, bench.replay(), key: "k")
        let refused: ServiceRefusal? = try await refusal {
            _ = try await issue(bench, bench.replay(), key: "k", body: "{ }")
        }
        #expect(refused == .keyReused)
        let count = try await count(bench)
        #expect(count == 1)
    }

    @Test("Another caller's or another route's key is another key; without a key everything is new")
    func scopes() async throws {
        let bench = try await ServiceBench()
        let replay = bench.replay()
        var ids: Set<String> = []
        for scope in ["acme issue", "other issue", "acme reissue"] {
            ids.insert(try await issue(bench, replay, key: "k", scope: scope).id)
        }
        for _ in 1...2 { ids.insert(try await issue(bench, replay, key: nil).id) }
        #expect(ids.count == 5)
    }

    @Test(
        "An answer is rendered once, and its bytes are those that are sent, kept, and sent again",
        arguments: ["k", nil])
    func renderedOnce(_ key: String?) async throws {
        let bench = try await ServiceBench()
        let replay = bench.replay()
        let rendered = Mutex(0)
        let render: @Sendable (IssuedHandoff) -> [UInt8] = { issued in
            let number = rendered.withLock { count in
                count += 1
                return count
            }
            return Array("\(number) \(issued.link)".utf8)
        }
        let issued = try await replay(scope: "acme issue", of: nil, key: key, body: [], render: render) {
            try await bench.uses.issue(ServiceBench.order(), by: bench.caller, rendering: $0)
        }
        #expect(rendered.withLock(\.self) == 1)
        // An answer that depends on a row is rendered inside the write.
        let id = try await bench.issued().handoff.id
        let reissue: @Sendable (AnswerRendering<IssuedHandoff>) async throws -> Answered<IssuedHandoff> = {
            try await bench.uses.reissue(id, audience: .private, former: .cut, by: bench.caller, rendering: $0)
        }
        let reissued = try await replay(
            scope: "acme reissue", of: id, key: key, body: [], render: render, serve: reissue)
        #expect(rendered.withLock(\.self) == 2)
        guard key != nil else { return }
        let again = try await replay(scope: "acme reissue", of: id, key: key, body: [], render: render, serve: reissue)
        #expect(again.bytes == reissued.bytes && again.bytes != issued.bytes)
        #expect(rendered.withLock(\.self) == 2)
    }

    @Test("While the first request is served, a second hears so", arguments: [1, 2])
    func running(_ processes: Int) async throws {
        let bench = try await ServiceBench()
        let first = bench.replay()
        let second = processes == 1 ? first : bench.replay()
        let inner = Mutex<ServiceRefusal?>(nil)
        let (_, isReplay) = try await first(
            scope: "acme issue", of: nil, key: "k", body: [],
            render: { (issued: IssuedHandoff) in Array(issued.handoff.id.description.utf8) }
        ) { rendering in
            if processes == 1 {
                let refused: ServiceRefusal? = try await refusal {
                    _ = try await issue(bench, second, key: "k", body: "")
                }
                inner.withLock { $0 = refused }
            }
            return try await bench.uses.issue(ServiceBench.order(), by: bench.caller, rendering: rendering)
        }
        #expect(!isReplay)
        #expect(inner.withLock(\.self) == (processes == 1 ? .stillRunning : nil))
    }

    @Test("Two processes serve the same key at once: one does it, the other hears that it is running and does nothing")
    func twoProcesses() async throws {
        let bench = try await ServiceBench()
        let other = bench.replay()
        let refused: ServiceRefusal? = try await refusal {
            _ = try await bench.replay()(
                scope: "acme issue", of: nil, key: "k", body: [],
                render: { (issued: IssuedHandoff) in Array(issued.handoff.id.description.utf8) }
            ) { rendering in
                _ = try await issue(bench, other, key: "k", body: "")
                return try await bench.uses.issue(ServiceBench.order(), by: bench.caller, rendering: rendering)
            }
        }
        #expect(refused == .stillRunning)
        let count = try await count(bench)
        #expect(count == 1)
    }

    @Test("After 24 hours a key is forgotten, and may be used anew")
    func forgotten() async throws {
        let bench = try await ServiceBench()
        let first = try await issue(bench, bench.replay(), key: "k")
        bench.clock.advance(.hours(24) - .milliseconds(1))
        let before = try await issue(bench, bench.replay(), key: "k")
        #expect(before.id == first.id)
        bench.clock.advance(.milliseconds(1))
        let after = try await issue(bench, bench.replay(), key: "k", body: "other")
        #expect(after.id != first.id)
        #expect(!after.isReplay)
    }

    @Test("What was refused is not kept: asking again decides again")
    func refusals() async throws {
        let bench = try await ServiceBench()
        let replay = bench.replay()
        let refused: Refusal? = try await refusal {
            _ = try await replay(
                scope: "s", of: nil, key: "k", body: [], render: { (_: IssuedHandoff) in [] },
                serve: { _ in throw Refusal.notNow })
        }
        #expect(refused == .notNow)
        let (_, isReplay) = try await issue(bench, replay, key: "k", scope: "s")
        #expect(!isReplay)
    }
}
