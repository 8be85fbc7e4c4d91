/// What a redeemed handoff gives the customer, read from the handoff at a moment.
extension Handoff {
    /// When the session of this handoff ends if the customer does nothing more; nil when it is over at `now`.
    ///
    /// - Parameter seen: the customer's last sign of life since the redemption, if any.
    package func sessionEnd(at now: Timestamp, seen: Timestamp?, under terms: Terms) -> Timestamp? {
        guard let session = liveSession(at: now) else { return nil }
        var end = session.redemption.expires
        if let idles = phase.idlesFrom { end = min(end, max(idles, seen ?? idles) + terms.sessionIdle.length) }
        return now < end ? end : nil
    }

    /// The session, unless it is over; the idle limit aside, which only those know who saw the customer.
    package func liveSession(at now: Timestamp) -> Session? {
        guard state.isOpen, let session = phase.session, session.ended == nil, now < session.redemption.expires else {
            return nil
        }
        return session
    }

    /// Whether the session of this handoff is good at `now`.
    package func sessionIsActive(at now: Timestamp, seen: Timestamp?, under terms: Terms) -> Bool {
        sessionEnd(at: now, seen: seen, under: terms) != nil
    }
}
