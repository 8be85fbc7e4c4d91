/// Where a handoff stands. Raw values are stored and published: they never change.
package enum HandoffState: String, CaseIterable, Sendable, Codable {
    /// A link exists; nobody has pressed its button.
    case issued
    /// Somebody has pressed the button; it says nothing about who.
    case claimed
    /// One claim satisfied the policy and has a session; the brand owes an agent.
    case redeemed
    /// An agent has taken it; the brand owes an end.
    case inService = "in_service"
    /// An agent has ended it, with an outcome.
    case closed
    /// Its last deadline passed.
    case expired
    /// The brand took it back.
    case revoked

    /// Whether it still goes on. Asked several times a decision, so it does not build ``next``.
    package var isOpen: Bool {
        switch self {
        case .issued, .claimed, .redeemed, .inService: true
        case .closed, .expired, .revoked: false
        }
    }

    /// The events that may follow this state, and where each leads. What is missing here is refused.
    package var next: [Event.Kind: HandoffState] {
        switch self {
        case .issued:
            [
                .claimed: .claimed, .reissued: .issued, .codeIssued: .issued, .proved: .issued, .contended: .issued,
                .linkAsked: .issued, .expired: .expired, .revoked: .revoked,
            ]
        case .claimed:
            [
                .redeemed: .redeemed, .reissued: .claimed, .codeIssued: .claimed, .proved: .claimed,
                .contended: .claimed, .linkAsked: .claimed, .expired: .expired, .revoked: .revoked,
            ]
        case .redeemed:
            [
                .accepted: .inService, .escalated: .redeemed, .proved: .redeemed, .sessionMoved: .redeemed,
                .nudged: .redeemed, .wordsRejected: .redeemed, .sessionEnded: .redeemed, .expired: .expired,
                .revoked: .revoked,
            ]
        case .inService:
            [
                .closed: .closed, .escalated: .inService, .proved: .inService, .sessionMoved: .inService,
                .nudged: .inService, .wordsRejected: .inService, .sessionEnded: .inService, .expired: .expired,
                .revoked: .revoked,
            ]
        case .closed: [.rated: .closed, .linkAsked: .closed]
        case .expired: [.linkAsked: .expired]
        case .revoked: [.linkAsked: .revoked]
        }
    }
}
