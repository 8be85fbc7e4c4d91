import HandoffModel
import Testing

@Suite("How far a claim has come is said in one place, and redeeming goes by it")
struct ClaimProgressTests {
    let now = Sample.start + .minutes(2)

    /// Every set of some methods, as a claim may have shown them.
    static let shown: [[Method]] = {
        let methods: [Method] = [.dmCode, .echo, .platformSignIn, .facts, .otp]
        return (0..<(1 << methods.count)).map { bits in
            methods.indices.filter { bits & (1 << $0) != 0 }.map { methods[$0] }
        }
    }()

    /// A handoff of which `claim` has shown `methods`, with a code that is good.
    private func handoff(_ methods: [Method], of claim: ClaimID = Sample.winner, hot isHot: Bool) throws -> Handoff {
        let events = methods.map {
            Event.proved(
                Evidence(claim: claim, method: $0, gives: $0.gives, at: Sample.start, until: Sample.linkEnd))
        }
        let contended: [Event] = isHot ? [.contended(Contention(networks: 9, claims: 9))] : []
        return try Sample.handoff(in: .claimed).after(contended + events).withCode
    }

    @Test("The next step is what an attempt comes to, whatever was shown and comes along", arguments: shown)
    func next(_ methods: [Method]) throws {
        for terms in RandomHistory.policies {
            for isHot in [false, true] {
                let handoff = try handoff(methods, hot: isHot)
                for audience in Audience.allCases {
                    for guess in [AuthorCodeGuess.none, .wrong, .right(serial: 1)] {
                        let attempt = RedeemAttempt.sample(Sample.winner, audience: audience, guess: guess)
                        let progress = handoff.progress(
                            of: Sample.winner, with: .link(audience), guess: guess, under: terms, at: now)
                        let expected = Outcome(progress)
                        #expect(Outcome(handoff, attempt, terms, at: now) == expected, "\(audience) \(guess) \(isHot)")
                    }
                }
            }
        }
    }

    /// What an attempt comes to, as far as progress decides it.
    enum Outcome: Equatable {
        case redeems([Method], Assurance)
        case lacks(Refusal)
        case isNobody

        init(_ progress: ClaimProgress) {
            switch progress.next {
            case _ where !progress.isAuthor: self = .isNobody
            case .redeem: self = .redeems(progress.methods, progress.assurance)
            case .prove: self = .lacks(.moreProofNeeded)
            case .verify: self = .lacks(.assuranceTooLow)
            }
        }

        init(_ handoff: Handoff, _ attempt: RedeemAttempt, _ terms: Terms, at now: Timestamp) {
            do {
                switch try handoff.redeem(attempt, under: terms, at: now) {
                case .redeemed(let redemption, _): self = .redeems(redemption.methods, redemption.assurance)
                case .kept(_, let missing): self = .lacks(missing)
                case .already: self = .lacks(.alreadyRedeemed)
                }
            } catch .proofNeeded, .methodNotAllowed {
                self = .isNobody
            } catch {
                self = .lacks(error)
            }
        }
    }

    @Test("Whatever is offered is accepted, and whoever shows all of it redeems", arguments: shown)
    func offered(_ methods: [Method]) throws {
        for terms in RandomHistory.policies {
            for isHot in [false, true] {
                var handoff = try handoff(methods, hot: isHot)
                var progress = handoff.progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
                while progress.next != .redeem {
                    let left = progress.proofsLeft(hot: isHot) { _ in true } + progress.verificationsLeft { _ in true }
                    let method = try #require(left.first, "nothing is left, and more is asked for")
                    let proof = ProofAttempt(claim: Sample.winner, method: method)
                    let events = try handoff.decide(.prove(proof), under: terms, at: now)
                    #expect(events.map(\.kind) == [.proved])
                    handoff = handoff.after(events)
                    progress = handoff.progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
                }
                #expect(progress.proofsLeft(hot: isHot) { _ in true }.isEmpty, "proofs that help no more")
                let answer = Answer(handoff, .redeem(.sample(Sample.winner)), at: now, under: terms)
                #expect(answer == .gives([.redeemed]))
            }
        }
    }

    @Test("A claim that has shown nothing is offered proofs, and learns nothing about the account")
    func stranger() throws {
        var terms = Terms()
        terms.methods = Method.allCases
        let progress = try handoff([.echo, .facts], of: Sample.stranger, hot: false)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        #expect(progress.next == .prove)
        #expect(progress.assurance == .none)
        #expect(
            progress.proofsLeft(hot: false) { _ in true } == [
                .dmCode, .echo, .platformSignIn, .channelIdentity, .agentAttested,
            ])
        #expect(progress.verificationsLeft { _ in true }.isEmpty)
    }

    @Test("Only what there are the means for is offered", arguments: Method.Need.allCases)
    func means(_ missing: Method.Need) throws {
        var terms = Terms()
        terms.methods = Method.allCases
        let author = try handoff([.echo], hot: false)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        let nobody = try handoff([], hot: false)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        let offered = nobody.proofsLeft(hot: false) { $0 != missing } + author.verificationsLeft { $0 != missing }
        let all = nobody.proofsLeft(hot: false) { _ in true } + author.verificationsLeft { _ in true }
        #expect(offered == all.filter { $0.needs != missing })
    }

    @Test("Strangers see the heat that was counted, the author the heat that was noted")
    func heat() throws {
        var terms = Terms()
        terms.methods = Method.allCases
        terms.methodsWhenHot = [.dmCode, .facts]
        let cool = try handoff([.echo], hot: false)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        #expect(cool.verificationsLeft { _ in true } == [.facts, .otp, .oidc])
        let nobody = try handoff([], hot: false)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        #expect(nobody.proofsLeft(hot: true) { _ in true } == [.dmCode])
        let hot = try handoff([.echo], hot: true)
            .progress(of: Sample.winner, with: .link(.public), under: terms, at: now)
        #expect(hot.isAuthor, "what was shown before counts on")
        #expect(hot.verificationsLeft { _ in true } == [.facts])
    }

    @Test("A session has the proof that redeemed, as long as it lives, and offers what was not verified")
    func session() throws {
        var terms = Terms()
        terms.methods = Method.allCases
        let handoff = try Sample.handoff(in: .redeemed)
        let bySession = handoff.progress(of: Sample.winner, with: .session, under: terms, at: now)
        #expect(bySession.methods == [.dmCode])
        #expect(bySession.assurance == .author)
        #expect(bySession.verificationsLeft { _ in true } == [.facts, .otp, .oidc])
        let verified = handoff.after([.proved(Sample.evidence)])
        let after = verified.progress(of: Sample.winner, with: .session, under: terms, at: now)
        #expect(after.assurance == .recognised)
        #expect(after.verificationsLeft { _ in true } == [.otp, .oidc])
        let later = verified.progress(of: Sample.winner, with: .session, under: terms, at: Sample.evidence.until)
        #expect(later.assurance == .author)
        #expect(later.verificationsLeft { _ in true } == [.facts, .otp, .oidc])
    }
}
