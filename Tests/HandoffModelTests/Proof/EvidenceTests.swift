import HandoffModel
import Testing

@Suite("Evidence has bounds, and nobody pushes out another's")
struct EvidenceTests {
    let now = Sample.start + .minutes(2)

    @Test("However many claims a private link makes, what the author has shown beside it stays")
    func claims() throws {
        var terms = Terms()
        terms.methods = [.dmLink, .echo, .otp]
        terms.assurance = .account
        let echo = Evidence(
            claim: Sample.winner, method: .echo, gives: .author, at: Sample.start, until: Sample.linkEnd)
        var handoff = try Sample.handoff(in: .claimed).after([.proved(echo)])
        for number in 1...40 as ClosedRange<UInt64> {
            let attempt = RedeemAttempt.sample(ClaimID(high: 9, low: number), audience: .private)
            handoff = try handoff.redeemed(attempt, at: now, under: terms)
        }
        #expect(handoff.evidence.count == Handoff.maxEvidence)
        #expect(handoff.evidence(of: Sample.winner, at: now) == [echo])
        let last = handoff.evidence(of: ClaimID(high: 9, low: 40), at: now)
        #expect(last.map(\.method) == [.dmLink])
    }
}
