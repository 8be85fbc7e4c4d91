package import HandoffModel

/// The locator in a URL: which handoff, which generation of its link, how it reaches its reader, and until when.
///
/// Whoever has seen the text of a link has seen only that; it is never a key.
package struct Link: Equatable, Sendable {
    package let handoff: HandoffID
    /// 0 for the first link of a handoff; reissuing makes the next.
    package let generation: UInt16
    package let audience: Audience
    /// In whole seconds: what a token cannot say is cut off.
    package let expires: Timestamp

    package init(handoff: HandoffID, generation: UInt16, audience: Audience, expires: Timestamp) {
        self.handoff = handoff
        self.generation = generation
        self.audience = audience
        self.expires = expires.inWholeSeconds
    }
}

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

/// What a redeemed handoff gives the customer. The expiry is the absolute one; idle time is the store's matter.
package struct SessionTicket: Equatable, Sendable {
    package let session: SessionID
    /// In whole seconds.
    package let expires: Timestamp

    package init(session: SessionID, expires: Timestamp) {
        self.session = session
        self.expires = expires.inWholeSeconds
    }
}

extension Timestamp {
    /// Times before 1970, which cannot be signed, stay as they are.
    fileprivate var inWholeSeconds: Timestamp {
        rawValue > 0 ? Timestamp(rawValue: rawValue - rawValue % 1000) : self
    }
}
