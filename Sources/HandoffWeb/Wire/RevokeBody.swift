import HandoffModel
import HandoffService
import Hummingbird
import HummingbirdCore

/// The body of `POST /v1/handoffs/{id}/revoke`.
struct RevokeBody: StrictBody {
    let reason: Revocation?
    enum CodingKeys: String, CodingKey, CaseIterable { case reason }
    static let shape = JSONShape.members(CodingKeys.self)
}
