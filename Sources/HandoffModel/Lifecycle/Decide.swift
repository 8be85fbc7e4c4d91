extension Handoff {
    /// The facts that `command` makes at `now`: the only author of facts.
    ///
    /// - Returns: no fact when there is nothing to do because it is already so (the winner's own retry, a second accept
    ///   by the same agent): the caller answers as it did the first time.
    package func decide(_ command: Command, under terms: Terms, at now: Timestamp) throws(Refusal) -> [Fact] {
        switch command {
        case .claim(let generation): try claim(generation, at: now)
        case .redeem(let attempt): try redeem(attempt, terms, at: now)
        case .issueCode: try issueCode(terms, at: now)
        case .reissue(let audience, let former): try reissue(audience, former, terms, at: now)
        case .revoke(let reason): try revoke(reason)
        case .accept(let agent): try accept(agent, terms, at: now)
        case .close(let outcome): try close(outcome)
        case .endSession(let session, let cause): endSession(session, cause)
        case .tick: tick(terms, at: now)
        }
    }

    /// Only the first press is a fact, and no press is refused: a claim gives nothing and so costs nothing.
    private func claim(_ generation: UInt16, at now: Timestamp) throws(Refusal) -> [Fact] {
        state == .issued && now < link.expires ? [.claimed(generation: generation)] : []
    }

    private func redeem(_ attempt: RedeemAttempt, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Fact] {
        // The winner is asked first: its retry gets the same answer whatever has happened to the link since.
        if redemption?.claim == attempt.claim { return [] }
        let methods: [Method] =
            (attempt.audience == .private ? [.dmLink] : []) + (attempt.provedByCode ? [.dmCode] : [])
        let allowed = methods.filter(terms.methods.contains)
        let shown = allowed.map(\.gives).max() ?? .none
        // Until proof, every state answers the same (DESIGN 4.4); so this stands before any look at the state.
        guard shown >= .author else { throw methods.isEmpty ? .proofNeeded : .methodNotAllowed }
        guard redemption == nil else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard attempt.generation >= link.oldest, attempt.generation <= link.generation else { throw .linkReplaced }
        guard now < link.expires else { throw .linkExpired }
        guard shown >= terms.assurance else { throw .assuranceTooLow }
        let redemption = Redemption(
            claim: attempt.claim, session: attempt.session, generation: attempt.generation, assurance: shown,
            methods: allowed, at: now, expires: now + terms.sessionLifetime.length)
        let redeemed = Fact.redeemed(redemption, accept: now + terms.acceptWithin.length)
        return state == .issued ? [.claimed(generation: attempt.generation), redeemed] : [redeemed]
    }

    private func issueCode(_ terms: Terms, at now: Timestamp) throws(Refusal) -> [Fact] {
        try mustBeOpen()
        guard redemption == nil else { throw .alreadyRedeemed }
        guard terms.methods.contains(.dmCode) else { throw .methodNotAllowed }
        guard now < link.expires else { throw .linkExpired }
        let expires = min(now + terms.codeLifetime.length, link.expires)
        return [.codeIssued(CodeTerm(serial: (code?.serial ?? 0) + 1, expires: expires))]
    }

    private func reissue(
        _ audience: Audience, _ former: FormerLinks, _ terms: Terms, at now: Timestamp
    ) throws(Refusal) -> [Fact] {
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

    private func revoke(_ reason: Revocation) throws(Refusal) -> [Fact] {
        if state == .revoked { return [] }
        try mustBeOpen()
        return [.revoked(reason)]
    }

    private func accept(_ agent: String, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Fact] {
        try mustBeOpen()
        switch state {
        case .redeemed: return [.accepted(agent: agent, close: now + terms.closeWithin.length)]
        case .inService where self.agent.map { $0.utf8.elementsEqual(agent.utf8) } == true: return []
        case .inService: throw .takenByAnother
        case .issued, .claimed, .closed, .expired, .revoked: throw .notNow
        }
    }

    private func close(_ outcome: Outcome) throws(Refusal) -> [Fact] {
        if state == .closed, self.outcome == outcome { return [] }
        try mustBeOpen()
        guard state == .inService else { throw .notNow }
        return [.closed(outcome)]
    }

    /// Nothing happens, and nothing is said, unless `session` is this handoff's and still open (RFC 7009, 2.2).
    private func endSession(_ session: SessionID, _ cause: SessionEnd) -> [Fact] {
        guard redemption?.session == session, sessionEnded == nil, state.isOpen else { return [] }
        return [.sessionEnded(session, cause)]
    }

    /// A late tick makes one fact, however long it was late: what comes next is counted from now.
    private func tick(_ terms: Terms, at now: Timestamp) -> [Fact] {
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

    private func mustBeOpen() throws(Refusal) {
        guard state.isOpen else { throw .ended }
    }
}
