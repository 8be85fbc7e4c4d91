package import HandoffModel

package struct HandoffPage: Sendable {
    package var handoffs: [Handoff]
    /// Where the next page begins; nil at the end.
    package var next: HandoffID?

    package init(handoffs: [Handoff], next: HandoffID?) {
        self.handoffs = handoffs
        self.next = next
    }
}
