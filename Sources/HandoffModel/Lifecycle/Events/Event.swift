/// One thing that happened to a handoff: what its history, audit chain and webhooks say of it.
///
/// An event carries the deadline that follows from it, so that state can be made from events alone, without the policy.
/// No event carries a token, a code, an answer, or personal data.
package enum Event: Sendable, Equatable {
    case issued(Issued, LinkSpan)
    case reissued(LinkSpan)
    case claimed(generation: UInt16)
    case codeIssued(AuthorCodeTerm)
    case proved(Evidence)
    case contended(Contention)
    case redeemed(Redemption, accept: Timestamp)
    case sessionMoved(SessionMove)
    case accepted(agent: String, close: Timestamp)
    case escalated(Escalation)
    case sessionEnded(SessionID, SessionEnd)
    case closed(Outcome)
    case expired(Promise)
    case revoked(Revocation)
    /// The customer says that the wait is too long.
    case nudged
    /// The customer heard other words than the page shows: somebody may be pretending to be the brand.
    case wordsRejected
    /// Somebody with a link that leads nowhere asks for a new one.
    case linkAsked
    /// What the customer thought of it, 1 to 5.
    case rated(Int)

    /// Raw values are stored and published: they never change.
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case issued, reissued, claimed, proved, contended, redeemed, accepted, escalated, closed, expired, revoked
        case nudged, rated
        case codeIssued = "code_issued"
        case sessionEnded = "session_ended"
        case sessionMoved = "session_moved"
        case wordsRejected = "words_rejected"
        case linkAsked = "link_asked"
    }

    package var kind: Kind {
        switch self {
        case .issued: .issued
        case .reissued: .reissued
        case .claimed: .claimed
        case .codeIssued: .codeIssued
        case .proved: .proved
        case .contended: .contended
        case .redeemed: .redeemed
        case .sessionMoved: .sessionMoved
        case .accepted: .accepted
        case .escalated: .escalated
        case .sessionEnded: .sessionEnded
        case .closed: .closed
        case .expired: .expired
        case .revoked: .revoked
        case .nudged: .nudged
        case .wordsRejected: .wordsRejected
        case .linkAsked: .linkAsked
        case .rated: .rated
        }
    }
}
