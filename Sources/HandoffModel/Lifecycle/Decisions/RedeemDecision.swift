/// What an attempt to redeem comes to, where it is not refused.
package enum RedeemDecision: Sendable, Equatable {
    /// The claim is the owner from now on.
    case redeemed(Redemption, [Event])
    /// The claim was the owner before: the answer is what it was then.
    case already(Redemption)
    /// What came with it is right and is kept, but the policy asks for more.
    case kept([Event], missing: Refusal)

    package var events: [Event] {
        switch self {
        case .redeemed(_, let events), .kept(let events, _): events
        case .already: []
        }
    }
}
