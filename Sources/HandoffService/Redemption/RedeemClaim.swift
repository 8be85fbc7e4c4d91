import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Redeems a claim: the first that satisfies the policy wins, once, durably.
package struct RedeemClaim: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let codes: CodeDigests
    let mint: Mint
    /// Wrong codes that one handoff takes in all, whoever sends them, before the method ends for it
    /// (SP 800-63B-4, 3.2.2: no more than 100 failures).
    package static let guessesPerHandoff = 100

    package init(store: any Store, brands: Brands, tokens: Tokens, codes: CodeDigests, mint: Mint) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.codes = codes
        self.mint = mint
    }

    /// - Parameter code: what the claimant typed; nil when nothing was.
    package func callAsFunction(
        _ claim: String, code: String?, receipt: Receipt<OpenedSession>? = nil
    ) async throws -> OpenedSession {
        let ticket = try tokens.claim(claim)
        let now = mint.now()
        let serial = try await code.asyncMap { try await proved($0, ticket, at: now) } ?? nil
        let session: SessionID = try mint.id(at: now)
        let attempt = RedeemAttempt(
            claim: ticket.claim, generation: ticket.generation, audience: ticket.audience, session: session)
        let kid = tokens.signingKid
        let opened = try await store.write { tx -> OpenedSession? in
            let handoff = try tx.handoff(ticket.handoff)
            guard now < ticket.expires || handoff.redemption?.claim == ticket.claim else { throw Refusal.linkExpired }
            var attempt = attempt
            // Of two that bring the right code at once, the second finds it used up.
            attempt.provedByCode = serial != nil && handoff.code?.serial == serial
            let events: [Event]
            do {
                events = try handoff.decide(.redeem(attempt), under: try brands.terms(of: handoff, in: tx), at: now)
            } catch Refusal.methodNotAllowed where code != nil {
                // The link that came with it shows nothing here; a wrong code is told what any wrong code is.
                throw Refusal.proofNeeded
            }
            let after = try tx.append(events, to: handoff, by: .customer, at: now)
            // Only what was shown is an event so far. Not thrown from here: that would undo it.
            guard let redemption = after.redemption else { return nil }
            var signedBy = kid
            if redemption.session == session {
                try tx.open(StoredSession(id: session, handoff: after.id, kid: kid))
            } else if let stored = try tx.session(redemption.session) {
                signedBy = stored.session.kid
            }
            let answer = OpenedSession(
                handoff: after, redemption: redemption, token: try token(redemption, signedBy: signedBy))
            try receipt?.keep(answer, in: tx)
            return answer
        }
        if let opened { return opened }
        // What is still missing is asked of what is recorded now.
        return try await self(claim, code: nil, receipt: receipt)
    }

    /// The same text for the same session. A session whose key was revoked is over: signing it anew would revive it.
    private func token(_ redemption: Redemption, signedBy kid: UInt16) throws -> String {
        do {
            return try tokens.sign(
                SessionTicket(session: redemption.session, expires: redemption.expires), kid: kid)
        } catch SigningError.unusableKey {
            throw Refusal.ended
        }
    }

    /// The serial of the code that is good now, if `text` is that code.
    ///
    /// The guess is counted in a commit of its own before anything is compared: parallel guesses cannot share a try, and
    /// a crash cannot give one back.
    private func proved(_ text: String, _ ticket: ClaimTicket, at now: Timestamp) async throws -> Int? {
        guard let code = Code(text) else { return nil }
        let stored = try await store.write { tx -> StoredAuthorCode? in
            let handoff = try tx.handoff(ticket.handoff)
            // The winner asks again with the code that it won with: nothing is left to guess, and nothing is counted.
            guard let term = handoff.code, now < term.expires, let stored = try tx.authorCode(of: handoff.id),
                stored.serial == term.serial
            else { return nil }
            let tries = try brands.terms(of: handoff, in: tx).codeTries
            let mayTry = try tx.countGuess(
                of: handoff.id, by: ticket.claim, perClaim: tries, perHandoff: Self.guessesPerHandoff)
            return mayTry ? stored : nil
        }
        guard let stored, let digest = CodeDigest(stored.digest),
            try codes.matches(code, digest, handoff: ticket.handoff, serial: stored.serial)
        else { return nil }
        return stored.serial
    }
}

extension Optional where Wrapped: Sendable {
    func asyncMap<T>(_ transform: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
