import HandoffModel
import HandoffService
import HandoffStore
import Hummingbird
import HummingbirdCore

/// The query of `GET /v1/handoffs`.
struct ListQuery {
    let states: Set<HandoffState>
    let customer, intent, cursor: String?
    let limit: Int

    init(_ uri: URI) throws {
        let query = try Query(uri, allowed: ["state", "customer", "intent", "cursor", "limit"])
        states = try query.set("state", of: HandoffState.self)
        customer = query["customer"]
        intent = query["intent"]
        cursor = query["cursor"]
        limit = try query.number("limit", 1...200) ?? 50
    }

    func handoffs(of brand: BrandID) -> HandoffQuery {
        HandoffQuery(brand: brand, states: states, customer: customer, intent: intent, limit: limit)
    }
}
