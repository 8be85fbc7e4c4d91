/// A way to show something about a claimant. Raw values are stored and published, and never change.
package enum Method: String, Sendable, Codable, CaseIterable {
    /// A private link: whoever opens the direct message holds the author's account.
    case dmLink = "dm_link"
    /// A one-time code that the agent sends to the author by direct message.
    case dmCode = "dm_code"
    /// Two words that this claimant was shown, posted in the thread by its author.
    case echo
    /// A sign-in at the network where the thread is, as its author.
    case platformSignIn = "platform_sign_in"
    /// A system that serves the private channel says that its sender is the author.
    case channelIdentity = "channel_identity"
    /// An agent says how they know that this is the author. The weakest: nothing but the agent's word is kept.
    case agentAttested = "agent_attested"
    /// Facts about the account that agree with what the brand knows.
    case facts
    /// A one-time code, sent by the brand to where it knows the account holder to be.
    case otp
    /// A sign-in at the brand's own identity provider.
    case oidc
    /// An agent verified the account holder by the brand's own means, and says so.
    case contactCentre = "contact_centre"

    /// What a method is evidence of.
    package enum Subject: Sendable {
        /// That the person wrote the thread. Never that the account is theirs.
        case author
        /// That the person holds the account. Without an author proof it gives nothing.
        case account
    }

    package var subject: Subject {
        switch self {
        case .dmLink, .dmCode, .echo, .platformSignIn, .channelIdentity, .agentAttested: .author
        case .facts, .otp, .oidc, .contactCentre: .account
        }
    }

    /// The assurance that this method gives at most, an author proof beside it.
    package var gives: Assurance {
        switch self {
        case .dmLink, .dmCode, .echo, .platformSignIn, .channelIdentity, .agentAttested: .author
        case .facts: .recognised
        case .otp, .contactCentre: .account
        case .oidc: .accountStrong
        }
    }

    /// The name in `amr`: that of RFC 8176 where it has one.
    package var reference: String {
        switch self {
        case .facts: "kba"
        default: rawValue
        }
    }

    /// Whether it can make a link of this audience its claimant's.
    package func serves(_ audience: Audience) -> Bool {
        switch self {
        case .dmLink: audience == .private
        default: subject == .author
        }
    }
}
