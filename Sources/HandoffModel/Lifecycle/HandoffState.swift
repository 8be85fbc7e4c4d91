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

    /// Whether it still goes on.
    package var isOpen: Bool {
        switch self {
        case .issued, .claimed, .redeemed, .inService: true
        case .closed, .expired, .revoked: false
        }
    }

    /// Where an event of `kind` leads from here; nil where it has no place.
    ///
    /// ``Handoff/decide(_:under:at:)`` makes none without a place. Were one recorded all the same,
    /// ``Handoff/applying(_:at:)`` would count it and change nothing else: what was recorded is never refused.
    package func next(_ kind: Event.Kind) -> HandoffState? {
        switch self {  // no default: neither a new state nor a new event compiles without its place
        case .issued:
            switch kind {
            case .claimed: .claimed
            case .reissued, .codeIssued, .proved, .contended, .linkAsked: .issued
            case .expired: .expired
            case .revoked: .revoked
            case .issued, .redeemed, .accepted, .escalated, .closed, .nudged, .rated, .sessionEnded, .sessionMoved,
                .wordsRejected:
                nil
            }
        case .claimed:
            switch kind {
            case .redeemed: .redeemed
            case .reissued, .codeIssued, .proved, .contended, .linkAsked: .claimed
            case .expired: .expired
            case .revoked: .revoked
            case .issued, .claimed, .accepted, .escalated, .closed, .nudged, .rated, .sessionEnded, .sessionMoved,
                .wordsRejected:
                nil
            }
        case .redeemed:
            switch kind {
            case .accepted: .inService
            case .escalated, .proved, .sessionMoved, .sessionEnded, .nudged, .wordsRejected: .redeemed
            case .expired: .expired
            case .revoked: .revoked
            case .issued, .reissued, .claimed, .codeIssued, .contended, .redeemed, .closed, .linkAsked, .rated: nil
            }
        case .inService:
            switch kind {
            case .closed: .closed
            case .escalated, .proved, .sessionMoved, .sessionEnded, .nudged, .wordsRejected: .inService
            case .expired: .expired
            case .revoked: .revoked
            case .issued, .reissued, .claimed, .codeIssued, .contended, .redeemed, .accepted, .linkAsked, .rated: nil
            }
        case .closed, .expired, .revoked:
            switch kind {
            case .linkAsked: self
            case .rated: self == .closed ? .closed : nil
            case .issued, .reissued, .claimed, .codeIssued, .proved, .contended, .redeemed, .accepted, .escalated,
                .closed, .expired, .revoked, .nudged, .sessionEnded, .sessionMoved, .wordsRejected:
                nil
            }
        }
    }
}
