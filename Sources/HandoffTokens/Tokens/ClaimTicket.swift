package import HandoffModel

/// One visitor's hold of a link, which the visitor keeps in a cookie. The audience is that of the link.
package struct ClaimTicket: Equatable, Sendable {
    package let claim: ClaimID
    package let handoff: HandoffID
    /// Of the link that was claimed.
    package let generation: UInt16
    package let audience: Audience
    /// In whole seconds.
    package let expires: Timestamp

    package init(claim: ClaimID, handoff: HandoffID, generation: UInt16, audience: Audience, expires: Timestamp) {
        self.claim = claim
        self.handoff = handoff
        self.generation = generation
        self.audience = audience
        self.expires = expires.inWholeSeconds
    }
}
