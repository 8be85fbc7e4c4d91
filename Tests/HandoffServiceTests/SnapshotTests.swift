import HandoffModel
import HandoffTokens
import Testing

@testable import HandoffService

@Suite("What belongs together is read in one snapshot")
struct SnapshotTests {
    /// The calls that `step` makes of a store, when nothing is remembered from before.
    private func calls(_ bench: ServiceBench, _ step: (UseCases) async throws -> Void) async throws
        -> CountedStore.Calls
    {
        let counted = CountedStore(bench.store)
        var parts = bench.uses.parts
        parts.store = counted
        try await step(UseCases(parts))
        return counted.calls
    }

    @Test("A reading use-case looks once, also for settings, context and account")
    func reads() async throws {
        let bench = try await ServiceBench.withEverything()
        let (id, link) = try await bench.thread(account: ServiceBench.accountOrder())
        let claim = try await bench.provenClaim(id, link)
        guard
            case .agreed = try await bench.uses.verifyFacts(ServiceBench.answers, by: .claim(claim.ticket), in: .en)
        else {
            Issue.record("right answers are refused")
            return
        }
        let session = try bench.tokens.session(try await bench.redeem(claim.token, code: nil).token)
        let opened = try bench.tokens.link(link)
        let code = try await bench.uses.voiceCode.make(session).code.text
        let another = try await bench.press(try await bench.thread().link)
        let steps: [(String, (UseCases) async throws -> Void)] = [
            (
                "introspect",
                { uses in
                    let live = try await uses.introspect(session, of: bench.caller.brand)
                    #expect(live?.account == "customer-1")
                }
            ),
            ("read a session", { _ = try await $0.readSession(session, of: id) }),
            ("open a link", { _ = try await $0.openLink(opened) }),
            ("read a handoff", { _ = try await $0.read.handoff(id, by: bench.caller) }),
            ("check a link", { _ = try await $0.checkGenuine(link) }),
            ("check a code", { _ = try await $0.checkGenuine(code) }),
            ("begin a sign-in", { _ = try await $0.signIn.begin(.author, by: .claim(another.ticket), in: .en) }),
        ]
        for (name, step) in steps {
            let calls = try await calls(bench, step)
            #expect(calls == CountedStore.Calls(reads: 1, writes: 0), "\(name)")
        }
    }

    @Test("A step looks and writes at once, and reads nothing before or after it")
    func writes() async throws {
        let bench = try await ServiceBench.withEverything()
        let opened = try await bench.authorsSession()
        let session = try bench.tokens.session(opened.token)
        let code = try await bench.uses.voiceCode.make(session).code.text
        let steps: [(String, (UseCases) async throws -> Void)] = [
            ("keep a session", { try await $0.keepSession(session) }),
            ("accept a handoff", { _ = try await $0.accept(opened.handoff.id, agent: "a7", by: bench.caller) }),
        ]
        for (name, step) in steps {
            let calls = try await calls(bench, step)
            #expect(calls == CountedStore.Calls(reads: 0, writes: 1), "\(name)")
        }
        // A bare code does not say in which lane it lies.
        let bare = try await calls(bench) { _ = try await $0.voiceCode.redeem(code, by: bench.caller) }
        #expect(bare == CountedStore.Calls(reads: 1, writes: 1))
    }
}
