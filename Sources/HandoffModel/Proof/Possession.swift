/// What whoever takes a step for a claim has in hand, beside what is recorded of the claim.
package enum Possession: Sendable, Equatable {
    /// Nothing that is seen here: somebody else reports what the claimant has shown.
    case nothing
    /// A link of this audience. Holding a private one is an author proof by itself.
    case link(Audience)
    /// The session, which an author proof stands behind.
    case session
}
