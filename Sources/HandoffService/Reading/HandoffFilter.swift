package import HandoffModel

/// Which handoffs of the caller's brand to list.
package struct HandoffFilter: Sendable {
    /// Empty for all.
    package var states: Set<HandoffState>
    package var customer: String?
    package var intent: String?

    package init(states: Set<HandoffState> = [], customer: String? = nil, intent: String? = nil) {
        self.states = states
        self.customer = customer
        self.intent = intent
    }
}
