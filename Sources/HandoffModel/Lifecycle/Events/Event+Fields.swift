extension Event {
    /// The members of this event's payload.
    package var fields: EventFields {
        switch self {
        case .issued(let issued, let link):
            var members: [(String, FieldValue)] = [
                ("brand", .text(issued.brand.name)), ("settings", .number(Int64(issued.settings))),
                ("intent", .text(issued.intent)), ("network", .text(issued.network)),
                ("handle", .text(issued.handle)), ("language", .text(issued.language)),
            ]
            if let customer = issued.customer { members.append(("customer", .text(customer))) }
            if let context = issued.context { members.append(("context", .text(context))) }
            return EventFields(members + link.members)
        case .reissued(let link): return EventFields(link.members)
        case .claimed(let generation): return EventFields([("generation", .number(Int64(generation)))])
        case .codeIssued(let code):
            return EventFields([("serial", .number(Int64(code.serial))), ("expires", .number(code.expires.rawValue))])
        case .redeemed(let redemption, let accept):
            return EventFields([
                ("claim", .text(redemption.claim.description)), ("session", .text(redemption.session.description)),
                ("generation", .number(Int64(redemption.generation))), ("acr", .text(redemption.assurance.rawValue)),
                ("amr", .texts(redemption.methods.map(\.rawValue))), ("at", .number(redemption.at.rawValue)),
                ("expires", .number(redemption.expires.rawValue)), ("accept", .number(accept.rawValue)),
            ])
        case .accepted(let agent, let close):
            return EventFields([("agent", .text(agent)), ("close", .number(close.rawValue))])
        case .escalated(let escalation):
            return EventFields([
                ("promise", .text(escalation.promise.rawValue)), ("level", .number(Int64(escalation.level))),
                ("due", .number(escalation.due.rawValue)), ("next", .number(escalation.next.rawValue)),
            ])
        case .sessionEnded(let session, let cause):
            return EventFields([("session", .text(session.description)), ("cause", .text(cause.rawValue))])
        case .closed(let outcome): return EventFields([("outcome", .text(outcome.rawValue))])
        case .expired(let promise): return EventFields([("promise", .text(promise.rawValue))])
        case .revoked(let reason): return EventFields([("reason", .text(reason.rawValue))])
        case .proved(let evidence): return EventFields(evidence.members)
        case .contended(let contention):
            return EventFields([
                ("networks", .number(Int64(contention.networks))), ("claims", .number(Int64(contention.claims))),
            ])
        case .sessionMoved(let move):
            return EventFields([
                ("from", .text(move.from.description)), ("to", .text(move.to.description)),
                ("claim", .text(move.claim.description)), ("cause", .text(move.cause.rawValue)),
            ])
        case .nudged, .wordsRejected, .linkAsked: return EventFields([])
        case .rated(let rating): return EventFields([("rating", .number(Int64(rating)))])
        }
    }

    /// The event of `kind` with this payload; nil when a member is missing or is not of its type.
    package init?(_ kind: Kind, _ fields: EventFields) {
        let read = FieldReader(fields: fields)
        guard let event = read.event(kind) else { return nil }
        self = event
    }
}

extension LinkSpan {
    fileprivate var members: [(String, FieldValue)] {
        [
            ("generation", .number(Int64(generation))), ("oldest", .number(Int64(oldest))),
            ("audience", .text(audience.rawValue)), ("expires", .number(expires.rawValue)),
        ]
    }
}

extension Evidence {
    /// Its members as they are stored and published.
    package var members: [(name: String, value: FieldValue)] {
        var members: [(name: String, value: FieldValue)] = [
            ("claim", .text(claim.description)), ("method", .text(method.rawValue)), ("acr", .text(gives.rawValue)),
            ("at", .number(at.rawValue)), ("until", .number(until.rawValue)),
        ]
        if let note { members.append(("note", .text(note))) }
        return members
    }
}

extension FieldReader {
    func event(_ kind: Event.Kind) -> Event? {
        switch kind {
        case .issued:
            guard let issued = issued(), let link = link() else { return nil }
            return .issued(issued, link)
        case .reissued: return link().map(Event.reissued)
        case .claimed: return small("generation").map { .claimed(generation: $0) }
        case .codeIssued:
            guard let serial: Int = small("serial"), let expires = time("expires") else { return nil }
            return .codeIssued(AuthorCodeTerm(serial: serial, expires: expires))
        case .redeemed:
            guard let redemption = redemption(), let accept = time("accept") else { return nil }
            return .redeemed(redemption, accept: accept)
        case .accepted:
            guard let agent = text("agent"), let close = time("close") else { return nil }
            return .accepted(agent: agent, close: close)
        case .escalated:
            guard let promise: Promise = raw("promise"), let level: Int = small("level"), let due = time("due"),
                let next = time("next")
            else { return nil }
            return .escalated(Escalation(promise: promise, level: level, due: due, next: next))
        case .sessionEnded:
            guard let session: SessionID = id("session"), let cause: SessionEnd = raw("cause") else { return nil }
            return .sessionEnded(session, cause)
        case .closed: return raw("outcome").map(Event.closed)
        case .expired: return raw("promise").map(Event.expired)
        case .revoked: return raw("reason").map(Event.revoked)
        case .proved: return evidence().map(Event.proved)
        case .contended:
            guard let networks: Int = small("networks"), let claims: Int = small("claims") else { return nil }
            return .contended(Contention(networks: networks, claims: claims))
        case .sessionMoved: return sessionMove().map(Event.sessionMoved)
        case .nudged: return .nudged
        case .wordsRejected: return .wordsRejected
        case .linkAsked: return .linkAsked
        case .rated: return small("rating").map(Event.rated)
        }
    }
}
