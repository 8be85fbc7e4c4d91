extension Method {
    package enum Subject: Sendable {
        /// That the person wrote the thread. Never that the account is theirs.
        case author
        /// That the person holds the account. Without an author proof it gives nothing.
        case account
    }

    package enum Source: Sendable {
        /// Holding the link is all.
        case link
        /// The customer, on a page or in an app.
        case customer
        /// Whoever watches the thread or serves the channel: they report it with the network's id of who posted or wrote,
        /// and that has to be the author's.
        case network
        /// An agent, who says how they know.
        case agent
    }

    package enum Need: Sendable, CaseIterable {
        case nothing
        /// A sign-in that the brand has at the thread's network.
        case networkSignIn
        /// The brand's own identity provider.
        case provider
        /// The brand's notifier, and whose account it is: where to send a code, the brand knows.
        case notifier
        /// As many facts about the account as the policy asks for.
        case facts
    }

    /// What is fixed about a method.
    struct Traits {
        let subject: Subject
        let gives: Assurance
        let source: Source
        let needs: Need
        let isAllowedWhenHot: Bool
        /// The name in RFC 8176; nil where there is none and the method goes by its own.
        let registered: String?

        init(
            _ subject: Subject, gives: Assurance, by source: Source, needs: Need, whenHot isAllowedWhenHot: Bool,
            registered: String?
        ) {
            self.subject = subject
            self.gives = gives
            self.source = source
            self.needs = needs
            self.isAllowedWhenHot = isAllowedWhenHot
            self.registered = registered
        }
    }

    /// One row each, no default: a new method does not compile before all of it is decided.
    var traits: Traits {
        switch self {
        case .dmLink:
            Traits(.author, gives: .author, by: .link, needs: .nothing, whenHot: true, registered: nil)
        case .dmCode:
            Traits(.author, gives: .author, by: .customer, needs: .nothing, whenHot: true, registered: nil)
        case .echo:
            Traits(.author, gives: .author, by: .network, needs: .nothing, whenHot: true, registered: nil)
        case .platformSignIn:
            Traits(.author, gives: .author, by: .customer, needs: .networkSignIn, whenHot: true, registered: nil)
        case .channelIdentity:
            Traits(.author, gives: .author, by: .network, needs: .nothing, whenHot: true, registered: nil)
        case .agentAttested:
            Traits(.author, gives: .author, by: .agent, needs: .nothing, whenHot: false, registered: nil)
        case .facts:
            Traits(.account, gives: .recognised, by: .customer, needs: .facts, whenHot: true, registered: "kba")
        case .otp:
            Traits(.account, gives: .account, by: .customer, needs: .notifier, whenHot: true, registered: "otp")
        case .oidc:
            Traits(.account, gives: .accountStrong, by: .customer, needs: .provider, whenHot: true, registered: nil)
        case .contactCentre:
            Traits(.account, gives: .account, by: .agent, needs: .nothing, whenHot: true, registered: nil)
        }
    }
}
