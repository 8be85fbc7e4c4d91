package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Where the owner of a session stands: also after it ended, so that nobody is left before a blank page.
package struct SessionStanding: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    /// When the session ends if the customer does nothing; nil when it is over.
    package let openUntil: Timestamp?
}

package struct ReadSession: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let now: @Sendable () -> Timestamp

    package init(store: any Store, brands: Brands, tokens: Tokens, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.now = now
    }

    /// - Returns: nil for what is not a session token of `handoff`, or one whose lifetime has passed.
    package func callAsFunction(_ text: String, of handoff: HandoffID) async throws -> SessionStanding? {
        guard let ticket = try? tokens.session(text) else { return nil }
        let now = now()
        guard now < ticket.expires, let found = try await store.read({ try $0.session(ticket.session) }),
            found.handoff.id == handoff, let redemption = found.handoff.redemption
        else { return nil }
        let terms = try await brands.settings(of: found.handoff).settings.terms(for: found.handoff.issued.intent)
        return SessionStanding(
            handoff: found.handoff, redemption: redemption,
            openUntil: found.handoff.sessionEnd(at: now, seen: found.session.seen, under: terms))
    }
}

/// Finds out whose page a link opens. It says nothing about what became of the handoff.
package struct OpenLink: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let now: @Sendable () -> Timestamp

    package init(store: any Store, brands: Brands, tokens: Tokens, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.now = now
    }

    /// - Throws: ``TokenRefusal/notOurs``; ``Refusal/linkExpired``, which stands in the token for anyone to read.
    package func callAsFunction(_ text: String) async throws -> (link: Link, settings: BrandSettings) {
        let link = try tokens.link(text)
        guard now() < link.expires else { throw Refusal.linkExpired }
        return (link, try await settings(of: link.handoff).settings)
    }

    /// The settings and the terms that the handoff of a claim or a session was issued under.
    package func settings(of id: HandoffID) async throws -> (settings: BrandSettings, terms: Terms) {
        let handoff = try await store.read { try $0.handoff(id) }
        let settings = try await brands.settings(of: handoff).settings
        return (settings, settings.terms(for: handoff.issued.intent))
    }
}
