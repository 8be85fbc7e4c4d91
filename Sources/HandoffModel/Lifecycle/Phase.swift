extension Handoff {
    /// A state with what exists only in it, so that what cannot be together cannot be written. Its name is ``HandoffState``.
    package enum Phase: Sendable, Equatable {
        /// The code is the one that is good at present, if the agent asked for one.
        case issued(code: AuthorCodeTerm?)
        case claimed(code: AuthorCodeTerm?)
        case redeemed(Session, acceptBy: Timestamp)
        case inService(Service, closeBy: Timestamp)
        case closed(Service, Closing)
        case expired(Reach, at: Timestamp)
        case revoked(Reach, at: Timestamp)
    }

    /// How far a handoff had come when it ended, other than by an agent's closing it.
    package enum Reach: Sendable, Equatable {
        case link
        case session(Session)
        case service(Service)
    }

    /// How an agent ended it.
    package struct Closing: Sendable, Equatable {
        package var outcome: Outcome
        package var at: Timestamp
        /// What the customer thought of it, 1 to 5.
        package var rating: Int?

        package init(_ outcome: Outcome, at: Timestamp, rating: Int? = nil) {
            self.outcome = outcome
            self.at = at
            self.rating = rating
        }
    }
}

extension Handoff.Phase {
    package var state: HandoffState {
        switch self {
        case .issued: .issued
        case .claimed: .claimed
        case .redeemed: .redeemed
        case .inService: .inService
        case .closed: .closed
        case .expired: .expired
        case .revoked: .revoked
        }
    }

    package var code: AuthorCodeTerm? {
        switch self {
        case .issued(let code), .claimed(let code): code
        case .redeemed, .inService, .closed, .expired, .revoked: nil
        }
    }

    /// Nil before the redemption.
    package var session: Handoff.Session? {
        switch reach {
        case .link: nil
        case .session(let session): session
        case .service(let service): service.session
        }
    }

    /// Nil before an agent took it.
    package var service: Handoff.Service? {
        switch reach {
        case .link, .session: nil
        case .service(let service): service
        }
    }

    /// What is promised next, and by when; nil once nothing is.
    package func deadline(of link: LinkSpan) -> Deadline? {
        switch self {
        case .issued, .claimed: Deadline(.redeem, by: link.expires)
        case .redeemed(_, let due): Deadline(.accept, by: due)
        case .inService(_, let due): Deadline(.close, by: due)
        case .closed, .expired, .revoked: nil
        }
    }

    /// From when the session's idle limit runs at the earliest; nil while it does not.
    ///
    /// It runs only while an agent has the handoff: nobody loses the place in the queue by waiting.
    package var idlesFrom: Timestamp? {
        switch self {
        case .inService(let service, _): service.acceptedAt
        case .issued, .claimed, .redeemed, .closed, .expired, .revoked: nil
        }
    }

    package var closing: Handoff.Closing? {
        switch self {
        case .closed(_, let closing): closing
        case .issued, .claimed, .redeemed, .inService, .expired, .revoked: nil
        }
    }

    package var endedAt: Timestamp? {
        switch self {
        case .issued, .claimed, .redeemed, .inService: nil
        case .closed(_, let closing): closing.at
        case .expired(_, let time), .revoked(_, let time): time
        }
    }

    var reach: Handoff.Reach {
        switch self {
        case .issued, .claimed: .link
        case .redeemed(let session, _): .session(session)
        case .inService(let service, _), .closed(let service, _): .service(service)
        case .expired(let reach, _), .revoked(let reach, _): reach
        }
    }

    /// Puts `code` in the place of the one that is good, as long as the handoff is nobody's.
    mutating func setCode(_ code: AuthorCodeTerm?) {
        switch self {
        case .issued: self = .issued(code: code)
        case .claimed: self = .claimed(code: code)
        case .redeemed, .inService, .closed, .expired, .revoked: break
        }
    }

    /// Changes the session as long as it can, and puts off what is due where `due` says so.
    mutating func changeSession(due: Timestamp? = nil, _ change: (inout Handoff.Session) -> Void) {
        switch self {
        case .redeemed(var session, let before):
            change(&session)
            self = .redeemed(session, acceptBy: due ?? before)
        case .inService(var service, let before):
            change(&service.session)
            self = .inService(service, closeBy: due ?? before)
        case .issued, .claimed, .closed, .expired, .revoked: break
        }
    }
}
