import HandoffModel
package import HandoffTokens

/// A claim, as its holder gets it.
package struct IssuedClaim: Sendable {
    package let ticket: ClaimTicket
    package let token: String
}
