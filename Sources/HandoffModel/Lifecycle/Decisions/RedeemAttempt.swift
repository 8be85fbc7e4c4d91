/// A claim, what comes with it, and the id that its session would get.
package struct RedeemAttempt: Sendable, Equatable {
    package var claim: ClaimID
    package var generation: UInt16
    package var audience: Audience
    /// When the claim is over.
    package var expires: Timestamp
    package var guess: AuthorCodeGuess
    package var session: SessionID

    package init(
        claim: ClaimID, generation: UInt16, audience: Audience, expires: Timestamp, guess: AuthorCodeGuess = .none,
        session: SessionID
    ) {
        self.claim = claim
        self.generation = generation
        self.audience = audience
        self.expires = expires
        self.guess = guess
        self.session = session
    }
}
