import HandoffModel
import Testing

@Suite("Whatever is asked of a handoff, in any order and number")
struct RandomHistoryTests {
    static let shards = 8
    static let histories = 100_000

    @Test("What must hold, holds: 100,000 seeded histories", arguments: 0..<shards)
    func invariants(_ shard: Int) throws {
        let brand = try #require(BrandID("acme"))
        var reached: Set<HandoffState> = []
        for number in 0..<(Self.histories / Self.shards) {
            let seed = UInt64(shard * Self.histories + number)
            var history = RandomHistory(seed: seed, brand: brand)
            history.run(24)
            reached.insert(history.handoff.state)
            if let violation = history.violation {
                Issue.record("seed \(seed): \(violation)")
                return
            }
        }
        #expect(reached == Set(HandoffState.allCases), "the histories go everywhere")
    }

    @Test("Whatever claims without proof do, the author redeems at the last moment of the link's lifetime")
    func author() throws {
        let brand = try #require(BrandID("acme"))
        for seed in 0..<UInt64(1000) {
            var random = SplitMix64(seed: seed)
            let audience: Audience = random.below(2) == 0 ? .public : .private
            var handoff = Handoff(
                Sample.id, Sample.issued(brand), LinkSpan(audience: .public, expires: Sample.linkEnd), at: Sample.start)
            var now = Sample.start
            for _ in 0..<60 {
                now = min(now + .milliseconds(Int64(random.below(2_880_000))), Sample.linkEnd - .seconds(1))
                let stranger = RedeemAttempt.sample(
                    ClaimID(high: 2, low: random.next()), generation: UInt16(random.below(3)))
                let asked: [Command] = [.claim(generation: 1), .redeem(stranger), .tick]
                let facts = try? handoff.decide(asked[Int(random.below(3))], under: Sample.terms, at: now)
                handoff = handoff.after(facts ?? [], at: now)
            }
            let lastMoment = handoff.link.expires - .milliseconds(1)
            let reissue = Command.reissue(audience: .private, former: .follow)
            let reissued = handoff.after(
                try handoff.decide(reissue, under: Sample.terms, at: lastMoment), at: lastMoment)
            let byPrivate = RedeemAttempt.sample(
                Sample.winner, generation: reissued.link.generation, audience: .private)
            let byCode = RedeemAttempt.sample(Sample.winner, audience: audience, provedByCode: true)
            let ways = [
                Answer(handoff, .redeem(byCode), at: lastMoment), Answer(reissued, .redeem(byPrivate), at: lastMoment),
            ]
            let redeemed = ways.allSatisfy { if case .gives(let kinds) = $0 { kinds.last == .redeemed } else { false } }
            #expect(redeemed, "seed \(seed)")
        }
    }

    @Test("Every fact of a history comes back from its payload")
    func payloads() throws {
        let brand = try #require(BrandID("acme"))
        for seed in 0..<UInt64(500) {
            var history = RandomHistory(seed: seed, brand: brand)
            history.run(24)
            for event in history.events {
                let back = Fact(event.fact.kind, try FactFields(parsing: event.fact.fields.json))
                #expect(back == event.fact, "seed \(seed), event \(event.number)")
            }
        }
    }
}
