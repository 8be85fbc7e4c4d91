/// A brand as its operator describes it: look, handles, account numbers and other words, own contacts, policies. Every version is kept.
package struct BrandSettings: Sendable, Equatable, Codable {
    package var brand: BrandID
    /// As customers know it: 1 to 60 characters.
    package var name: String
    /// `#rrggbb`, the accent of the pages.
    package var colour: String
    /// A picture for the pages, in base64: see ``Logo``.
    package var logo: String?
    /// The address where the brand itself says which links are its own.
    package var website: String?
    package var handles: [Handle]
    package var accountNumbers: [AccountNumber]
    package var context: ContextRule
    /// The brand's own words for numbers, beside those that screening knows.
    package var labels: [BrandLabels] = []
    /// What screening never reports.
    package var ownContacts = OwnContacts()
    /// Sign-ins at networks, one each.
    package var signIn: [PlatformSettings] = []
    package var oidc: OpenIDSettings?
    package var notifier: NotifierSettings?
    /// Where the brand's own system is asked what the account holder knows, when the agent does not say it.
    package var factsURL: String?
    /// By intent; `default` serves every intent without one of its own.
    package var policies: [String: Terms]

    package struct Handle: Sendable, Equatable, Codable {
        package var network: Network
        /// Without `@`.
        package var name: String
        /// What it is for: service, sales, …
        package var function: String?
        package var voice: Voice
        package var language: Language
        /// Stands after every reply, for example `^AM`.
        package var signature: String?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case network, name, function, voice, language, signature
        }

        package init(
            network: Network, name: String, function: String? = nil, voice: Voice = .friendly,
            language: Language = .en, signature: String? = nil
        ) {
            self.network = network
            self.name = name
            self.function = function
            self.voice = voice
            self.language = language
            self.signature = signature
        }

        package init(from decoder: any Decoder) throws {
            let c = try decoder.container(keyedBy: CodingKeys.self)
            network = try c.decode(Network.self, forKey: .network)
            name = try c.decode(String.self, forKey: .name)
            function = try c.decodeIfPresent(String.self, forKey: .function)
            voice = try c.decodeIfPresent(Voice.self, forKey: .voice) ?? .friendly
            language = try c.decodeIfPresent(Language.self, forKey: .language) ?? .en
            signature = try c.decodeIfPresent(String.self, forKey: .signature)
        }
    }

    /// How the brand's account numbers look: `#` a digit, `A` a letter, the rest as it stands.
    package struct AccountNumber: Sendable, Equatable, Codable {
        package var pattern: String
        /// When given, a match counts only near one of these words.
        package var words: [String]

        package enum CodingKeys: String, CodingKey, CaseIterable { case pattern, words }

        package init(pattern: String, words: [String] = []) {
            self.pattern = pattern
            self.words = words
        }

        package init(from decoder: any Decoder) throws {
            let c = try decoder.container(keyedBy: CodingKeys.self)
            pattern = try c.decode(String.self, forKey: .pattern)
            words = try c.decodeIfPresent([String].self, forKey: .words) ?? []
        }
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case brand, name, colour, logo, website, handles, context, labels, oidc, notifier, policies
        case ownContacts = "own_contacts"
        case signIn = "sign_in"
        case factsURL = "facts_url"
        case accountNumbers = "account_numbers"
    }

    package init(
        brand: BrandID, name: String, colour: String = "#1f5fbf", website: String? = nil, handles: [Handle] = [],
        accountNumbers: [AccountNumber] = [], context: ContextRule = .redact,
        policies: [String: Terms] = ["default": Terms()]
    ) {
        self.brand = brand
        self.name = name
        self.colour = colour
        self.website = website
        self.handles = handles
        self.accountNumbers = accountNumbers
        self.context = context
        self.policies = policies
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        brand = try c.decode(BrandID.self, forKey: .brand)
        name = try c.decode(String.self, forKey: .name)
        colour = try c.decodeIfPresent(String.self, forKey: .colour) ?? "#1f5fbf"
        logo = try c.decodeIfPresent(String.self, forKey: .logo)
        website = try c.decodeIfPresent(String.self, forKey: .website)
        handles = try c.decodeIfPresent([Handle].self, forKey: .handles) ?? []
        accountNumbers = try c.decodeIfPresent([AccountNumber].self, forKey: .accountNumbers) ?? []
        context = try c.decodeIfPresent(ContextRule.self, forKey: .context) ?? .redact
        labels = try c.decodeIfPresent([BrandLabels].self, forKey: .labels) ?? []
        ownContacts = try c.decodeIfPresent(OwnContacts.self, forKey: .ownContacts) ?? OwnContacts()
        signIn = try c.decodeIfPresent([PlatformSettings].self, forKey: .signIn) ?? []
        oidc = try c.decodeIfPresent(OpenIDSettings.self, forKey: .oidc)
        notifier = try c.decodeIfPresent(NotifierSettings.self, forKey: .notifier)
        factsURL = try c.decodeIfPresent(String.self, forKey: .factsURL)
        policies = try c.decodeIfPresent([String: Terms].self, forKey: .policies) ?? [:]
        if policies["default"] == nil { policies["default"] = Terms() }
    }
}

extension BrandSettings {
    /// The terms for `intent`, or those of `default`. Every settings value in force has a `default`.
    package func terms(for intent: String) -> Terms { policies[intent] ?? policies["default"] ?? Terms() }

    /// The handle named `name` on `network`; the brand's only handle there when no name is given.
    package func handle(_ name: String?, on network: Network) -> Handle? {
        let there = handles.filter { $0.network == network }
        guard let name else { return there.count == 1 ? there.first : nil }
        return there.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// An intent's name: 1 to 40 of `a-z`, `0-9`, `_` and `-`.
    package static func isIntent(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
            }
    }
}
