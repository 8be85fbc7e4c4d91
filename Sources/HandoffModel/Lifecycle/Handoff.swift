/// One move of one thread to a private channel, from issue to end: what its facts make of it.
package struct Handoff: Sendable, Equatable {
    package let id: HandoffID
    package let issued: Issued
    /// How many facts have been recorded; the number of the last one.
    package private(set) var version: Int
    package private(set) var state: HandoffState
    package private(set) var link: LinkSpan
    package private(set) var code: CodeTerm?
    /// Set once, by the one redemption that ever succeeds.
    package private(set) var redemption: Redemption?
    package private(set) var sessionEnded: SessionEnd?
    package private(set) var agent: String?
    package private(set) var acceptedAt: Timestamp?
    package private(set) var escalations: Int
    package private(set) var outcome: Outcome?
    /// Nil exactly when the handoff is not open.
    package private(set) var deadline: Deadline?
    package private(set) var issuedAt: Timestamp
    package private(set) var endedAt: Timestamp?

    package var brand: BrandID { issued.brand }

    /// The handoff that begins with `issued`, its first fact.
    package init(_ id: HandoffID, _ issued: Issued, _ link: LinkSpan, at time: Timestamp) {
        self.id = id
        self.issued = issued
        version = 1
        state = .issued
        self.link = link
        escalations = 0
        deadline = Deadline(.redeem, by: link.expires)
        issuedAt = time
    }

    /// A handoff as a store kept it.
    package init(
        id: HandoffID, issued: Issued, version: Int, state: HandoffState, link: LinkSpan, code: CodeTerm?,
        redemption: Redemption?, sessionEnded: SessionEnd?, agent: String?, acceptedAt: Timestamp?, escalations: Int,
        outcome: Outcome?, deadline: Deadline?, issuedAt: Timestamp, endedAt: Timestamp?
    ) {
        self.id = id
        self.issued = issued
        self.version = version
        self.state = state
        self.link = link
        self.code = code
        self.redemption = redemption
        self.sessionEnded = sessionEnded
        self.agent = agent
        self.acceptedAt = acceptedAt
        self.escalations = escalations
        self.outcome = outcome
        self.deadline = deadline
        self.issuedAt = issuedAt
        self.endedAt = endedAt
    }

    /// The handoff after `fact`. Total: what was recorded is never refused.
    package func applying(_ fact: Fact, at time: Timestamp) -> Handoff {
        var after = self
        after.version += 1
        after.state = state.next[fact.kind] ?? state
        switch fact {
        case .issued, .claimed: break
        case .reissued(let span):
            after.link = span
            after.deadline = Deadline(.redeem, by: span.expires)
        case .codeIssued(let term): after.code = term
        case .redeemed(let redemption, let accept):
            after.redemption = redemption
            after.code = nil
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
        case .expired, .revoked: break
        }
        if !after.state.isOpen {
            after.deadline = nil
            after.code = nil
            after.endedAt = time
        }
        return after
    }
}
