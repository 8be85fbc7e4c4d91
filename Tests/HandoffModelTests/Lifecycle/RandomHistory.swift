import HandoffModel

/// A history of commands drawn from a seed, with what must hold checked after each of them.
struct RandomHistory {
    private var random: SplitMix64
    private var now = Sample.start
    private let terms: Terms
    private(set) var handoff: Handoff
    /// What was recorded, with the times: folding it must give ``handoff``.
    private(set) var events: [RecordedEvent]
    private(set) var redemptions = 0
    private var codes = 0
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
        var composed = Terms()
        composed.methods = [.dmLink, .dmCode, .echo, .platformSignIn, .facts, .otp]
        composed.proof = .any([.all([.method(.dmCode), .method(.echo)]), .method(.platformSignIn)])
        composed.assurance = .recognised
        composed.hotNetworks = 2
        return [Terms(), strict, brief, composed]
    }()

    init(seed: UInt64, brand: BrandID) {
        random = SplitMix64(seed: seed)
        let terms = Self.policies[Int(random.below(UInt64(Self.policies.count)))]
        self.terms = terms
        let audience: Audience = random.below(2) == 0 ? .public : .private
        let link = LinkSpan(audience: audience, expires: Sample.start + terms.linkLifetime.length)
        let issued = Sample.issued(brand)
        handoff = Handoff(Sample.id, issued, link, at: Sample.start)
        events = [
            RecordedEvent(
                handoff: Sample.id, number: 1, at: Sample.start, actor: .service, event: .issued(issued, link))
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
        switch random.below(22) {
        case 0...1: .claim(generation: generation())
        case 2...6: .redeem(attempt())
        case 7: .issueCode
        case 8:
            .reissue(audience: random.below(2) == 0 ? .public : .private, former: random.below(2) == 0 ? .follow : .cut)
        case 9: random.below(4) == 0 ? .revoke(.other) : .claim(generation: generation())
        case 10...11: .accept(agent: random.below(2) == 0 ? "ann" : "bob")
        case 12: .close(random.below(2) == 0 ? .resolved : .duplicate)
        case 13: .endSession(SessionID(high: 3, low: random.below(3)), random.below(4) == 0 ? .disowned : .left)
        case 14...16: .prove(proof())
        case 17: .noteCrowd(Contention(networks: Int(random.below(8)), claims: Int(random.below(30))))
        case 18: .moveSession(move())
        case 19: random.below(2) == 0 ? .nudge(session()) : .rejectWords(session())
        case 20: random.below(2) == 0 ? .askForLink : .rate(session(), Int(random.below(7)))
        default: .tick
        }
    }

    private mutating func generation() -> UInt16 {
        UInt16(truncatingIfNeeded: UInt64(handoff.link.generation) + 1 - random.below(3))
    }

    private mutating func proof() -> ProofAttempt {
        let methods = Method.allCases
        return ProofAttempt(
            claim: ClaimID(high: 2, low: random.below(3)), method: methods[Int(random.below(UInt64(methods.count)))])
    }

    private mutating func session() -> SessionID { SessionID(high: 3, low: random.below(6)) }

    private mutating func move() -> SessionMove {
        let isCarried = random.below(2) == 0
        return SessionMove(
            from: handoff.redemption?.session ?? session(), to: session(),
            claim: isCarried
                ? ClaimID(high: 4, low: random.below(9)) : handoff.redemption?.claim ?? ClaimID(high: 2, low: 0),
            cause: isCarried ? .carried : .steppedUp)
    }

    private mutating func attempt() -> RedeemAttempt {
        let claim = random.below(3)
        return RedeemAttempt(
            claim: ClaimID(high: 2, low: claim), generation: generation(),
            audience: random.below(6) == 0 ? .private : .public,
            expires: random.below(8) == 0 ? now : now + .hours(1), guess: guess(),
            session: SessionID(high: 3, low: claim))
    }

    /// Right as often as not where there is a code; now and then one that was right before.
    private mutating func guess() -> AuthorCodeGuess {
        switch random.below(6) {
        case 0...1: handoff.code.map { AuthorCodeGuess.right(serial: $0.serial) } ?? .wrong
        case 2: .right(serial: Int(random.below(3)))
        case 3: .wrong
        default: .none
        }
    }

    private mutating func step(_ command: Command) {
        let before = handoff
        guard let made = try? before.decide(command, under: terms, at: now) else { return }
        for event in made {
            if before.state.isOpen == false, ![.rated, .linkAsked].contains(event.kind) {
                fail("\(event.kind) after the end")
            }
            if case .redeemed = event { checkRedemption(by: command) }
            if case .proved(let evidence) = event { checkEvidence(evidence) }
            if case .codeIssued(let code) = event { checkCode(code) }
            let shown = handoff.shown(at: now)?.assurance
            handoff = handoff.applying(event, at: now)
            if case .sessionMoved = event, handoff.shown(at: now)?.assurance != shown {
                fail("moving changed what is shown")
            }
            events.append(
                RecordedEvent(handoff: handoff.id, number: handoff.version, at: now, actor: .service, event: event))
        }
        if handoff.version != before.version + made.count { fail("the version does not count the events") }
        let isOpen = handoff.state.isOpen
        if (handoff.deadline != nil) != isOpen { fail("a deadline in \(handoff.state)") }
        if (handoff.endedAt == nil) != isOpen { fail("an end in \(handoff.state)") }
        if (handoff.outcome != nil) != (handoff.state == .closed) { fail("an outcome in \(handoff.state)") }
        if let code = handoff.code, code.expires > handoff.link.expires { fail("a code outlives its link") }
        if let first = before.redemption, handoff.redemption?.at != first.at { fail("the redemption changed") }
        if handoff.evidence.count > Handoff.maxEvidence { fail("evidence without bound") }
        if let winner = handoff.redemption?.claim, handoff.evidence.contains(where: { $0.claim != winner }) {
            fail("a stranger's evidence after the redemption")
        }
        if let shown = handoff.shown(at: now), shown.assurance < .author { fail("a session of nobody") }
    }

    /// Verification is only ever recorded of one who is proven to be the author.
    private mutating func checkEvidence(_ evidence: Evidence) {
        if !terms.methods(hot: handoff.contendedAt != nil).contains(evidence.method) { fail("a method without leave") }
        guard evidence.method.subject == .account, handoff.redemption == nil else { return }
        let isAuthor = handoff.evidence(of: evidence.claim, at: now).contains { $0.method.subject == .author }
        if !isAuthor { fail("a stranger was verified") }
    }

    /// Codes are numbered from 1, one more with each, whatever became of those before.
    private mutating func checkCode(_ code: AuthorCodeTerm) {
        codes += 1
        if code.serial != codes { fail("code \(codes) has the number \(code.serial)") }
    }

    private mutating func checkRedemption(by command: Command) {
        redemptions += 1
        if redemptions > 1 { fail("a second redemption") }
        guard case .redeem(let attempt) = command else { return fail("redeemed by another command") }
        let usable = terms.methods(hot: handoff.contendedAt != nil)
        let before = handoff.evidence(of: attempt.claim, at: now)
        var shown = Set(before.map(\.method))
        if let code = handoff.code, attempt.guess == .right(serial: code.serial), usable.contains(.dmCode) {
            shown.insert(.dmCode)
        }
        if attempt.audience == .private, usable.contains(.dmLink) { shown.insert(.dmLink) }
        shown = shown.filter { $0.subject == .author }
        if shown.isEmpty || !terms.isProven(by: shown) { fail("a claim without proof redeemed") }
        let best = before.map(\.gives).max() ?? .author
        if max(best, .author) < terms.assurance { fail("redeemed with less than the policy asks for") }
        if now >= handoff.link.expires { fail("redeemed after the link's lifetime") }
        if now >= attempt.expires { fail("redeemed after the claim's lifetime") }
        if attempt.generation < handoff.link.oldest { fail("a link that was cut redeemed") }
    }

    private mutating func checkFold() {
        if Handoff.replaying(events) != handoff { fail("the state is not what the events say") }
    }

    /// Unless the brand took it back, the author can redeem until the last millisecond of the link's lifetime.
    /// Runs last: it takes the history on.
    private mutating func checkAuthor() {
        guard handoff.redemption == nil, handoff.state != .revoked, handoff.state != .expired else { return }
        let lastMoment = handoff.link.expires - .milliseconds(1)
        let author = ClaimID(high: 2, low: 99)
        // What only the author and the account holder can show, one after the other.
        for method in terms.methods(hot: true) where method != .dmLink && method != .dmCode {
            for event
                in (try? handoff.decide(
                    .prove(ProofAttempt(claim: author, method: method)), under: terms, at: lastMoment)) ?? []
            {
                handoff = handoff.applying(event, at: lastMoment)
            }
        }
        for event in (try? handoff.decide(.issueCode, under: terms, at: lastMoment)) ?? [] {
            handoff = handoff.applying(event, at: lastMoment)
        }
        let attempt = RedeemAttempt(
            claim: author, generation: handoff.link.generation, audience: .private, expires: handoff.link.expires,
            guess: handoff.code.map { AuthorCodeGuess.right(serial: $0.serial) } ?? .none,
            session: SessionID(high: 3, low: 99))
        let events = try? handoff.decide(.redeem(attempt), under: terms, at: lastMoment)
        if events?.last?.kind != .redeemed { fail("the author was kept out") }
    }

    private mutating func fail(_ sentence: String) {
        if violation == nil { violation = sentence }
    }
}
