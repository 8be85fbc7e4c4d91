import HandoffModel
import Testing

@Suite("Every command in every state does what its row says")
struct CommandTableTests {
    /// What is asked, with the special cases that answer differently.
    enum Ask: String, CaseIterable {
        case claim, redeemUnproven, redeemProven, redeemByCode, redeemByWinner, redeemTooLate, redeemTooLateByWinner
        case issueCode, reissue, revoke
        case acceptByAnn, acceptByBob, closeResolved, closeUnresolved, endSession, endOtherSession
        case tickEarly, tickDue
        case proveAuthor, proveAuthorOfWinner, verifyStranger, verifyWinner, proveForbidden
        case crowd, fewPresses, moveWinner, moveOther, nudge, nudgeOther, rejectWords, askForLink, rate, rateWrong

        func command() -> Command {
            switch self {
            case .claim: .claim(generation: 1)
            case .redeemUnproven: .redeem(.sample(Sample.stranger))
            case .redeemProven: .redeem(.sample(Sample.stranger, audience: .private))
            case .redeemByCode: .redeem(.sample(Sample.stranger, guess: .right(serial: 1)))
            case .redeemByWinner: .redeem(.sample(Sample.winner))
            case .redeemTooLate: .redeem(.sample(Sample.stranger, audience: .private, expires: Sample.start))
            case .redeemTooLateByWinner: .redeem(.sample(Sample.winner, audience: .private, expires: Sample.start))
            case .issueCode: .issueCode
            case .reissue: .reissue(audience: .public, former: .follow)
            case .revoke: .revoke(.abuse)
            case .acceptByAnn: .accept(agent: "ann")
            case .acceptByBob: .accept(agent: "bob")
            case .closeResolved: .close(.resolved)
            case .closeUnresolved: .close(.unresolved)
            case .endSession: .endSession(Sample.session, .left)
            case .endOtherSession: .endSession(Sample.otherSession, .left)
            case .tickEarly, .tickDue: .tick
            case .proveAuthor: .prove(ProofAttempt(claim: Sample.stranger, method: .echo))
            case .proveAuthorOfWinner: .prove(ProofAttempt(claim: Sample.winner, method: .echo))
            case .verifyStranger: .prove(ProofAttempt(claim: Sample.stranger, method: .facts))
            case .verifyWinner: .prove(ProofAttempt(claim: Sample.winner, method: .facts))
            case .proveForbidden: .prove(ProofAttempt(claim: Sample.winner, method: .agentAttested))
            case .crowd: .noteCrowd(Contention(networks: 5, claims: 5))
            case .fewPresses: .noteCrowd(Contention(networks: 4, claims: 19))
            case .moveWinner: .moveSession(.sample(from: Sample.session))
            case .moveOther: .moveSession(.sample(from: SessionID(high: 3, low: 9)))
            case .nudge: .nudge(Sample.session)
            case .nudgeOther: .nudge(Sample.otherSession)
            case .rejectWords: .rejectWords(Sample.session)
            case .askForLink: .askForLink
            case .rate: .rate(Sample.session, 5)
            case .rateWrong: .rate(Sample.session, 6)
            }
        }

        /// A minute after the sample's last event, except for the tick that finds its deadline.
        func time(_ handoff: Handoff) -> Timestamp {
            self == .tickDue ? handoff.deadline?.at ?? Sample.linkEnd : Sample.start + .minutes(2)
        }
    }

    /// The standard terms, and events.
    static let terms: Terms = {
        var terms = Sample.terms
        terms.methods.append(.facts)
        return terms
    }()

