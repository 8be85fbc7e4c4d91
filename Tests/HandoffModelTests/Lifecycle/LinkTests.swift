import HandoffModel
import Testing

@Suite("Links: claims cost nothing, reissues say what becomes of the links before")
struct LinkTests {
    let now = Sample.start + .minutes(2)

    @Test("Only the first press is an event, and a press after the expiry is none")
    func presses() throws {
        let fresh = try Sample.handoff()
        #expect(Answer(fresh, .claim(generation: 1), at: now) == .gives([.claimed]))
        #expect(Answer(fresh, .claim(generation: 1), at: Sample.linkEnd) == .nothing)
        let pressed = fresh.after([.claimed(generation: 1)])
        #expect(Answer(pressed, .claim(generation: 1), at: now) == .nothing)
    }

    @Test("A reissue that lets the links before it follow keeps the oldest, one that cuts them begins anew")
    func reissue() throws {
        let handoff = try Sample.handoff(in: .claimed)
        let followed = try handoff.reissued(.private, .follow, at: now)
        #expect(followed.link == LinkSpan(generation: 2, oldest: 1, audience: .private, expires: now + .hours(24)))
        #expect(followed.deadline == Deadline(.redeem, by: now + .hours(24)))
        #expect(followed.state == .claimed)
        let cut = try followed.reissued(.public, .cut, at: now)
        #expect(cut.link == LinkSpan(generation: 3, oldest: 3, audience: .public, expires: now + .hours(24)))
    }

    @Test("After a cut the old link is dead and the new one redeems; after a follow both do")
    func oldLink() throws {
        let handoff = try Sample.handoff(in: .claimed).withCode
        let old = RedeemAttempt.sample(Sample.winner, generation: 1, guess: .right(serial: 1))
        let new = RedeemAttempt.sample(Sample.winner, generation: 2, guess: .right(serial: 1))
        let cut = try handoff.reissued(.public, .cut, at: now)
        #expect(Answer(cut, .redeem(old), at: now) == .refused(.linkReplaced))
        #expect(Answer(cut, .redeem(new), at: now) == .gives([.redeemed]))
        let followed = try handoff.reissued(.public, .follow, at: now)
        #expect(Answer(followed, .redeem(old), at: now) == .gives([.redeemed]))
        #expect(Answer(followed, .redeem(new), at: now) == .gives([.redeemed]))
    }

    @Test("A link expires at a whole second, never later than its lifetime")
    func wholeSeconds() throws {
        let odd = now + .milliseconds(999)
        let after = try Sample.handoff().reissued(.public, .follow, at: odd)
        #expect(after.link.expires == now + .hours(24))
    }

    @Test("The last generation that a token can count is 65,535")
    func lastGeneration() throws {
        let handoff = try Sample.handoff(
            link: LinkSpan(generation: 65_534, audience: .public, expires: Sample.linkEnd))
        let last = try handoff.reissued(.public, .follow, at: now)
        #expect(last.link.generation == 65_535)
        let more = Command.reissue(audience: .public, former: .follow)
        #expect(Answer(last, more, at: now) == .refused(.generationsUsedUp))
    }

    @Test("An expired link is not reissued, even before the worker came by")
    func expired() throws {
        let more = Command.reissue(audience: .public, former: .follow)
        #expect(Answer(try Sample.handoff(), more, at: Sample.linkEnd) == .refused(.linkExpired))
    }

    @Test("A reissue for an audience that no allowed method serves is refused")
    func audienceWithoutMethod() throws {
        var terms = Terms()
        terms.methods = [.dmLink]
        let handoff = try Sample.handoff()
        let toPublic = Command.reissue(audience: .public, former: .follow)
        let toPrivate = Command.reissue(audience: .private, former: .follow)
        #expect(Answer(handoff, toPublic, at: now, under: terms) == .refused(.methodNotAllowed))
        #expect(Answer(handoff, toPrivate, at: now, under: terms) == .gives([.reissued]))
    }

    @Test("A one-time code lives ten minutes and never longer than its link")
    func codeExpiry() throws {
        let handoff = try Sample.handoff()
        let early = try handoff.decide(.issueCode, under: Sample.terms, at: now)
        #expect(early == [.codeIssued(AuthorCodeTerm(serial: 1, expires: now + .minutes(10)))])
        let lateTime = Sample.linkEnd - .minutes(3)
        let late = try handoff.decide(.issueCode, under: Sample.terms, at: lateTime)
        #expect(late == [.codeIssued(AuthorCodeTerm(serial: 1, expires: Sample.linkEnd))])
        #expect(Answer(handoff, .issueCode, at: Sample.linkEnd) == .refused(.linkExpired))
    }

    @Test("Each code ends the one before, and no code outlives the redemption")
    func codeSerial() throws {
        let first = AuthorCodeTerm(serial: 1, expires: now + .minutes(10))
        let handoff = try Sample.handoff(in: .claimed).after([.codeIssued(first)])
        let second = try handoff.decide(.issueCode, under: Sample.terms, at: now)
        #expect(second == [.codeIssued(AuthorCodeTerm(serial: 2, expires: now + .minutes(10)))])
        let redeemed = handoff.after([.redeemed(Sample.redemption, accept: Sample.linkEnd)])
        #expect(handoff.code == first)
        #expect(redeemed.code == nil)
        let revoked = handoff.after([.revoked(.other)])
        #expect(revoked.code == nil)
    }

    @Test("A code that was used up keeps its number: what was compared with it is not taken for the next one")
    func usedCode() throws {
        let proof = Evidence(claim: Sample.winner, method: .dmCode, gives: .author, at: now, until: Sample.linkEnd)
        let used = try Sample.handoff().withCode.after([.proved(proof)], at: now)
        let late = RedeemAttempt.sample(Sample.stranger, guess: .right(serial: 1))
        for handoff in [used, used.after([.claimed(generation: 1)], at: now)] {
            #expect(handoff.code == nil)
            let next = try handoff.decide(.issueCode, under: Sample.terms, at: now)
            #expect(next == [.codeIssued(AuthorCodeTerm(serial: 2, expires: now + .minutes(10)))])
            #expect(Answer(handoff.after(next, at: now), .redeem(late), at: now) == .refused(.proofNeeded))
        }
    }

    @Test("No code is made where the policy does not allow codes")
    func codesForbidden() throws {
        var terms = Terms()
        terms.methods = [.dmLink]
        #expect(Answer(try Sample.handoff(), .issueCode, at: now, under: terms) == .refused(.methodNotAllowed))
    }
}

extension Handoff {
    fileprivate func reissued(_ audience: Audience, _ former: FormerLinks, at time: Timestamp) throws -> Handoff {
        after(try decide(.reissue(audience: audience, former: former), under: Sample.terms, at: time), at: time)
    }
}
