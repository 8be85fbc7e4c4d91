/// What a redeemed handoff gives the customer, read from the handoff at a moment.
extension Handoff {
    /// When the session of this handoff ends if the customer does nothing more; nil when it is over at `now`.
    ///
    /// - Parameter seen: the customer's last sign of life since the redemption, if any.
    ///
    /// The idle limit runs only while an agent has the handoff: nobody loses the place in the queue by waiting.
    package func sessionEnd(at now: Timestamp, seen: Timestamp?, under terms: Terms) -> Timestamp? {
        guard let redemption, state.isOpen, sessionEnded == nil else { return nil }
        var end = redemption.expires
        if let acceptedAt { end = min(end, max(acceptedAt, seen ?? acceptedAt) + terms.sessionIdle.length) }
        return now < end ? end : nil
    }

    /// Whether the session of this handoff is good at `now`.
    package func sessionIsActive(at now: Timestamp, seen: Timestamp?, under terms: Terms) -> Bool {
        sessionEnd(at: now, seen: seen, under: terms) != nil
    }
}
