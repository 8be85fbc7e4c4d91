package import HandoffModel

/// Which handoffs of a brand to list.
package struct HandoffQuery: Sendable {
    package var brand: BrandID
    package var states: Set<HandoffState>
    package var customer: String?
    package var intent: String?
    /// Only older ones.
    package var before: HandoffID?
    package var limit: Int

    package init(
        brand: BrandID, states: Set<HandoffState> = [], customer: String? = nil, intent: String? = nil,
        before: HandoffID? = nil, limit: Int = 50
    ) {
        self.brand = brand
        self.states = states
        self.customer = customer
        self.intent = intent
        self.before = before
        self.limit = limit
    }
}
