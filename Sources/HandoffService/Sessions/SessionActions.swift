package import HandoffModel
import HandoffStore
package import HandoffTokens

/// What a customer can say in a session, and whoever has a dead link.
package struct SessionActions: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    /// "I'm still waiting."
    /// - Throws: ``Refusal/ended``, also for a session that idled out.
    package func nudge(_ ticket: SessionTicket) async throws {
        let now = now()
        try await store.write(.beside(ticket.session)) { tx in
            let held = try tx.held(by: .session(ticket), brands, at: now)
            let events = try held.handoff.decide(.nudge(ticket.session), under: held.terms, at: now)
            try tx.append(events, to: held.handoff, by: .customer, at: now)
        }
    }

    /// "This isn't my conversation."
    package func disown(_ ticket: SessionTicket) async throws {
        try await act(ticket, .endSession(ticket.session, .disowned))
    }

    /// 1 to 5, after the end.
    package func rate(_ ticket: SessionTicket, _ rating: Int) async throws {
        try await act(ticket, .rate(ticket.session, rating))
    }

    private func act(_ ticket: SessionTicket, _ command: Command) async throws {
        let now = now()
        try await store.write(.beside(ticket.session)) { tx in
            guard let found = try tx.session(ticket.session) else { throw Refusal.ended }
            let events = try found.handoff.decide(
                command, under: try brands.terms(of: found.handoff, in: tx), at: now)
            try tx.append(events, to: found.handoff, by: .customer, at: now)
        }
    }

    /// Whoever holds a link that we signed asks for a new one. Nothing is said about the old one.
    package func askForLink(_ handoff: HandoffID) async throws {
        let now = now()
        try await store.write(.beside(handoff)) { tx in
            let handoff = try tx.handoff(handoff)
            let events = try handoff.decide(.askForLink, under: try brands.terms(of: handoff, in: tx), at: now)
            try tx.append(events, to: handoff, by: .customer, at: now)
        }
    }
}
