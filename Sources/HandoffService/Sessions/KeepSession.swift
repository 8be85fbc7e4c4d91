import HandoffModel
import HandoffStore
package import HandoffTokens

/// Keeps a session from idling out: the customer pressed "I am still here".
package struct KeepSession: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    /// - Throws: ``Refusal/ended`` when the session is over: an idle one cannot be brought back.
    package func callAsFunction(_ ticket: SessionTicket) async throws {
        let now = now()
        try await store.write(.beside(ticket.session)) { tx in
            _ = try tx.held(by: .session(ticket), brands, at: now)
            try tx.sawCustomer(in: ticket.session, at: now)
        }
    }
}
