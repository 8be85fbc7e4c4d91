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

/// A way to show something about a claimant. Raw values are published as `amr` and never change.
package enum Method: String, Sendable, Codable, CaseIterable {
    /// A private link: whoever opens the direct message holds the author's account.
    case dmLink = "dm_link"
    /// A one-time code that the agent sends to the author by direct message.
    case dmCode = "dm_code"

    /// The assurance that this method gives by itself.
    package var gives: Assurance {
        switch self {
        case .dmLink, .dmCode: .author
        }
    }

    /// Whether a link of this audience can be redeemed by it.
    package func serves(_ audience: Audience) -> Bool {
        switch self {
        case .dmLink: audience == .private
        case .dmCode: true
        }
    }
}
