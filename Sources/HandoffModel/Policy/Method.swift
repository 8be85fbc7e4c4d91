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
    package var subject: Subject { traits.subject }

    /// The assurance that this method gives at most, an author proof beside it.
    package var gives: Assurance { traits.gives }

    /// Who shows it.
    package var source: Source { traits.source }

    /// What has to be there before it can be shown.
    package var needs: Need { traits.needs }

    /// Whether it is still allowed once a thread runs hot, where the policy does not say which methods are.
    package var isAllowedWhenHot: Bool { traits.isAllowedWhenHot }

    /// The name in `amr`: that of RFC 8176 where it has one.
    package var reference: String { traits.registered ?? rawValue }

    /// Whether it can make a link of this audience its claimant's.
    package func serves(_ audience: Audience) -> Bool {
        switch source {
        case .link: audience == .private
        case .customer, .network, .agent: subject == .author
        }
    }

    /// Whether a claimant can do something for it now.
    package var isStep: Bool {
        switch source {
        case .link: false  // that would be another link
        case .customer, .network: true
        // An agent can be asked for their word. Verifying the account is for them to begin, in the conversation.
        case .agent: subject == .author
        }
    }
}
