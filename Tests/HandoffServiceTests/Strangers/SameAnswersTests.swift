import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

/// Four threads in different states get the same random steps of strangers, and what is heard is compared word for word.
///
/// That the author can redeem to the last moment after 100,000 random sequences is tried in the model, which decides it;
/// here the same is tried over the store at the end of each round.
@Suite("Strangers hear the same, whatever became of the handoff")
struct SameAnswersTests {
    static let shards = 4
    static let rounds = 8
    static let steps = 100

    @Test(
        "A live, a used, a closed and a revoked one answer alike, and the author redeems in the last second",
        .timeLimit(.minutes(5)), arguments: 0..<shards)
    func same(_ shard: Int) async throws {
        for round in 0..<Self.rounds {
            let seed = UInt64(round * Self.shards + shard)
            var random = SplitMix64(seed: seed)
            let bench = try await ServiceBench.withEverything(seed: seed) {
                // Some methods go when it runs hot, so that heat could be told.
                $0.methodsWhenHot = random.below(2) == 0 ? nil : [.dmCode, .platformSignIn]
                $0.hotNetworks = 2 + Int(random.below(6))
            }
            var threads = try await Self.threads(bench)
            for number in 0..<Self.steps {
                let step = Strangers.Step.allCases.randomElement(using: &random) ?? .press
                let dice = random.next()
                var heard: [String] = []
                for place in threads.indices {
                    var same = SplitMix64(seed: dice)
                    heard.append(await threads[place].act(step, &same))
                }
                // Presses are noted behind their answers: the next step finds them noted for all four.
                await bench.settle()
                if random.below(8) == 0 { bench.clock.advance(.minutes(Int64(random.below(9)))) }
                guard Set(heard).count == 1 else {
                    Issue.record("seed \(seed), step \(number), \(step): \(heard)")
                    return
                }
            }
            try await Self.redeemLast(bench, threads[0])
        }
    }

    /// Live, used, closed and revoked.
    private static func threads(_ bench: ServiceBench) async throws -> [Strangers] {
        var threads: [Strangers] = []
        for n in 0..<4 {
            let thread = try await bench.thread(account: ServiceBench.accountOrder())
            if n == 1 || n == 2 {
                let claim = try await bench.provenClaim(thread.id, thread.link)
                _ = try await bench.redeem(claim.token, code: nil)
            } else {
                // So that every thread was pressed once from the author's network.
                _ = try await bench.press(thread.link)
            }
            if n == 2 {
                _ = try await bench.uses.accept(thread.id, agent: "a7", by: bench.caller)
                _ = try await bench.uses.close(thread.id, .resolved, by: bench.caller)
            }
            if n == 3 { _ = try await bench.uses.revoke(thread.id, .mistake, by: bench.caller) }
            threads.append(Strangers(bench, thread))
        }
        return threads
    }

    private static func redeemLast(_ bench: ServiceBench, _ thread: Strangers) async throws {
        let end = try await bench.handoff(thread.id).link.expires
        bench.clock.advance(end - bench.clock.now() - .seconds(1))
        let claim = try await bench.press(thread.link)
        let code = try await bench.codes(for: thread.id, by: bench.caller).code
        let opened = try await bench.redeem(claim.token, code: code.text)
        #expect(opened.redemption.claim == claim.ticket.claim)
    }
}
