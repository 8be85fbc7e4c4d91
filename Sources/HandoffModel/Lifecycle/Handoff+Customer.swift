/// What the customer does in a session, and around it.
extension Handoff {
    /// How long after one the next "I'm still waiting" is passed on.
    package static let nudgeEvery = Duration.minutes(10)

    /// Whether `session` is the one that counts, and not over. The idle limit is the service's to look at.
    private func isCurrent(_ session: SessionID, at now: Timestamp) -> Bool {
        liveSession(at: now)?.redemption.session == session
    }

    /// - Returns: no event when the brand was reminded a moment ago.
    func nudge(_ session: SessionID, at now: Timestamp) throws(Refusal) -> [Event] {
        guard isCurrent(session, at: now) else { throw .ended }
        if let nudgedAt, now - nudgedAt < Self.nudgeEvery { return [] }
        return [.nudged]
    }

    func rejectWords(_ session: SessionID, at now: Timestamp) throws(Refusal) -> [Event] {
        guard isCurrent(session, at: now) else { throw .ended }
        return [.wordsRejected]
    }

    /// Once until there is a new link: whoever has the old one may ask, and asking again changes nothing.
    func askForLink() -> [Event] {
        linkAskedAt == nil && state.next(.linkAsked) != nil ? [.linkAsked] : []
    }

    /// Once, after the end.
    func rate(_ session: SessionID, _ rating: Int) throws(Refusal) -> [Event] {
        guard let closing, redemption?.session == session, (1...5).contains(rating) else { throw .notNow }
        return closing.rating == nil ? [.rated(rating)] : []
    }

    func moveSession(_ move: SessionMove, at now: Timestamp) throws(Refusal) -> [Event] {
        // The same move asked again: it is done.
        if redemption?.session == move.to { return [] }
        guard isCurrent(move.from, at: now) else { throw .ended }
        return [.sessionMoved(move)]
    }

    /// Once, while the link is still nobody's.
    func noteCrowd(_ crowd: Contention, _ terms: Terms) -> [Event] {
        guard contendedAt == nil, redemption == nil, state.isOpen else { return [] }
        return terms.isHot(crowd) ? [.contended(crowd)] : []
    }
}
