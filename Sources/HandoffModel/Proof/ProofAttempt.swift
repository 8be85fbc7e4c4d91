/// A proof that was found right, about to be recorded for a claim.
package struct ProofAttempt: Sendable, Equatable {
    package var claim: ClaimID
    package var method: Method
    /// No more than ``Method/gives``.
    package var gives: Assurance
    package var note: String?
    /// Of the link that was claimed: holding a private one is an author proof by itself. Nil where no claim was at hand.
    package var audience: Audience?

    /// - Parameter gives: nil for all that the method gives.
    package init(
        claim: ClaimID, method: Method, gives: Assurance? = nil, note: String? = nil, audience: Audience? = nil
    ) {
        self.claim = claim
        self.method = method
        self.gives = min(gives ?? method.gives, method.gives)
        self.note = note
        self.audience = audience
    }
}
