package import HandoffModel

/// The redeemed session of a handoff, beside what its ``Redemption`` says.
package struct StoredSession: Sendable, Equatable {
    package let id: SessionID
    package let handoff: HandoffID
    /// The key that signed its token.
    package let kid: UInt16
    /// The customer's last sign of life after the redemption.
    package let seen: Timestamp?

    package init(id: SessionID, handoff: HandoffID, kid: UInt16, seen: Timestamp? = nil) {
        self.id = id
        self.handoff = handoff
        self.kid = kid
        self.seen = seen
    }
}
