package import HandoffModel
import HandoffTokens

/// What would still help a claim.
package struct Ways: Sendable {
    package let settings: BrandSettings
    package let terms: Terms
    /// The thread's network.
    package let network: Network
    /// Author proofs that would still help; none once there are enough.
    package let proofs: [Method]
    /// Ways to verify the account holder that are left; none before there is an author proof.
    package let verifications: [Method]
    /// What can be asked about the account, where asking is a way.
    package let facts: [FactKind]
    /// Until when the code that the brand has sent is good; nil when none is.
    package let otpExpires: Timestamp?
    package let next: ClaimProgress.Next
}
