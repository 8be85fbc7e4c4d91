package import HandoffModel
import HandoffStore
import HandoffTokens

/// A verification that was recorded. A session gets a new token by it: the one before is dead (ASVS 5.0, 7.2.4).
package struct Verified: Sendable {
    package let handoff: Handoff
    /// Nil before the redemption.
    package let session: OpenedSession?
}

/// Records that an account holder was verified, and renews the session's token where there is a session.
struct RecordVerification: Sendable {
    let tokens: Tokens

    /// - Parameter session: a new id, made before the transaction.
    func callAsFunction(
        _ attempt: ProofAttempt, by held: HeldClaim, session: SessionID, in tx: StoreTransaction, at now: Timestamp
    ) throws -> Verified {
        let events = try held.handoff.decide(.prove(attempt), under: held.terms, at: now)
        var after = try tx.append(events, to: held.handoff, by: .customer, at: now)
        guard let former = held.session, let redemption = after.redemption else {
            return Verified(handoff: after, session: nil)
        }
        let move = SessionMove(from: former, to: session, claim: redemption.claim, cause: .steppedUp)
        after = try tx.append(
            try after.decide(.moveSession(move), under: held.terms, at: now), to: after, by: .customer, at: now)
        return Verified(handoff: after, session: try open(session, after, tx))
    }

    /// Signs the token of a session that has just got this id.
    func open(_ session: SessionID, _ handoff: Handoff, _ tx: StoreTransaction) throws -> OpenedSession {
        guard let redemption = handoff.redemption else { throw Refusal.notNow }
        try tx.open(StoredSession(id: session, handoff: handoff.id, kid: tokens.signingKid))
        let token = try tokens.sign(SessionTicket(session: session, expires: redemption.expires))
        return OpenedSession(handoff: handoff, redemption: redemption, token: token)
    }
}
