package import HandoffModel

/// A handoff as it is kept: what its events have made of it, and where its chain stands.
package struct StoredHandoff: Sendable, Equatable {
    package var handoff: Handoff
    /// The chain value of its last event, 32 bytes.
    package var chain: [UInt8]
    /// Where its last event is, as the engine read it; nil before it was kept.
    package var place: LogPlace?

    package init(_ handoff: Handoff, chain: [UInt8], place: LogPlace? = nil) {
        self.handoff = handoff
        self.chain = chain
        self.place = place
    }
}
