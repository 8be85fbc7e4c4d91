import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Redeems a claim: the first that satisfies the policy wins, once, durably.
package struct RedeemClaim: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let guess: GuessAuthorCode
    let mint: Mint

    package init(store: any Store, brands: Brands, tokens: Tokens, codes: CodeDigests, mint: Mint) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.mint = mint
        guess = GuessAuthorCode(store: store, brands: brands, codes: codes)
    }

    /// - Parameter code: what the claimant typed; nil when nothing was.
    package func callAsFunction(
        _ ticket: ClaimTicket, code: String?, rendering: AnswerRendering<OpenedSession> = .none
    ) async throws -> Answered<OpenedSession> {
        let now = mint.now()
        let attempt = RedeemAttempt(
            claim: ticket.claim, generation: ticket.generation, audience: ticket.audience, expires: ticket.expires,
            guess: try await guess(code, by: ticket, at: now),
            session: try mint.id(at: now, in: ticket.handoff.laneBits))
        let kid = tokens.signingKid
        return try await store.write(.beside(ticket.handoff)) { tx -> Result<Answered<OpenedSession>, Refusal> in
            let handoff = try tx.handoff(ticket.handoff)
            let decision = try handoff.redeem(attempt, under: try brands.terms(of: handoff, in: tx), at: now)
            let after = try tx.append(decision.events, to: handoff, by: .customer, at: now)
            let opened: OpenedSession
            switch decision {
            case .redeemed(let redemption, _):
                try tx.open(StoredSession(id: redemption.session, handoff: after.id, kid: kid))
                opened = try open(redemption, of: after, signedBy: kid)
            case .already(let redemption):
                guard let stored = try tx.session(redemption.session)?.session else { throw Refusal.ended }
                opened = try open(redemption, of: after, signedBy: stored.kid)
            case .kept(_, let missing):
                return .failure(missing)  // not thrown: that would undo what was kept
            }
            return .success(try rendering.keep(opened, in: tx))
        }.get()
    }

    /// The same token for the same session. One whose key was revoked is over: signing it anew would revive it.
    private func open(_ redemption: Redemption, of handoff: Handoff, signedBy kid: UInt16) throws -> OpenedSession {
        do {
            let ticket = SessionTicket(session: redemption.session, expires: redemption.expires)
            return OpenedSession(
                handoff: handoff, redemption: redemption, token: try tokens.sign(ticket, kid: kid))
        } catch SigningError.unusableKey {
            throw Refusal.ended
        }
    }
}
