package import HandoffModel

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
