import HandoffModel
import HandoffStore
package import HandoffTokens

/// Ends a session whose token the contact centre revokes (RFC 7009).
///
/// Nothing is said about sessions that are unknown, of another brand, or over: ending them changes nothing.
package struct EndSession: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    package func callAsFunction(_ ticket: SessionTicket, by caller: Caller) async throws {
        let now = now()
        try await store.write(.beside(ticket.session)) { tx in
            guard let found = try tx.session(ticket.session), found.handoff.brand == caller.brand else { return }
            let events = try found.handoff.decide(
                .endSession(ticket.session, .revoked), under: try brands.terms(of: found.handoff, in: tx), at: now)
            try tx.append(events, to: found.handoff, by: caller.actor, at: now)
        }
    }
}
