import HandoffModel
import HandoffService
import Hummingbird
import HummingbirdCore

/// A body without members: an object all the same.
struct EmptyBody: StrictBody {
    private enum CodingKeys: CodingKey {}
    static let shape = JSONShape.object([:])

    init(from decoder: any Decoder) throws { _ = try decoder.container(keyedBy: CodingKeys.self) }
}
