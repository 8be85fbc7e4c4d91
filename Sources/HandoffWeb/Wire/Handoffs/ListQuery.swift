import HandoffModel
import HandoffService

/// The query of `GET /v1/handoffs`.
struct ListQuery {
    let filter: HandoffFilter
    let cursor: String?
    let limit: Int

    /// - Parameter text: what stands behind the `?`; nil for nothing.
    init(_ text: String?) throws(Problem) {
        let query = try Query(text, allowed: ["state", "customer", "intent", "cursor", "limit"])
        filter = HandoffFilter(
            states: try query.set("state", of: HandoffState.self), customer: query["customer"],
            intent: query["intent"])
        cursor = query["cursor"]
        limit = try query.number("limit", 1...200) ?? 50
    }
}
