package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Keeps a session from idling out: the customer pressed "I am still here".
package struct KeepSession: Sendable {
    let store: any Store
    let introspect: Introspect
    let now: @Sendable () -> Timestamp

    package init(
        store: any Store, introspect: Introspect, now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.introspect = introspect
        self.now = now
    }

    /// - Returns: nil when the session is over: an idle one cannot be brought back.
    package func callAsFunction(_ ticket: SessionTicket) async throws -> LiveSession? {
        guard let live = try await introspect(ticket, of: nil) else { return nil }
        let now = now()
        try await store.write { try $0.sawCustomer(in: live.redemption.session, at: now) }
        return live
    }
}
