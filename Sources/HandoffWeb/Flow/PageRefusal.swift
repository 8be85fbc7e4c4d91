import HandoffPages

/// What a browser sends that a person did not mean.
enum PageRefusal: Error {
    case cookieMissing
    /// The claim or the session of this browser has run out, or it has no session.
    case signedOut
    case stale
    case crossSite
    case unreadable
    /// The session of this browser goes on in another place.
    case carriedAway

    /// The page that says so, and its status.
    var notice: (kind: NoticePage.Kind, status: Int) {
        switch self {
        case .cookieMissing: (.badRequest(.cookieMissing), 403)
        case .signedOut: (.signedOut, 403)
        case .stale, .crossSite: (.badRequest(.stale), 403)
        case .unreadable: (.badRequest(.unreadable), 403)
        case .carriedAway: (.carriedAway, 410)
        }
    }
}
