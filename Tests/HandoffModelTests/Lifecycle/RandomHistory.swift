import HandoffModel

/// A history of commands drawn from a seed, with what must hold checked after each of them.
struct RandomHistory {
    private var random: SplitMix64
    private var now = Sample.start
    private let terms: Terms
    private(set) var handoff: Handoff
    /// What was recorded, with the times: folding it must give ``handoff``.
    private(set) var events: [Event]
    private(set) var redemptions = 0
    /// The first thing that did not hold.
    private(set) var violation: String?

    static let policies: [Terms] = {
        var strict = Terms()
        strict.methods = [.dmCode]
        strict.escalations = 0
        strict.linkLifetime = Span(.minutes(30))
        var brief = Terms()
        brief.escalations = 1
        brief.linkLifetime = Span(.hours(2))
        brief.acceptWithin = Span(.minutes(5))
        brief.closeWithin = Span(.minutes(10))
        brief.sessionLifetime = Span(.minutes(20))
        return [Terms(), strict, brief]
    }()

    init(seed: UInt64, brand: BrandID) {
        random = SplitMix64(seed: seed)
        let terms = Self.policies[Int(random.below(3))]
        self.terms = terms
        let audience: Audience = random.below(2) == 0 ? .public : .private
        let link = LinkSpan(audience: audience, expires: Sample.start + terms.linkLifetime.length)
        let issued = Sample.issued(brand)
        handoff = Handoff(Sample.id, issued, link, at: Sample.start)
        events = [
            Event(handoff: Sample.id, number: 1, at: Sample.start, actor: .service, fact: .issued(issued, link))
        ]
    }

    /// Asks up to `count` things of the handoff, a few of them after its end; stops at the first violation.
    mutating func run(_ count: Int) {
        var left = count
        while left > 0, violation == nil {
            left = handoff.state.isOpen ? left - 1 : min(left - 1, 3)
            now = now + .milliseconds(Int64(random.below(random.below(8) == 0 ? 7_200_000 : 240_000)))
            step(command())
        }
        checkFold()
        checkAuthor()
    }

    private mutating func command() -> Command {
        switch random.below(16) {
        case 0...1: .claim(generation: generation())
        case 2...6: .redeem(attempt())
        case 7: .issueCode
        case 8:
            .reissue(audience: random.below(2) == 0 ? .public : .private, former: random.below(2) == 0 ? .follow : .cut)
        case 9: random.below(4) == 0 ? .revoke(.other) : .claim(generation: generation())
        case 10...11: .accept(agent: random.below(2) == 0 ? "ann" : "bob")
        case 12: .close(random.below(2) == 0 ? .resolved : .duplicate)
        case 13: .endSession(SessionID(high: 3, low: random.below(3)), .left)
        default: .tick
        }
    }

    private mutating func generation() -> UInt16 {
        UInt16(truncatingIfNeeded: UInt64(handoff.link.generation) + 1 - random.below(3))
    }

    private mutating func attempt() -> RedeemAttempt {
        let claim = random.below(3)
        return RedeemAttempt(
            claim: ClaimID(high: 2, low: claim), generation: generation(),
            audience: random.below(6) == 0 ? .private : .public, provedByCode: random.below(6) == 0,
            session: SessionID(high: 3, low: claim))
    }

    private mutating func step(_ command: Command) {
        let before = handoff
        guard let facts = try? before.decide(command, under: terms, at: now) else { return }
        for fact in facts {
            if before.state.isOpen == false { fail("\(fact.kind) after the end") }
            if case .redeemed = fact { checkRedemption(by: command) }
            handoff = handoff.applying(fact, at: now)
            events.append(
                Event(handoff: handoff.id, number: handoff.version, at: now, actor: .service, fact: fact))
        }
        if handoff.version != before.version + facts.count { fail("the version does not count the facts") }
        let isOpen = handoff.state.isOpen
        if (handoff.deadline != nil) != isOpen { fail("a deadline in \(handoff.state)") }
        if (handoff.endedAt == nil) != isOpen { fail("an end in \(handoff.state)") }
        if (handoff.outcome != nil) != (handoff.state == .closed) { fail("an outcome in \(handoff.state)") }
        if let code = handoff.code, code.expires > handoff.link.expires { fail("a code outlives its link") }
        if let first = before.redemption, handoff.redemption != first { fail("the redemption changed") }
    }

    private mutating func checkRedemption(by command: Command) {
        redemptions += 1
        if redemptions > 1 { fail("a second redemption") }
        guard case .redeem(let attempt) = command else { return fail("redeemed by another command") }
        let isProven =
            attempt.provedByCode && terms.methods.contains(.dmCode)
            || attempt.audience == .private && terms.methods.contains(.dmLink)
        if !isProven { fail("a claim without proof redeemed") }
        if now >= handoff.link.expires { fail("redeemed after the link's lifetime") }
        if attempt.generation < handoff.link.oldest { fail("a link that was cut redeemed") }
    }

    private mutating func checkFold() {
        if Handoff.replaying(events) != handoff { fail("the state is not what the events say") }
    }

    /// Unless the brand took it back, the author can redeem until the last millisecond of the link's lifetime.
    private mutating func checkAuthor() {
        guard handoff.redemption == nil, handoff.state != .revoked, handoff.state != .expired else { return }
        let lastMoment = handoff.link.expires - .milliseconds(1)
        let attempt = RedeemAttempt(
            claim: ClaimID(high: 2, low: 99), generation: handoff.link.generation, audience: .private,
            provedByCode: true, session: SessionID(high: 3, low: 99))
        let facts = try? handoff.decide(.redeem(attempt), under: terms, at: lastMoment)
        if facts?.last?.kind != .redeemed { fail("the author was kept out") }
    }

    private mutating func fail(_ sentence: String) {
        if violation == nil { violation = sentence }
    }
}
