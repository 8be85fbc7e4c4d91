import HandoffModel
import Testing

@Suite("Redeeming: the first claim that satisfies the policy wins, once")
struct RedeemTests {
    let now = Sample.start + .minutes(2)

    @Test("The redemption says who won, how, and until when the session lives")
    func redemption() throws {
        let handoff = try Sample.handoff(in: .claimed).withCode
        let attempt = RedeemAttempt.sample(Sample.winner, guess: .right(serial: 1), session: Sample.session)
        let events = try handoff.decide(.redeem(attempt), under: Sample.terms, at: now)
        let expected = Redemption(
            claim: Sample.winner, session: Sample.session, generation: 1, assurance: .author, methods: [.dmCode],
            at: now, expires: now + .hours(4))
        #expect(events == [.redeemed(expected, accept: now + .hours(1))])
    }

    @Test(
        "The winner's own retry gives no events, whatever has happened since",
        arguments: [
            Event.accepted(agent: "ann", close: Sample.linkEnd), .closed(.unresolved), .expired(.accept),
            .revoked(.abuse),
            .sessionEnded(Sample.session, .revoked),
        ])
    func retry(_ since: Event) throws {
        let handoff = try Sample.handoff(in: .redeemed).after([since])
        for guess in [AuthorCodeGuess.none, .wrong, .right(serial: 1)] {
            let again = RedeemAttempt.sample(Sample.winner, generation: 9, guess: guess)
            let decision = try handoff.redeem(again, under: Sample.terms, at: Sample.linkEnd + .days(400))
            #expect(decision == .already(Sample.redemption))
            #expect(decision.events.isEmpty)
        }
        #expect(handoff.redemption == Sample.redemption)
    }

    @Test(
        "A claim that lost hears so after an expiry or a revocation too",
        arguments: [
            Event.expired(.accept), .revoked(.abuse), .closed(.resolved),
        ])
    func loser(_ since: Event) throws {
        let handoff = try Sample.handoff(in: .redeemed).after([since])
        let attempt = RedeemAttempt.sample(Sample.stranger, audience: .private)
        #expect(Answer(handoff, .redeem(attempt), at: now) == .refused(.alreadyRedeemed))
    }

    @Test("Of two that bring the right code at once the second finds it used up, and an older code counts no more")
    func usedUp() throws {
        let handoff = try Sample.handoff(in: .claimed).withCode
        let (first, second) = (
            RedeemAttempt.sample(Sample.winner, guess: .right(serial: 1)),
            RedeemAttempt.sample(Sample.stranger, guess: .right(serial: 1))
        )
        let after = try handoff.redeemed(first, at: now)
        #expect(Answer(after, .redeem(second), at: now) == .refused(.proofNeeded))
        let renewed = handoff.after([.codeIssued(AuthorCodeTerm(serial: 2, expires: Sample.linkEnd))])
        #expect(Answer(renewed, .redeem(first), at: now) == .refused(.proofNeeded))
    }

    @Test("A code that is used up leaves its serial to no other")
    func serials() throws {
        var terms = Sample.terms
        terms.assurance = .account
        let handoff = try Sample.handoff(in: .claimed).withCode
        let first = RedeemAttempt.sample(Sample.winner, guess: .right(serial: 1))
        let used = try handoff.redeemed(first, at: now, under: terms)
        #expect(used.code == nil)
        let events = try used.decide(.issueCode, under: terms, at: now)
        #expect(events == [.codeIssued(AuthorCodeTerm(serial: 2, expires: now + .minutes(10)))])
        // Somebody else's guess was compared with the first one, before it was used up.
        let late = RedeemAttempt.sample(Sample.stranger, guess: .right(serial: 1))
        #expect(Answer(used.after(events, at: now), .redeem(late), at: now) == .refused(.proofNeeded))
    }

    @Test("A claim redeems until its last millisecond")
    func claimExpiry() throws {
        let attempt = RedeemAttempt.sample(Sample.winner, audience: .private, expires: now)
        let handoff = try Sample.handoff(in: .claimed)
        #expect(Answer(handoff, .redeem(attempt), at: now - .milliseconds(1)) == .gives([.redeemed]))
        #expect(Answer(handoff, .redeem(attempt), at: now) == .refused(.linkExpired))
    }

    @Test("A private link proves the author by possession, one in public proves nothing")
    func audience() throws {
        let handoff = try Sample.handoff()
        let byPrivate = RedeemAttempt.sample(Sample.winner, audience: .private)
        let byPublic = RedeemAttempt.sample(Sample.winner, audience: .public)
        #expect(Answer(handoff, .redeem(byPrivate), at: now) == .gives([.claimed, .redeemed]))
        #expect(Answer(handoff, .redeem(byPublic), at: now) == .refused(.proofNeeded))
    }

    @Test("A code with a private link counts both, in a fixed order")
    func bothMethods() throws {
        let attempt = RedeemAttempt.sample(Sample.winner, audience: .private, guess: .right(serial: 1))
        let after = try Sample.handoff().withCode.redeemed(attempt, at: now)
        #expect(after.redemption?.methods == [.dmLink, .dmCode])
    }

    @Test("A method that the policy forbids proves nothing, and is left out beside one that it allows")
    func forbiddenMethod() throws {
        var terms = Terms()
        terms.methods = [.dmCode]
        let handoff = try Sample.handoff().withCode
        let byLink = RedeemAttempt.sample(Sample.winner, audience: .private)
        let byBoth = RedeemAttempt.sample(Sample.winner, audience: .private, guess: .right(serial: 1))
        #expect(Answer(handoff, .redeem(byLink), at: now, under: terms) == .refused(.methodNotAllowed))
        let after = try handoff.redeemed(byBoth, at: now, under: terms)
        #expect(after.redemption?.methods == [.dmCode])
    }

