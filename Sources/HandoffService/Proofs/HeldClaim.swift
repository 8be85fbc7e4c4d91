import HandoffModel
import HandoffStore
import HandoffTokens

/// Whose step it is, and on which handoff.
struct HeldClaim {
    let handoff: Handoff
    let terms: Terms
    let claim: ClaimID
    /// A link before the redemption, the session after it.
    let possession: Possession
    /// What proves something by itself: a link that was cut proves nothing any more.
    let inHand: Possession

    /// Nil before the redemption.
    var session: SessionID? { possession == .session ? handoff.redemption?.session : nil }

    func progress(at now: Timestamp) -> ClaimProgress {
        handoff.progress(of: claim, with: possession, under: terms, at: now)
    }

    /// Refuses what could not be recorded, before anything is sent, counted or compared for it.
    /// - Throws: ``Refusal/proofNeeded`` first: whoever has shown nothing learns nothing of the handoff, the policy or the
    ///   account.
    func require(_ method: Method, at now: Timestamp) throws(Refusal) {
        guard handoff.progress(of: claim, with: inHand, under: terms, at: now).isAuthor else { throw .proofNeeded }
        try handoff.mayProve(claim, by: method, under: terms, at: now)
    }

    func attempt(_ method: Method, gives: Assurance? = nil, note: String? = nil) -> ProofAttempt {
        ProofAttempt(claim: claim, method: method, gives: gives, note: note, with: inHand)
    }
}

extension StoreSnapshot {
    /// - Throws: ``Refusal/ended`` for a session that is over or was moved; ``Refusal/linkExpired`` for an old claim.
    func held(by holder: Holder, _ brands: Brands, at now: Timestamp) throws -> HeldClaim {
        switch holder {
        case .claim(let ticket):
            guard now < ticket.expires else { throw Refusal.linkExpired }
            let handoff = try handoff(ticket.handoff)
            let link = Possession.link(ticket.audience)
            return HeldClaim(
                handoff: handoff, terms: try brands.terms(of: handoff, in: self), claim: ticket.claim,
                possession: link, inHand: handoff.link.leads(from: ticket.generation) ? link : .nothing)
        case .session(let ticket):
            guard now < ticket.expires, let found = try session(ticket.session),
                let redemption = found.handoff.redemption
            else { throw Refusal.ended }
            let terms = try brands.terms(of: found.handoff, in: self)
            guard found.handoff.sessionIsActive(at: now, seen: found.session.seen, under: terms) else {
                throw Refusal.ended
            }
            return HeldClaim(
                handoff: found.handoff, terms: terms, claim: redemption.claim, possession: .session, inHand: .session)
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

    /// Whether there is what a method needs.
    func has(_ need: Method.Need, for held: HeldClaim, _ settings: BrandSettings) throws -> Bool {
        let (id, network) = (held.handoff.id, held.handoff.issued.network)
        return switch need {
        case .nothing: true
        case .networkSignIn: settings.signIn.contains { $0.network.rawValue == network }
        case .provider: settings.oidc != nil
        case .notifier: try settings.notifier != nil && sealed(id)?.account != nil
        case .facts: try facts(of: id).count >= held.terms.factsNeeded
        }
    }
}
