package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// A session as its owner sees it: also after it ended, so that nobody is left before a blank page.
package struct OwnSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    /// When the session ends if the customer does nothing; nil when it is over.
    package let openUntil: Timestamp?
}

package struct ReadSession: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    package init(store: any Store, brands: Brands, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.brands = brands
        self.now = now
    }

    /// - Returns: nil for what is not a session of `handoff`, or one whose lifetime has passed.
    package func callAsFunction(_ ticket: SessionTicket, of handoff: HandoffID) async throws -> OwnSession? {
        let now = now()
        guard now < ticket.expires, let found = try await store.read({ try $0.session(ticket.session) }),
            found.handoff.id == handoff, let redemption = found.handoff.redemption
        else { return nil }
        let terms = try await brands.settings(of: found.handoff).settings.terms(for: found.handoff.issued.intent)
        return OwnSession(
            handoff: found.handoff, redemption: redemption,
            openUntil: found.handoff.sessionEnd(at: now, seen: found.session.seen, under: terms))
    }
}
