extension Handoff {
    /// The events that `command` makes at `now`: the only author of events.
    ///
    /// - Returns: no event when there is nothing to do because it is already so (the winner's own retry, a second accept
    ///   by the same agent): the caller answers as it did the first time.
    package func decide(_ command: Command, under terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        switch command {
        case .claim(let generation): try claim(generation, at: now)
        case .redeem(let attempt): try redeem(attempt, under: terms, at: now).events
        case .prove(let attempt): try prove(attempt, terms, at: now)
        case .noteCrowd(let crowd): noteCrowd(crowd, terms)
        case .moveSession(let move): try moveSession(move, at: now)
        case .issueCode: try issueCode(terms, at: now)
        case .reissue(let audience, let former): try reissue(audience, former, terms, at: now)
        case .revoke(let reason): try revoke(reason)
        case .accept(let agent): try accept(agent, terms, at: now)
        case .close(let outcome): try close(outcome)
        case .endSession(let session, let cause): endSession(session, cause)
        case .nudge(let session): try nudge(session, at: now)
        case .rejectWords(let session): try rejectWords(session, at: now)
        case .askForLink: askForLink()
        case .rate(let session, let rating): try rate(session, rating)
        case .tick: tick(terms, at: now)
        }
    }

    /// Only the first press is an event, and no press is refused: a claim gives nothing and so costs nothing.
    private func claim(_ generation: UInt16, at now: Timestamp) throws(Refusal) -> [Event] {
        state == .issued && now < link.expires ? [.claimed(generation: generation)] : []
    }

    private func issueCode(_ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        try mustBeOpen()
        guard redemption == nil else { throw .alreadyRedeemed }
        guard terms.methods.contains(.dmCode) else { throw .methodNotAllowed }
        guard now < link.expires else { throw .linkExpired }
        let expires = min(now + terms.codeLifetime.length, link.expires)
        return [.codeIssued(AuthorCodeTerm(serial: codesIssued + 1, expires: expires))]
    }

    private func reissue(
        _ audience: Audience, _ former: FormerLinks, _ terms: Terms, at now: Timestamp
    ) throws(Refusal) -> [Event] {
        try mustBeOpen()
        guard redemption == nil else { throw .alreadyRedeemed }
        guard now < link.expires else { throw .linkExpired }
        guard link.generation < .max else { throw .generationsUsedUp }
        guard terms.methods.contains(where: { $0.serves(audience) }) else { throw .methodNotAllowed }
        let generation = link.generation + 1
        let expires = Timestamp(seconds: (now + terms.linkLifetime.length).seconds)
        return [
            .reissued(
                LinkSpan(
                    generation: generation, oldest: former == .cut ? generation : link.oldest, audience: audience,
                    expires: expires))
        ]
    }

    private func revoke(_ reason: Revocation) throws(Refusal) -> [Event] {
        if state == .revoked { return [] }
        try mustBeOpen()
        return [.revoked(reason)]
    }

    private func accept(_ agent: String, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        switch phase {
        case .redeemed: return [.accepted(agent: agent, close: now + terms.closeWithin.length)]
        case .inService(let service, _):
            guard service.agent.utf8.elementsEqual(agent.utf8) else { throw .takenByAnother }
            return []
        case .issued, .claimed: throw .notNow
        case .closed, .expired, .revoked: throw .ended
        }
    }

    private func close(_ outcome: Outcome) throws(Refusal) -> [Event] {
        switch phase {
        case .inService: return [.closed(outcome)]
        case .closed(_, let closing) where closing.outcome == outcome: return []
        case .issued, .claimed, .redeemed: throw .notNow
        case .closed, .expired, .revoked: throw .ended
        }
    }

    /// Nothing happens, and nothing is said, unless `session` is this handoff's and still open (RFC 7009, 2.2).
    private func endSession(_ session: SessionID, _ cause: SessionEnd) -> [Event] {
        guard redemption?.session == session, sessionEnded == nil, state.isOpen else { return [] }
        return [.sessionEnded(session, cause)]
    }

    /// A late tick makes one event, however long it was late: what comes next is counted from now.
    private func tick(_ terms: Terms, at now: Timestamp) -> [Event] {
        guard let deadline, now >= deadline.at else { return [] }
        let length: Duration
        switch deadline.promise {
        case .redeem: return [.expired(.redeem)]
        case .accept: length = terms.acceptWithin.length
        case .close: length = terms.closeWithin.length
        }
        guard escalations < terms.escalations else { return [.expired(deadline.promise)] }
        return [
            .escalated(
                Escalation(
                    promise: deadline.promise, level: escalations + 1, due: deadline.at, next: now + length))
        ]
    }

    func mustBeOpen() throws(Refusal) {
        guard state.isOpen else { throw .ended }
    }
}
