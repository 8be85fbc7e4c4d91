import HandoffModel
import HandoffService
import Hummingbird
import HummingbirdCore

/// The query of `GET /v1/handoffs`.
struct ListQuery {
    let filter: HandoffFilter
    let cursor: String?
    let limit: Int

    init(_ uri: URI) throws {
        let query = try Query(uri, allowed: ["state", "customer", "intent", "cursor", "limit"])
        filter = HandoffFilter(
            states: try query.set("state", of: HandoffState.self), customer: query["customer"],
            intent: query["intent"])
        cursor = query["cursor"]
        limit = try query.number("limit", 1...200) ?? 50
    }
}
