/// One move of one thread to a private channel, from issue to end: what its events make of it.
package struct Handoff: Sendable, Equatable {
    package let id: HandoffID
    package let issued: Issued
    package let issuedAt: Timestamp
    /// How many events have been recorded; the number of the last one.
    package private(set) var version: Int
    package private(set) var link: LinkSpan
    /// When it was noticed that the thread runs hot.
    package private(set) var contendedAt: Timestamp?
    /// When somebody asked for a new link; nil again when there is one.
    package private(set) var linkAskedAt: Timestamp?
    /// How many one-time codes have been issued: the serial of the newest, used up or not.
    package private(set) var codesIssued: Int
    /// What claims have shown beside the redemption; only the winner's once there is one.
    package private(set) var evidence: [Evidence]
    package private(set) var phase: Phase

    /// The handoff that begins with `issued`, its first event.
    package init(_ id: HandoffID, _ issued: Issued, _ link: LinkSpan, at time: Timestamp) {
        self.init(
            id: id, issued: issued, issuedAt: time, version: 1, link: link, contendedAt: nil, linkAskedAt: nil,
            codesIssued: 0, evidence: [], phase: .issued(code: nil))
    }

    /// A handoff as a store kept it.
    package init(
        id: HandoffID, issued: Issued, issuedAt: Timestamp, version: Int, link: LinkSpan, contendedAt: Timestamp?,
        linkAskedAt: Timestamp?, codesIssued: Int, evidence: [Evidence], phase: Phase
    ) {
        self.id = id
        self.issued = issued
        self.issuedAt = issuedAt
        self.version = version
        self.link = link
        self.contendedAt = contendedAt
        self.linkAskedAt = linkAskedAt
        self.codesIssued = codesIssued
        self.evidence = evidence
        self.phase = phase
    }

    /// The handoff after `event`. Total: what was recorded is never refused. An event that has no place in this state is
    /// counted, and changes nothing else.
    package func applying(_ event: Event, at time: Timestamp) -> Handoff {
        var after = self
        after.version += 1
        guard state.next(event.kind) != nil else { return after }
        switch event {
        case .issued, .wordsRejected: break
        case .claimed: after.phase = .claimed(code: code)
        case .reissued(let span):
            after.link = span
            after.linkAskedAt = nil
        case .codeIssued(let term):
            after.codesIssued = term.serial
            after.phase.setCode(term)
        case .proved(let evidence): after.keep(evidence)
        case .contended: after.contendedAt = time
        case .redeemed(let redemption, let accept):
            after.phase = .redeemed(Session(redemption), acceptBy: accept)
            after.evidence.removeAll { $0.claim != redemption.claim }
        case .sessionMoved(let move): after.move(move)
        case .sessionEnded(_, let cause): after.phase.changeSession { $0.ended = cause }
        case .nudged: after.phase.changeSession { $0.nudgedAt = time }
        case .escalated(let escalation):
            after.phase.changeSession(due: escalation.next) { $0.escalations = escalation.level }
        case .accepted(let agent, let close):
            guard case .redeemed(var session, _) = phase else { break }
            session.escalations = 0
            after.phase = .inService(Service(session, by: agent, at: time), closeBy: close)
        case .closed(let outcome):
            guard case .inService(let service, _) = phase else { break }
            after.phase = .closed(service, Closing(outcome, at: time))
        case .expired: after.phase = .expired(phase.reach, at: time)
        case .revoked: after.phase = .revoked(phase.reach, at: time)
        case .rated(let rating):
            guard case .closed(let service, var closing) = phase else { break }
            closing.rating = rating
            after.phase = .closed(service, closing)
        case .linkAsked: after.linkAskedAt = time
        }
        return after
    }

    /// Whether `event` agrees with what is recorded: it has a place in the state, so that a handoff is redeemed once, and a
    /// session that is moved is the one that there is. A store keeps nothing else, whoever made it.
    package func agrees(with event: Event) -> Bool {
        guard state.next(event.kind) != nil else { return false }
        if case .sessionMoved(let move) = event { return redemption?.session == move.from }
        return true
    }

    /// The newest of a claim and method takes the place of the one before; a code that proved something is used up.
    private mutating func keep(_ new: Evidence) {
        evidence.removeAll { $0.claim == new.claim && $0.method == new.method }
        evidence.append(new)
        if evidence.count > Self.maxEvidence {
            // Whoever holds a private link shows it anew with every step, for as many claims as they like: that goes
            // first, before anything that others have shown.
            evidence.remove(at: evidence.firstIndex { $0.method.source == .link } ?? evidence.startIndex)
        }
        if new.method == .dmCode { phase.setCode(nil) }
    }

    private mutating func move(_ move: SessionMove) {
        phase.changeSession {
            $0.redemption.session = move.to
            $0.redemption.claim = move.claim
        }
        for place in evidence.indices { evidence[place].claim = move.claim }
    }
}
