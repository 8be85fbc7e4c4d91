package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A session as its owner sees it: also after it ended, so that nobody is left before a blank page.
package struct OwnSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    /// Those that the handoff was issued under.
    package let settings: BrandSettings
    package let terms: Terms
    /// When the session ends if the customer does nothing; nil when it is over.
    package let openUntil: Timestamp?
}

/// Reads a session for its owner.
package struct ReadSession: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    /// - Returns: nil for what is not a session of `handoff`, or one whose lifetime has passed.
    package func callAsFunction(_ ticket: SessionTicket, of handoff: HandoffID) async throws -> OwnSession? {
        let now = now()
        guard now < ticket.expires else { return nil }
        return try await store.read { snapshot in
            guard let (session, found) = try snapshot.session(ticket.session), found.id == handoff,
                let redemption = found.redemption
            else { return nil }
            let settings = try brands.settings(of: found, in: snapshot).settings
            let terms = settings.terms(for: found.issued.intent)
            return OwnSession(
                handoff: found, redemption: redemption, settings: settings, terms: terms,
                openUntil: found.sessionEnd(at: now, seen: session.seen, under: terms))
        }
    }
}
