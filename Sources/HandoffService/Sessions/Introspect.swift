package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// A session that is good now, and what was shown for it.
package struct LiveSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    /// What is shown now: verification decays, and can be stepped up.
    package let shown: ShownAssurance
    /// The brand's own reference of the account, once its holder is at least recognised; nil when nobody has said it.
    package var account: String?
}

/// Says whether a session is good, and what was verified, how and when (RFC 7662).
package struct Introspect: Sendable {
    let store: any Store
    let brands: Brands
    let sealer: Sealer
    let now: @Sendable () -> Timestamp

    package init(
        store: any Store, brands: Brands, sealer: Sealer, now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.brands = brands
        self.sealer = sealer
        self.now = now
    }

    /// - Returns: nil for anything but a live session of `brand`: a stranger learns nothing about a token.
    package func callAsFunction(_ ticket: SessionTicket, of brand: BrandID?) async throws -> LiveSession? {
        let now = now()
        guard now < ticket.expires, let found = try await store.read({ try $0.session(ticket.session) }),
            brand == nil || found.handoff.brand == brand, let redemption = found.handoff.redemption
        else { return nil }
        let terms = try await brands.settings(of: found.handoff).settings.terms(for: found.handoff.issued.intent)
        guard found.handoff.sessionIsActive(at: now, seen: found.session.seen, under: terms) else { return nil }
        return try await live(found.handoff, redemption, at: now)
    }

    /// What is shown for a session that is known to be good.
    func live(_ handoff: Handoff, _ redemption: Redemption, at now: Timestamp) async throws -> LiveSession {
        let shown = handoff.shown(at: now) ?? redemption.shown
        var live = LiveSession(handoff: handoff, redemption: redemption, shown: shown)
        guard shown.assurance >= .recognised, let sealed = try await store.read({ try $0.sealed(handoff.id) }),
            let account = sealed.account
        else { return live }
        let key = try sealer.unwrap(sealed.wrappedKey, brand: handoff.brand, handoff: handoff.id)
        live.account = String(decoding: try key.open(account.reference, field: "account"), as: UTF8.self)
        return live
    }
}
