import HandoffModel

/// What the columns of a handoff say about its phase, each for itself, as every store keeps them.
struct PhaseColumns: Equatable {
    var state: HandoffState
    var code: AuthorCodeTerm?
    var redemption: Redemption?
    var sessionEnded: SessionEnd?
    var nudgedAt: Timestamp?
    var escalations: Int
    var agent: String?
    var acceptedAt: Timestamp?
    var deadline: Deadline?
    var outcome: Outcome?
    var rating: Int?
    var endedAt: Timestamp?

    /// The phase that they make; nil when one that the state needs is empty.
    ///
    /// Those that the state has no place for are passed over: compare the columns of the handoff that comes of it.
    var phase: Handoff.Phase? {
        let session = redemption.map {
            Handoff.Session($0, ended: sessionEnded, nudgedAt: nudgedAt, escalations: escalations)
        }
        let service: Handoff.Service? =
            if let session, let agent, let acceptedAt { .init(session, by: agent, at: acceptedAt) } else { nil }
        let reach: Handoff.Reach = service.map { .service($0) } ?? session.map { .session($0) } ?? .link
        switch state {
        case .issued: return .issued(code: code)
        case .claimed: return .claimed(code: code)
        case .redeemed:
            guard let session, let deadline else { return nil }
            return .redeemed(session, acceptBy: deadline.at)
        case .inService:
            guard let service, let deadline else { return nil }
            return .inService(service, closeBy: deadline.at)
        case .closed:
            guard let service, let outcome, let endedAt else { return nil }
            return .closed(service, Handoff.Closing(outcome, at: endedAt, rating: rating))
        case .expired:
            guard let endedAt else { return nil }
            return .expired(reach, at: endedAt)
        case .revoked:
            guard let endedAt else { return nil }
            return .revoked(reach, at: endedAt)
        }
    }
}

extension PhaseColumns {
    init(of handoff: Handoff) {
        self.init(
            state: handoff.state, code: handoff.code, redemption: handoff.redemption,
            sessionEnded: handoff.sessionEnded, nudgedAt: handoff.nudgedAt, escalations: handoff.escalations,
            agent: handoff.agent, acceptedAt: handoff.acceptedAt, deadline: handoff.deadline,
            outcome: handoff.outcome, rating: handoff.rating, endedAt: handoff.endedAt)
    }
}
