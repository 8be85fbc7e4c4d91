/// A proof that was found right, about to be recorded for a claim.
package struct ProofAttempt: Sendable, Equatable {
    package var claim: ClaimID
    package var method: Method
    /// No more than ``Method/gives``.
    package var gives: Assurance
    package var note: String?
    /// What the claimant has in hand.
    package var possession: Possession

    /// - Parameters:
    ///   - gives: nil for all that the method gives.
    ///   - possession: What the claimant has in hand, as far as that is seen here.
    package init(
        claim: ClaimID, method: Method, gives: Assurance? = nil, note: String? = nil,
        with possession: Possession = .nothing
    ) {
        self.claim = claim
        self.method = method
        self.gives = min(gives ?? method.gives, method.gives)
        self.note = note
        self.possession = possession
    }
}
