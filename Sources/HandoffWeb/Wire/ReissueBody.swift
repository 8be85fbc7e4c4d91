import HandoffModel
import HandoffService
import Hummingbird
import HummingbirdCore

/// The body of `POST /v1/handoffs/{id}/reissue`.
struct ReissueBody: StrictBody {
    let former: FormerLinks
    let audience: Audience?
    enum CodingKeys: String, CodingKey, CaseIterable { case former, audience }
    static let shape = JSONShape.members(CodingKeys.self)
}
