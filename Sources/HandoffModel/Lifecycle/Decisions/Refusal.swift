/// Why something was not done: a case for each thing that a caller can act on.
package enum Refusal: Error, Hashable, CaseIterable, Sendable {
    /// No such thing for this caller: unknown, or of another brand.
    case unknown
    /// The link's lifetime has passed. Anyone may know: it stands in the token.
    case linkExpired
    /// A newer generation was issued and this one cut.
    case linkReplaced
    /// Another claim has already redeemed this handoff.
    case alreadyRedeemed
    /// Nothing shows that this is the author; a wrong, used-up or missing code all say this.
    case proofNeeded
    /// One proof is shown, but the policy asks for another one beside it.
    case moreProofNeeded
    /// The author is proven, but the policy asks for more.
    case assuranceTooLow
    /// The policy does not allow this method.
    case methodNotAllowed
    /// Another agent has taken it.
    case takenByAnother
    /// The state of the handoff does not allow this.
    case notNow
    /// The handoff has ended.
    case ended
    /// The handoff changed between reading and writing; asking again helps.
    case movedMeanwhile
    /// The link has been reissued as often as its token can count.
    case generationsUsedUp
}
