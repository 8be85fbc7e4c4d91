import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird
import Logging
import NIOHTTP1

/// What a browser sends that a person did not mean.
enum PageRefusal: Error {
    case cookieMissing
    case stale
    case crossSite
    case unreadable
    /// The session of this browser goes on in another place.
    case carriedAway

    var reason: NoticePage.Reason {
        switch self {
        case .cookieMissing, .carriedAway: .cookieMissing
        case .stale, .crossSite: .stale
        case .unreadable: .unreadable
        }
    }
}
