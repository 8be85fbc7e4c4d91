package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// A session that is good now, and what was shown for it.
package struct LiveSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
}

/// Says whether a session token is good, and what was verified, how and when (RFC 7662).
package struct Introspect: Sendable {
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

    /// - Returns: nil for anything but a live session of `brand`: a stranger learns nothing about a token.
    package func callAsFunction(_ text: String, of brand: BrandID?) async throws -> LiveSession? {
        guard let ticket = try? tokens.session(text) else { return nil }
        let now = now()
        guard now < ticket.expires, let found = try await store.read({ try $0.session(ticket.session) }),
            brand == nil || found.handoff.brand == brand, let redemption = found.handoff.redemption
        else { return nil }
        let terms = try await brands.settings(of: found.handoff).settings.terms(for: found.handoff.issued.intent)
        guard found.handoff.sessionIsActive(at: now, seen: found.session.seen, under: terms) else { return nil }
        return LiveSession(handoff: found.handoff, redemption: redemption)
    }
}
