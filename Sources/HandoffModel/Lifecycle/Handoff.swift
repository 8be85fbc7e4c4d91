/// One move of one thread to a private channel, from issue to end: what its events make of it.
package struct Handoff: Sendable, Equatable {
    package let id: HandoffID
    package let issued: Issued
    /// How many events have been recorded; the number of the last one.
    package private(set) var version: Int
    package private(set) var state: HandoffState
    package private(set) var link: LinkSpan
    package private(set) var code: AuthorCodeTerm?
    /// Set once, by the one redemption that ever succeeds.
    package private(set) var redemption: Redemption?
    /// What claims have shown beside the redemption; only the winner's once there is one.
    package private(set) var evidence: [Evidence]
    /// When it was noticed that the thread runs hot.
    package private(set) var contendedAt: Timestamp?
    package private(set) var sessionEnded: SessionEnd?
    package private(set) var agent: String?
    package private(set) var acceptedAt: Timestamp?
    package private(set) var escalations: Int
    package private(set) var outcome: Outcome?
    /// Nil exactly when the handoff is not open.
    package private(set) var deadline: Deadline?
    package private(set) var issuedAt: Timestamp
    package private(set) var endedAt: Timestamp?
    /// When the customer last said that the wait is too long.
    package private(set) var nudgedAt: Timestamp?
    /// When somebody asked for a new link; nil again when there is one.
    package private(set) var linkAskedAt: Timestamp?
    package private(set) var rating: Int?

    package var brand: BrandID { issued.brand }

    /// The handoff that begins with `issued`, its first event.
    package init(_ id: HandoffID, _ issued: Issued, _ link: LinkSpan, at time: Timestamp) {
        self.id = id
        self.issued = issued
        version = 1
        state = .issued
        self.link = link
        evidence = []
        escalations = 0
        deadline = Deadline(.redeem, by: link.expires)
        issuedAt = time
    }

    /// A handoff as a store kept it.
    package init(
        id: HandoffID, issued: Issued, version: Int, state: HandoffState, link: LinkSpan, code: AuthorCodeTerm?,
        redemption: Redemption?, evidence: [Evidence], contendedAt: Timestamp?, sessionEnded: SessionEnd?,
        agent: String?, acceptedAt: Timestamp?, escalations: Int,
        outcome: Outcome?, deadline: Deadline?, issuedAt: Timestamp, endedAt: Timestamp?, nudgedAt: Timestamp?,
        linkAskedAt: Timestamp?, rating: Int?
    ) {
        self.id = id
        self.issued = issued
        self.version = version
        self.state = state
        self.link = link
        self.code = code
        self.redemption = redemption
        self.evidence = evidence
        self.contendedAt = contendedAt
        self.sessionEnded = sessionEnded
        self.agent = agent
        self.acceptedAt = acceptedAt
        self.escalations = escalations
        self.outcome = outcome
        self.deadline = deadline
        self.issuedAt = issuedAt
        self.endedAt = endedAt
        self.nudgedAt = nudgedAt
        self.linkAskedAt = linkAskedAt
        self.rating = rating
    }

    /// The handoff after `event`. Total: what was recorded is never refused.
    package func applying(_ event: Event, at time: Timestamp) -> Handoff {
        var after = self
        after.version += 1
        after.state = state.next(event.kind) ?? state
        switch event {
        case .issued, .claimed: break
        case .reissued(let span):
            after.link = span
            after.linkAskedAt = nil
            after.deadline = Deadline(.redeem, by: span.expires)
        case .codeIssued(let term): after.code = term
        case .redeemed(let redemption, let accept):
            after.redemption = redemption
            after.code = nil
            after.evidence.removeAll { $0.claim != redemption.claim }
            after.deadline = Deadline(.accept, by: accept)
        case .accepted(let agent, let close):
            after.agent = agent
            after.acceptedAt = time
            after.escalations = 0
            after.deadline = Deadline(.close, by: close)
        case .escalated(let escalation):
            after.escalations = escalation.level
            after.deadline = Deadline(escalation.promise, by: escalation.next)
        case .sessionEnded(_, let cause): after.sessionEnded = cause
        case .closed(let outcome): after.outcome = outcome
        case .proved(let evidence): after.keep(evidence)
        case .contended: after.contendedAt = time
        case .sessionMoved(let move): after.move(move)
        case .nudged: after.nudgedAt = time
        case .linkAsked: after.linkAskedAt = time
        case .rated(let rating): after.rating = rating
        case .wordsRejected, .expired, .revoked: break
        }
        if state.isOpen, !after.state.isOpen {
            after.deadline = nil
            after.code = nil
            after.endedAt = time
        }
        return after
    }

    /// The newest of a claim and method takes the place of the one before; a code that proved something is used up.
    private mutating func keep(_ new: Evidence) {
        evidence.removeAll { $0.claim == new.claim && $0.method == new.method }
        evidence.append(new)
        if evidence.count > Self.maxEvidence { evidence.removeFirst(evidence.count - Self.maxEvidence) }
        if new.method == .dmCode { code = nil }
    }

    private mutating func move(_ move: SessionMove) {
        redemption?.session = move.to
        redemption?.claim = move.claim
        for place in evidence.indices { evidence[place].claim = move.claim }
    }
}
