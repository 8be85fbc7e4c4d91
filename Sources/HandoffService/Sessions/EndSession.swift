package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Ends a session: the contact centre revokes its token (RFC 7009), or the customer leaves.
///
/// Nothing is said about tokens that are unknown, of another brand, or over: ending them changes nothing.
package struct EndSession: Sendable {
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

    /// - Parameter caller: nil when the customer's own cookie is the token.
    package func callAsFunction(_ text: String, _ cause: SessionEnd, by caller: Caller?) async throws {
        guard let ticket = try? tokens.session(text) else { return }
        let now = now()
        try await store.write { tx in
            guard let found = try tx.session(ticket.session),
                caller == nil || found.handoff.brand == caller?.brand
            else { return }
            let events = try found.handoff.decide(
                .endSession(ticket.session, cause), under: try brands.terms(of: found.handoff, in: tx), at: now)
            try tx.append(events, to: found.handoff, by: caller?.actor ?? .customer, at: now)
        }
    }
}
