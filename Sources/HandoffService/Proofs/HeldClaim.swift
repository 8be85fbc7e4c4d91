import HandoffModel
import HandoffStore
import HandoffTokens

/// Whose step it is, and on which handoff.
struct HeldClaim {
    let handoff: Handoff
    let terms: Terms
    let claim: ClaimID
    /// Of the link that was claimed; nil in a session.
    let audience: Audience?
    /// Nil before the redemption.
    let session: SessionID?

    /// Whether an author proof stands behind it: every session has one.
    func isAuthor(at now: Timestamp) -> Bool {
        session != nil || !handoff.authorProofs(of: claim, by: audience, terms, at: now).isEmpty
    }

    /// What may be verified by `method` now.
    /// - Throws: ``Refusal/proofNeeded`` first: whoever has shown nothing learns nothing of the policy or the account.
    func require(_ method: Method, at now: Timestamp) throws {
        guard isAuthor(at: now) else { throw Refusal.proofNeeded }
        guard terms.methods(hot: handoff.contendedAt != nil).contains(method) else { throw Refusal.methodNotAllowed }
    }

    func attempt(_ method: Method, gives: Assurance? = nil, note: String? = nil) -> ProofAttempt {
        ProofAttempt(claim: claim, method: method, gives: gives, note: note, audience: audience)
    }
}

extension StoreSnapshot {
    /// - Throws: ``Refusal/ended`` for a session that is over or was moved; ``Refusal/linkExpired`` for an old claim.
    func held(by holder: Holder, _ brands: Brands, at now: Timestamp) throws -> HeldClaim {
        switch holder {
        case .claim(let ticket):
            guard now < ticket.expires else { throw Refusal.linkExpired }
            let handoff = try handoff(ticket.handoff)
            return HeldClaim(
                handoff: handoff, terms: try brands.terms(of: handoff, in: self), claim: ticket.claim,
                audience: ticket.audience, session: nil)
        case .session(let ticket):
            guard now < ticket.expires, let found = try session(ticket.session),
                let redemption = found.handoff.redemption
            else { throw Refusal.ended }
            let terms = try brands.terms(of: found.handoff, in: self)
            guard found.handoff.sessionIsActive(at: now, seen: found.session.seen, under: terms) else {
                throw Refusal.ended
            }
            return HeldClaim(
                handoff: found.handoff, terms: terms, claim: redemption.claim, audience: nil,
                session: redemption.session)
        }
    }

    /// Whether a thread runs hot, as those see it who have shown nothing.
    ///
    /// Presses go on being counted when the handoff is somebody's or over: else strangers could tell, by making it run
    /// hot, whether it still is nobody's.
    func runsHot(_ handoff: Handoff, _ terms: Terms) throws -> Bool {
        if handoff.contendedAt != nil { return true }
        return terms.isHot(try presses(of: handoff.id))
    }
}
