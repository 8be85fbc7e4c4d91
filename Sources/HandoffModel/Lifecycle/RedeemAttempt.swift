/// A claim, what it has shown, and the ids that its session would get.
package struct RedeemAttempt: Sendable, Equatable {
    package var claim: ClaimID
    package var generation: UInt16
    package var audience: Audience
    /// Whether a right, unexpired one-time code came with it.
    package var provedByCode: Bool
    package var session: SessionID

    package init(
        claim: ClaimID, generation: UInt16, audience: Audience, provedByCode: Bool = false, session: SessionID
    ) {
        self.claim = claim
        self.generation = generation
        self.audience = audience
        self.provedByCode = provedByCode
        self.session = session
    }
}
