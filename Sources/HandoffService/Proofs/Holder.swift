import HandoffModel
import HandoffStore
package import HandoffTokens

/// Who does a customer's step: the holder of a claim before the redemption, of the session after it.
package enum Holder: Sendable {
    case claim(ClaimTicket)
    case session(SessionTicket)
}

/// Whose step it is, and on which handoff.
struct HeldClaim {
    let handoff: Handoff
    let claim: ClaimID
    /// Nil before the redemption.
    let session: SessionID?
    /// Of the link that was claimed; nil in a session.
    let audience: Audience?

    /// Whether an author proof stands behind it: every session has one.
    func isAuthor(_ terms: Terms, at now: Timestamp) -> Bool {
        session != nil || handoff.isAuthor(claim, by: audience, terms, at: now)
    }
}

extension StoreSnapshot {
    /// - Throws: ``Refusal/ended`` for a session that is over or was moved; ``Refusal/linkExpired`` for an old claim.
    func held(by holder: Holder, _ brands: Brands, at now: Timestamp) throws -> HeldClaim {
        switch holder {
        case .claim(let ticket):
            guard now < ticket.expires else { throw Refusal.linkExpired }
            return HeldClaim(handoff: try handoff(ticket.handoff), claim: ticket.claim, session: nil, audience: ticket.audience)
        case .session(let ticket):
            guard now < ticket.expires, let found = try session(ticket.session),
                let redemption = found.handoff.redemption,
                found.handoff.sessionIsActive(
                    at: now, seen: found.session.seen, under: try brands.terms(of: found.handoff, in: self))
            else { throw Refusal.ended }
            return HeldClaim(handoff: found.handoff, claim: redemption.claim, session: redemption.session, audience: nil)
        }
    }
}
