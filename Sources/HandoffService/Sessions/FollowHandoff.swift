package import HandoffModel
import HandoffStore
package import HandoffTokens

/// Looks whether an open page would look different now. It tells that something changed, and never what.
package struct FollowHandoff: Sendable {
    let store: any Store
    let now: @Sendable () -> Timestamp

    /// What a page hangs on: another value, another page.
    package enum Sight: Sendable, Equatable {
        case session(version: Int, isHeld: Bool)
        case claim(proofs: Int)
        case move(isOwn: Bool, isConfirmed: Bool)
    }

    package func session(_ ticket: SessionTicket, of id: HandoffID) async throws -> Sight {
        let handoff = try await store.read { try $0.handoff(id) }
        return .session(version: handoff.version, isHeld: handoff.redemption?.session == ticket.session)
    }

    /// What this claim has shown, and nothing else of the handoff.
    package func claim(_ ticket: ClaimTicket) async throws -> Sight {
        let handoff = try await store.read { try $0.handoff(ticket.handoff) }
        return .claim(proofs: handoff.evidence(of: ticket.claim, at: now()).count)
    }

    /// A session on its way to the place of this claim.
    package func move(_ ticket: ClaimTicket) async throws -> Sight {
        let carry = try await store.read { try $0.sessionCode(of: ticket.handoff, .carry) }
        return .move(isOwn: carry?.claim == ticket.claim, isConfirmed: carry?.isConfirmed == true)
    }
}
