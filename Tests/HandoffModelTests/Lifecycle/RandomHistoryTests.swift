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

    @Test(
        "Whatever claims without proof do, the author redeems at the last moment of the link: 100,000 seeded sequences",
        arguments: 0..<shards)
    func author(_ shard: Int) throws {
        let brand = try #require(BrandID("acme"))
        for number in 0..<(Self.histories / Self.shards) {
            let seed = UInt64(shard * Self.histories + number)
            var random = SplitMix64(seed: seed)
            var handoff = Handoff(
                Sample.id, Sample.issued(brand), LinkSpan(audience: .public, expires: Sample.linkEnd), at: Sample.start)
            var now = Sample.start
            for _ in 0..<12 {
                now = min(now + .milliseconds(Int64(random.below(14_400_000))), Sample.linkEnd - .seconds(1))
                let events = try? handoff.decide(Self.withoutProof(&random), under: Sample.terms, at: now)
                handoff = handoff.after(events ?? [], at: now)
            }
            #expect(handoff.evidence.isEmpty && handoff.redemption == nil && handoff.state.isOpen, "seed \(seed)")
            let lastMoment = handoff.link.expires - .milliseconds(1)
            let coded = handoff.after(
                try handoff.decide(.issueCode, under: Sample.terms, at: lastMoment), at: lastMoment)
            let reissue = Command.reissue(audience: .private, former: .follow)
            let reissued = handoff.after(
                try handoff.decide(reissue, under: Sample.terms, at: lastMoment), at: lastMoment)
            let byPrivate = RedeemAttempt.sample(
                Sample.winner, generation: reissued.link.generation, audience: .private)
            let byCode = RedeemAttempt.sample(Sample.winner, audience: .public, guess: .right(serial: 1))
            let ways = [
                Answer(coded, .redeem(byCode), at: lastMoment), Answer(reissued, .redeem(byPrivate), at: lastMoment),
            ]
            let redeemed = ways.allSatisfy { if case .gives(let kinds) = $0 { kinds.last == .redeemed } else { false } }
            #expect(redeemed, "seed \(seed)")
        }
    }

    /// Everything that can be asked of a handoff by those who have shown nothing.
    private static func withoutProof(_ random: inout SplitMix64) -> Command {
        let stranger = ClaimID(high: 2, low: random.next())
        let session = SessionID(high: 3, low: random.below(100))
        let moved = SessionMove(from: session, to: SessionID(high: 3, low: 500), claim: stranger, cause: .carried)
        return switch random.below(10) {
        case 0: .claim(generation: UInt16(random.below(3)))
        case 1...2: .redeem(.sample(stranger, generation: UInt16(random.below(3))))
        case 3:
            .prove(ProofAttempt(claim: stranger, method: [.facts, .otp, .oidc, .contactCentre][Int(random.below(4))]))
        case 4: .noteCrowd(Contention(networks: Int(random.below(40)), claims: Int(random.below(1000))))
        case 5: .askForLink
        case 6: .moveSession(moved)
        case 7: random.below(2) == 0 ? .nudge(session) : .rejectWords(session)
        case 8: random.below(2) == 0 ? .endSession(session, .disowned) : .rate(session, 1)
        default: .tick
        }
    }

    @Test("Every event of a history comes back from its payload")
    func payloads() throws {
        let brand = try #require(BrandID("acme"))
        for seed in 0..<UInt64(500) {
            var history = RandomHistory(seed: seed, brand: brand)
            history.run(24)
            for recorded in history.events {
                let back = Event(recorded.event.kind, try EventFields(parsing: recorded.event.fields.json))
                #expect(back == recorded.event, "seed \(seed), event \(recorded.number)")
            }
        }
    }
}
