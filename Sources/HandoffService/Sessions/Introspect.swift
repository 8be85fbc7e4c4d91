package import HandoffModel
import HandoffStore
package import HandoffTokens

/// Says whether a session is good, and what was verified, how and when (RFC 7662).
package struct Introspect: Sendable {
    let store: any Store
    let brands: Brands
    let sealer: Sealer
    let now: @Sendable () -> Timestamp

    /// - Returns: nil for anything but a live session of `brand`: a stranger learns nothing about a token.
    package func callAsFunction(_ ticket: SessionTicket, of brand: BrandID) async throws -> LiveSession? {
        let now = now()
        guard now < ticket.expires else { return nil }
        let found = try await store.read { try $0.live(ticket.session, of: brand, brands, at: now) }
        return try found?.opened(by: sealer)
    }
}
