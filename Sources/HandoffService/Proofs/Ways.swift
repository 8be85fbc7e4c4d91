package import HandoffModel
package import HandoffStore
import HandoffTokens

/// What a claim has shown, and what would still help it.
package struct Ways: Sendable {
    package let settings: BrandSettings
    package let terms: Terms
    /// The thread's network.
    package let network: Network
    /// Author proofs that would still help; none once there are enough.
    package let proofs: [Method]
    /// Ways to verify the account holder that are left; none before there is an author proof.
    package let verifications: [Method]
    package let shown: [Method]
    /// What can be asked about the account.
    package let facts: [FactKind]
    /// A code that the brand has sent, while it is good.
    package let otp: StoredOTP?
    package let next: Next

    /// The step that is missing.
    package enum Next: Sendable {
        /// An author proof, or another one.
        case prove
        /// More about the account than was shown.
        case verify
        /// None but the redemption.
        case redeem
    }
}
