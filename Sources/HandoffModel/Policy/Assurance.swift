/// What has been shown about the person behind a claim, weakest first.
///
/// Raw values are published as `acr` (RFC 7662, OpenID Connect Core 2) and never change.
package enum Assurance: String, Sendable, Codable, CaseIterable, Comparable {
    /// Nothing: a press of the button.
    case none
    /// The person is the author of the thread.
    case author
    /// The author, and facts about the account agree (SP 800-63A-4: facts corroborate, they do not authenticate).
    case recognised
    /// The account holder: a one-time code or a sign-in.
    case account
    /// The account holder, by a sign-in with more than one factor.
    case accountStrong = "account-strong"

    private var rank: Int {
        switch self {
        case .none: 0
        case .author: 1
        case .recognised: 2
        case .account: 3
        case .accountStrong: 4
        }
    }
    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}