    /// One row for each ask; the columns are issued, claimed, redeemed, in service, closed, expired, revoked. The sample
    /// that has expired or been revoked was never redeemed; the one in service is Ann's; the closed one is resolved. A code
    /// was issued where there can be one.
    static let table: [Ask: [Answer]] = [
        .claim: [.gives([.claimed]), .nothing, .nothing, .nothing, .nothing, .nothing, .nothing],
        .redeemUnproven: Array(repeating: .refused(.proofNeeded), count: 7),
        .redeemProven: [
            .gives([.claimed, .redeemed]), .gives([.redeemed]), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.alreadyRedeemed), .refused(.linkExpired), .refused(.ended),
        ],
        .redeemByCode: [
            .gives([.claimed, .redeemed]), .gives([.redeemed]), .refused(.proofNeeded), .refused(.proofNeeded),
            .refused(.proofNeeded), .refused(.proofNeeded), .refused(.proofNeeded),
        ],
        .redeemTooLate: Array(repeating: .refused(.linkExpired), count: 7),
        .redeemTooLateByWinner: [
            .refused(.linkExpired), .refused(.linkExpired), .nothing, .nothing, .nothing, .refused(.linkExpired),
            .refused(.linkExpired),
        ],
        .redeemByWinner: [
            .refused(.proofNeeded), .refused(.proofNeeded), .nothing, .nothing, .nothing, .refused(.proofNeeded),
            .refused(.proofNeeded),
        ],
        .issueCode: [
            .gives([.codeIssued]), .gives([.codeIssued]), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.ended), .refused(.ended), .refused(.ended),
        ],
        .reissue: [
            .gives([.reissued]), .gives([.reissued]), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.ended), .refused(.ended), .refused(.ended),
        ],
        .revoke: [
            .gives([.revoked]), .gives([.revoked]), .gives([.revoked]), .gives([.revoked]), .refused(.ended),
            .refused(.ended), .nothing,
        ],
        .acceptByAnn: [
            .refused(.notNow), .refused(.notNow), .gives([.accepted]), .nothing, .refused(.ended), .refused(.ended),
            .refused(.ended),
        ],
        .acceptByBob: [
            .refused(.notNow), .refused(.notNow), .gives([.accepted]), .refused(.takenByAnother), .refused(.ended),
            .refused(.ended), .refused(.ended),
        ],
        .closeResolved: [
            .refused(.notNow), .refused(.notNow), .refused(.notNow), .gives([.closed]), .nothing, .refused(.ended),
            .refused(.ended),
        ],
        .closeUnresolved: [
            .refused(.notNow), .refused(.notNow), .refused(.notNow), .gives([.closed]), .refused(.ended),
            .refused(.ended), .refused(.ended),
        ],
        .endSession: [
            .nothing, .nothing, .gives([.sessionEnded]), .gives([.sessionEnded]), .nothing, .nothing, .nothing,
        ],
        .endOtherSession: Array(repeating: .nothing, count: 7),
        .proveAuthor: [
            .gives([.proved]), .gives([.proved]), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.alreadyRedeemed), .refused(.linkExpired), .refused(.ended),
        ],
        .proveAuthorOfWinner: [
            .gives([.proved]), .gives([.proved]), .nothing, .nothing, .refused(.ended), .refused(.linkExpired),
            .refused(.ended),
        ],
        .verifyStranger: [
            .refused(.proofNeeded), .refused(.proofNeeded), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.alreadyRedeemed), .refused(.linkExpired), .refused(.ended),
        ],
        .verifyWinner: [
            .refused(.proofNeeded), .refused(.proofNeeded), .gives([.proved]), .gives([.proved]), .refused(.ended),
            .refused(.linkExpired), .refused(.ended),
        ],
        .proveForbidden: [
            .refused(.methodNotAllowed), .refused(.methodNotAllowed), .refused(.methodNotAllowed),
            .refused(.methodNotAllowed), .refused(.ended), .refused(.linkExpired), .refused(.ended),
        ],
        .crowd: [.gives([.contended]), .gives([.contended]), .nothing, .nothing, .nothing, .nothing, .nothing],
        .fewPresses: Array(repeating: .nothing, count: 7),
        .moveWinner: [
            .refused(.ended), .refused(.ended), .gives([.sessionMoved]), .gives([.sessionMoved]), .refused(.ended),
            .refused(.ended), .refused(.ended),
        ],
        .moveOther: Array(repeating: .refused(.ended), count: 7),
        .nudge: [
            .refused(.ended), .refused(.ended), .gives([.nudged]), .gives([.nudged]), .refused(.ended),
            .refused(.ended), .refused(.ended),
        ],
        .nudgeOther: Array(repeating: .refused(.ended), count: 7),
        .rejectWords: [
            .refused(.ended), .refused(.ended), .gives([.wordsRejected]), .gives([.wordsRejected]), .refused(.ended),
            .refused(.ended), .refused(.ended),
        ],
        .askForLink: [
            .gives([.linkAsked]), .gives([.linkAsked]), .nothing, .nothing, .gives([.linkAsked]),
            .gives([.linkAsked]), .gives([.linkAsked]),
        ],
        .rate: [
            .refused(.notNow), .refused(.notNow), .refused(.notNow), .refused(.notNow), .gives([.rated]),
            .refused(.notNow), .refused(.notNow),
        ],
        .rateWrong: Array(repeating: .refused(.notNow), count: 7),
        .tickEarly: Array(repeating: .nothing, count: 7),
        .tickDue: [
            .gives([.expired]), .gives([.expired]), .gives([.escalated]), .gives([.escalated]), .nothing, .nothing,
            .nothing,
        ],
    ]

    @Test("It gives the events or the refusal of its row", arguments: Ask.allCases, HandoffState.allCases)
    func row(_ ask: Ask, _ state: HandoffState) throws {
        let column = try #require(HandoffState.allCases.firstIndex(of: state))
        let row = try #require(Self.table[ask])
        let expected = try #require(row.dropFirst(column).first, "no answer for \(state)")
        let handoff = try Sample.handoff(in: state).withCode
        let answer = Answer(handoff, ask.command(), at: ask.time(handoff), under: Self.terms)
        #expect(answer == expected)
    }

    @Test("Every event but the first is given by a row")
    func complete() {
        let given = Self.table.values.joined().flatMap { answer -> [Event.Kind] in
            switch answer {
            case .gives(let kinds): kinds
            case .refused: []
            }
        }
        #expect(Set(given) == Set(Event.Kind.allCases).subtracting([.issued]))
    }

    @Test("Every event that a command gives may follow the state that it was given in", arguments: Ask.allCases)
    func events(_ ask: Ask) throws {
        for state in HandoffState.allCases {
            var handoff = try Sample.handoff(in: state).withCode
            let time = ask.time(handoff)
            let events = (try? handoff.decide(ask.command(), under: Self.terms, at: time)) ?? []
            for event in events {
                #expect(handoff.state.next(event.kind) != nil, "\(event.kind) after \(handoff.state)")
                handoff = handoff.applying(event, at: time)
            }
        }
    }
}

extension SessionMove {
    static func sample(from session: SessionID) -> SessionMove {
        SessionMove(from: session, to: Sample.otherSession, claim: Sample.stranger, cause: .carried)
    }
}

extension RedeemAttempt {
    /// An attempt of `claim` through a link in public, without proof unless one is named.
    static func sample(
        _ claim: ClaimID, generation: UInt16 = 1, audience: Audience = .public, expires: Timestamp = Sample.linkEnd,
        guess: AuthorCodeGuess = .none, session: SessionID = Sample.otherSession
    ) -> RedeemAttempt {
        RedeemAttempt(
            claim: claim, generation: generation, audience: audience, expires: expires, guess: guess, session: session)
    }
}
