import HandoffModel
import Testing

@Suite("Every command in every state does what its row says")
struct CommandTableTests {
    /// What is asked, with the special cases that answer differently.
    enum Ask: String, CaseIterable {
        case claim, redeemUnproven, redeemProven, redeemByWinner, issueCode, reissue, revoke
        case acceptByAnn, acceptByBob, closeResolved, closeUnresolved, endSession, endOtherSession
        case tickEarly, tickDue

        func command() -> Command {
            switch self {
            case .claim: .claim(generation: 1)
            case .redeemUnproven: .redeem(.sample(Sample.stranger))
            case .redeemProven: .redeem(.sample(Sample.stranger, provedByCode: true))
            case .redeemByWinner: .redeem(.sample(Sample.winner))
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
            }
        }

        /// A minute after the sample's last fact, except for the tick that finds its deadline.
        func time(_ handoff: Handoff) -> Timestamp {
            self == .tickDue ? handoff.deadline?.at ?? Sample.linkEnd : Sample.start + .minutes(2)
        }
    }

    /// One row for each ask; the columns are issued, claimed, redeemed, in service, closed, expired, revoked. The sample
    /// that has expired or been revoked was never redeemed; the one in service is Ann's; the closed one is resolved.
    static let table: [Ask: [Answer]] = [
        .claim: [.gives([.claimed]), .nothing, .nothing, .nothing, .nothing, .nothing, .nothing],
        .redeemUnproven: Array(repeating: .refused(.proofNeeded), count: 7),
        .redeemProven: [
            .gives([.claimed, .redeemed]), .gives([.redeemed]), .refused(.alreadyRedeemed), .refused(.alreadyRedeemed),
            .refused(.alreadyRedeemed), .refused(.linkExpired), .refused(.ended),
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
        .tickEarly: Array(repeating: .nothing, count: 7),
        .tickDue: [
            .gives([.expired]), .gives([.expired]), .gives([.escalated]), .gives([.escalated]), .nothing, .nothing,
            .nothing,
        ],
    ]

    @Test("It gives the facts or the refusal of its row", arguments: Ask.allCases, HandoffState.allCases)
    func row(_ ask: Ask, _ state: HandoffState) throws {
        let column = try #require(HandoffState.allCases.firstIndex(of: state))
        let expected = try #require(Self.table[ask])[column]
        let handoff = try Sample.handoff(in: state)
        let answer = Answer(handoff, ask.command(), at: ask.time(handoff))
        #expect(answer == expected)
    }

    @Test("Every fact that a command gives may follow the state that it was given in", arguments: Ask.allCases)
    func facts(_ ask: Ask) throws {
        for state in HandoffState.allCases {
            var handoff = try Sample.handoff(in: state)
            let time = ask.time(handoff)
            let facts = (try? handoff.decide(ask.command(), under: Sample.terms, at: time)) ?? []
            for fact in facts {
                #expect(handoff.state.next[fact.kind] != nil, "\(fact.kind) after \(handoff.state)")
                handoff = handoff.applying(fact, at: time)
            }
        }
    }
}

extension RedeemAttempt {
    /// An attempt of `claim` through a link in public, without proof unless one is named.
    static func sample(
        _ claim: ClaimID, generation: UInt16 = 1, audience: Audience = .public, provedByCode: Bool = false,
        session: SessionID = Sample.otherSession
    ) -> RedeemAttempt {
        RedeemAttempt(
            claim: claim, generation: generation, audience: audience, provedByCode: provedByCode, session: session)
    }
}