    @Test("Whoever types a code that proves nothing hears one and the same, with whichever link and policy")
    func wrongCode() throws {
        let handoff = try Sample.handoff().withCode
        for methods in [[Method.dmCode], [.dmLink], [.echo]] {
            for audience in Audience.allCases where !(methods == [.dmLink] && audience == .private) {
                for guess in [AuthorCodeGuess.wrong, .right(serial: 1)] {
                    if methods == [.dmCode], guess != .wrong { continue }
                    var terms = Terms()
                    terms.methods = methods
                    let attempt = RedeemAttempt.sample(Sample.winner, audience: audience, guess: guess)
                    let answer = Answer(handoff, .redeem(attempt), at: now, under: terms)
                    #expect(answer == .refused(.proofNeeded), "\(methods) \(audience) \(guess)")
                }
            }
        }
    }

    @Test(
        "An author is not enough where the policy asks for the account holder",
        arguments: [
            Assurance.recognised, .account, .accountStrong,
        ])
    func assurance(_ asked: Assurance) throws {
        var terms = Terms()
        terms.assurance = asked
        let proven = RedeemAttempt.sample(Sample.winner, guess: .right(serial: 1))
        let unproven = RedeemAttempt.sample(Sample.winner)
        let handoff = try Sample.handoff(in: .claimed).withCode
        // The right code is used up and kept as a proof; what is missing is said with it, and from then on.
        let decision = try handoff.redeem(proven, under: terms, at: now)
        guard case .kept(let events, let missing) = decision else {
            Issue.record("\(decision)")
            return
        }
        #expect(events.map(\.kind) == [.proved])
        #expect(missing == .assuranceTooLow)
        let after = handoff.after(events, at: now)
        #expect(after.code == nil)
        #expect(Answer(after, .redeem(unproven), at: now, under: terms) == .refused(.assuranceTooLow))
        #expect(Answer(handoff, .redeem(unproven), at: now, under: terms) == .refused(.proofNeeded))
    }

    @Test("A private link is an author proof for verification too, and a link in public is none")
    func verifiedByLink() throws {
        var terms = Terms()
        terms.methods = [.dmLink, .dmCode, .facts]
        terms.assurance = .recognised
        let handoff = try Sample.handoff(in: .claimed)
        func events(_ possession: Possession) -> Command {
            .prove(ProofAttempt(claim: Sample.winner, method: .facts, with: possession))
        }
        #expect(Answer(handoff, events(.link(.public)), at: now, under: terms) == .refused(.proofNeeded))
        #expect(Answer(handoff, events(.nothing), at: now, under: terms) == .refused(.proofNeeded))
        #expect(Answer(handoff, events(.link(.private)), at: now, under: terms) == .gives([.proved]))
        let after = handoff.after(try handoff.decide(events(.link(.private)), under: terms, at: now), at: now)
        let byLink = RedeemAttempt.sample(Sample.winner, audience: .private)
        let redeemed = try after.redeemed(byLink, at: now, under: terms)
        #expect(redeemed.redemption?.assurance == .recognised)
        #expect(redeemed.shown(at: now)?.assurance == .recognised)
        #expect(redeemed.shown(at: now + .hours(2))?.assurance == .author)
        terms.methods = [.dmCode, .facts]
        #expect(Answer(handoff, events(.link(.private)), at: now, under: terms) == .refused(.proofNeeded))
    }

    @Test("Terms that ask for nothing still open nothing to a press of the button")
    func noAssurance() throws {
        var terms = Terms()
        terms.assurance = .none
        let unproven = RedeemAttempt.sample(Sample.stranger)
        #expect(Answer(try Sample.handoff(), .redeem(unproven), at: now, under: terms) == .refused(.proofNeeded))
    }

    @Test("A link can be redeemed until its last millisecond, and not at its expiry, before any worker came by")
    func expiry() throws {
        let handoff = try Sample.handoff(in: .claimed).withCode
        let attempt = RedeemAttempt.sample(Sample.winner, expires: Sample.linkEnd + .hours(1), guess: .right(serial: 1))
        #expect(Answer(handoff, .redeem(attempt), at: Sample.linkEnd - .milliseconds(1)) == .gives([.redeemed]))
        #expect(Answer(handoff, .redeem(attempt), at: Sample.linkEnd) == .refused(.linkExpired))
        #expect(handoff.state == .claimed)
    }

    @Test("Only generations from the oldest that is not cut to the newest redeem")
    func generations() throws {
        let span = LinkSpan(generation: 5, oldest: 3, audience: .public, expires: Sample.linkEnd)
        let handoff = try Sample.handoff(link: span).withCode
        let good = (0...7).filter { generation in
            let attempt = RedeemAttempt.sample(Sample.winner, generation: UInt16(generation), guess: .right(serial: 1))
            return Answer(handoff, .redeem(attempt), at: now) == .gives([.claimed, .redeemed])
        }
        #expect(good == [3, 4, 5])
        let cut = RedeemAttempt.sample(Sample.winner, generation: 2, guess: .right(serial: 1))
        #expect(Answer(handoff, .redeem(cut), at: now) == .refused(.linkReplaced))
    }
}

extension Handoff {
    /// This handoff after `attempt` redeemed it.
    func redeemed(_ attempt: RedeemAttempt, at time: Timestamp, under terms: Terms = Sample.terms) throws -> Handoff {
        after(try decide(.redeem(attempt), under: terms, at: time), at: time)
    }
}
