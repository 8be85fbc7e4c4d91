/// One value of an event's payload.
package enum FieldValue: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case texts([String])
}

/// An event's payload by member name: what is stored, chained and published of it.
package struct EventFields: Sendable, Equatable {
    package var members: [(name: String, value: FieldValue)]

    package init(_ members: [(name: String, value: FieldValue)]) { self.members = members }

    package static func == (a: Self, b: Self) -> Bool {
        a.members.count == b.members.count
            && zip(a.members, b.members).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    }

    /// The payload as a JSON object (RFC 8259): members in their fixed order, no white space; equal events give equal bytes.
    package var json: String {
        var text = JSONText()
        text.object(write)
        return text.text
    }

    package func write(to text: inout JSONText) {
        for member in members {
            switch member.value {
            case .text(let value): text.member(member.name, value)
            case .number(let value): text.member(member.name, value)
            case .texts(let values): text.member(member.name, values)
            }
        }
    }

    subscript(_ name: String) -> FieldValue? { members.first { $0.name == name }?.value }
}

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

private struct FieldReader {
    let fields: EventFields

    func text(_ name: String) -> String? { if case .text(let value)? = fields[name] { value } else { nil } }
    func number(_ name: String) -> Int64? { if case .number(let value)? = fields[name] { value } else { nil } }
    func small<T: FixedWidthInteger>(_ name: String) -> T? { number(name).flatMap(T.init(exactly:)) }
    func time(_ name: String) -> Timestamp? { number(name).map(Timestamp.init(rawValue:)) }
    func raw<T: RawRepresentable<String>>(_ name: String) -> T? { text(name).flatMap(T.init(rawValue:)) }
    func id<S>(_ name: String) -> Identifier<S>? { text(name).flatMap { Identifier<S>($0) } }

    func link() -> LinkSpan? {
        guard let generation: UInt16 = small("generation"), let oldest: UInt16 = small("oldest"),
            let audience: Audience = raw("audience"), let expires = time("expires")
        else { return nil }
        return LinkSpan(generation: generation, oldest: oldest, audience: audience, expires: expires)
    }

    func issued() -> Issued? {
        guard let brand = text("brand").flatMap(BrandID.init), let settings: Int = small("settings"),
            let intent = text("intent"), let network = text("network"), let handle = text("handle"),
            let language = text("language")
        else { return nil }
        return Issued(
            brand: brand, settings: settings, intent: intent, network: network, handle: handle, language: language,
            customer: text("customer"), context: text("context"))
    }

    func redemption() -> Redemption? {
        guard let claim: ClaimID = id("claim"), let session: SessionID = id("session"),
            let generation: UInt16 = small("generation"), let assurance: Assurance = raw("acr"),
            case .texts(let names)? = fields["amr"], let at = time("at"), let expires = time("expires")
        else { return nil }
        let methods = names.compactMap(Method.init(rawValue:))
        guard methods.count == names.count else { return nil }
        return Redemption(
            claim: claim, session: session, generation: generation, assurance: assurance, methods: methods, at: at,
            expires: expires)
    }

    func evidence() -> Evidence? {
        guard let claim: ClaimID = id("claim"), let method: Method = raw("method"), let gives: Assurance = raw("acr"),
            let at = time("at"), let until = time("until"), fields["note"] == nil || text("note") != nil
        else { return nil }
        return Evidence(claim: claim, method: method, gives: gives, at: at, until: until, note: text("note"))
    }

    func sessionMove() -> SessionMove? {
        guard let from: SessionID = id("from"), let to: SessionID = id("to"), let claim: ClaimID = id("claim"),
            let cause: SessionMove.Cause = raw("cause")
        else { return nil }
        return SessionMove(from: from, to: to, claim: claim, cause: cause)
    }

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
