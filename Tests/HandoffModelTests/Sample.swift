import HandoffModel

/// Fixed values that the suites of the model share. Nothing here reads a clock or draws at random.
enum Sample {
    /// 2027-01-15T08:00:00Z, when every sample handoff is issued.
    static let start = Timestamp(seconds: 1_800_000_000)
    static let linkEnd = start + .hours(24)
    static let terms = Terms()

    static let id = HandoffID(high: 0x0190_0000_0000_0001, low: 1)
    static let winner = ClaimID(high: 2, low: 1)
    static let stranger = ClaimID(high: 2, low: 2)
    static let session = SessionID(high: 3, low: 1)
    static let otherSession = SessionID(high: 3, low: 2)

    /// The author's code, once one is issued.
    static let code = AuthorCodeTerm(serial: 1, expires: linkEnd)

    static func issued(_ brand: BrandID) -> Issued {
        Issued(
            brand: brand, settings: 1, intent: "default", network: "x", handle: "acme", language: "en",
            customer: "c0ffee", context: nil)
    }

    static let redemption = Redemption(
        claim: winner, session: session, generation: 1, assurance: .author, methods: [.dmCode],
        at: start + .minutes(1), expires: start + .minutes(1) + .hours(4))

    static let evidence = Evidence(
        claim: winner, method: .facts, gives: .recognised, at: start + .minutes(1), until: start + .hours(1),
        note: "2 of 3")

    /// The events that lead a new handoff to `state`, by the shortest way.
    static func path(to state: HandoffState) -> [Event] {
        let claimed = Event.claimed(generation: 1)
        let redeemed = Event.redeemed(redemption, accept: start + .hours(1))
        let accepted = Event.accepted(agent: "ann", close: start + .hours(20))
        return switch state {
        case .issued: []
        case .claimed: [claimed]
        case .redeemed: [claimed, redeemed]
        case .inService: [claimed, redeemed, accepted]
        case .closed: [claimed, redeemed, accepted, .closed(.resolved)]
        case .expired: [claimed, .expired(.redeem)]
        case .revoked: [claimed, .revoked(.mistake)]
        }
    }

    /// A handoff that nothing has happened to.
    static func handoff(link: LinkSpan = LinkSpan(audience: .public, expires: linkEnd)) throws -> Handoff {
        guard let brand = BrandID("acme") else { throw NotASample() }
        return Handoff(id, issued(brand), link, at: start)
    }

    /// A handoff in `state`, a minute after it was issued.
    static func handoff(in state: HandoffState) throws -> Handoff {
        try handoff().after(path(to: state))
    }

    /// An event of each kind; what it says does not matter.
    static func event(_ kind: Event.Kind) throws -> Event {
        switch kind {
        case .issued: .issued(try handoff().issued, try handoff().link)
        case .reissued: .reissued(LinkSpan(generation: 2, audience: .private, expires: linkEnd + .hours(1)))
        case .claimed: .claimed(generation: 1)
        case .codeIssued: .codeIssued(AuthorCodeTerm(serial: 1, expires: start + .minutes(10)))
        case .proved: .proved(evidence)
        case .contended: .contended(Contention(networks: 5, claims: 9))
        case .redeemed: .redeemed(redemption, accept: start + .hours(1))
        case .sessionMoved:
            .sessionMoved(SessionMove(from: session, to: otherSession, claim: stranger, cause: .carried))
        case .nudged: .nudged
        case .wordsRejected: .wordsRejected
        case .linkAsked: .linkAsked
        case .rated: .rated(4)
        case .accepted: .accepted(agent: "ann", close: start + .hours(20))
        case .escalated:
            .escalated(Escalation(promise: .accept, level: 1, due: start, next: start + .hours(1)))
        case .sessionEnded: .sessionEnded(session, .left)
        case .closed: .closed(.resolved)
        case .expired: .expired(.redeem)
        case .revoked: .revoked(.mistake)
        }
    }
}

struct NotASample: Error {}

extension Handoff {
    /// This handoff after `events`, all at one time.
    func after(_ events: [Event], at time: Timestamp = Sample.start + .minutes(1)) -> Handoff {
        events.reduce(self) { $0.applying($1, at: time) }
    }

    /// This handoff with an author's code, as long as it is nobody's.
    var withCode: Handoff { redemption == nil && state.isOpen ? after([.codeIssued(Sample.code)]) : self }
}

/// What a command comes to, by kind, so that a table of it can be read.
enum Answer: Equatable, Sendable {
    case gives([Event.Kind])
    case refused(Refusal)

    static let nothing = Answer.gives([])

    init(_ handoff: Handoff, _ command: Command, at time: Timestamp, under terms: Terms = Sample.terms) {
        do {
            self = .gives(try handoff.decide(command, under: terms, at: time).map(\.kind))
        } catch {
            self = .refused(error)
        }
    }
}
