/// A sign-in at a social network, to show that a claimant is a thread's author (RFC 6749, RFC 7636).
package struct PlatformSettings: Sendable, Equatable, Codable {
    package var network: Network
    package var authorize, token, userInfo: String
    package var clientID: String
    /// A file with the client's secret; nil for a public client. The secret itself is never in the settings.
    package var secretFile: String?
    /// Whether the secret goes in the body, for networks that do not take it in a header (RFC 6749, 2.3.1).
    package var sendsSecretInBody: Bool
    package var scopes: [String]
    /// Where the account's id stands in the user-info answer, such as `data.id`.
    package var subject: String

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case network, authorize, token, scopes, subject
        case userInfo = "user_info"
        case clientID = "client_id"
        case secretFile = "client_secret_file"
        case sendsSecretInBody = "client_secret_in_body"
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        network = try c.decode(Network.self, forKey: .network)
        authorize = try c.decode(String.self, forKey: .authorize)
        token = try c.decode(String.self, forKey: .token)
        userInfo = try c.decode(String.self, forKey: .userInfo)
        clientID = try c.decode(String.self, forKey: .clientID)
        secretFile = try c.decodeIfPresent(String.self, forKey: .secretFile)
        sendsSecretInBody = try c.decodeIfPresent(Bool.self, forKey: .sendsSecretInBody) ?? false
        scopes = try c.decodeIfPresent([String].self, forKey: .scopes) ?? []
        subject = try c.decode(String.self, forKey: .subject)
    }
}

/// The brand's own identity provider (OpenID Connect Core 1.0).
package struct OpenIDSettings: Sendable, Equatable, Codable {
    package var issuer: String
    package var clientID: String
    package var secretFile: String?
    /// Beside `openid`.
    package var scopes: [String]
    package var acrValues: [String]
    /// Values of `acr` that stand for more than one factor, beside what `amr` says.
    package var strongValues: [String]
    /// The claim that is the brand's reference of the account.
    package var referenceClaim: String
    package var maxAge: Span?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case issuer, scopes
        case clientID = "client_id"
        case secretFile = "client_secret_file"
        case acrValues = "acr_values"
        case strongValues = "strong_values"
        case referenceClaim = "reference_claim"
        case maxAge = "max_age"
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        issuer = try c.decode(String.self, forKey: .issuer)
        clientID = try c.decode(String.self, forKey: .clientID)
        secretFile = try c.decodeIfPresent(String.self, forKey: .secretFile)
        scopes = try c.decodeIfPresent([String].self, forKey: .scopes) ?? []
        acrValues = try c.decodeIfPresent([String].self, forKey: .acrValues) ?? []
        strongValues = try c.decodeIfPresent([String].self, forKey: .strongValues) ?? []
        referenceClaim = try c.decodeIfPresent(String.self, forKey: .referenceClaim) ?? "sub"
        maxAge = try c.decodeIfPresent(Span.self, forKey: .maxAge)
    }
}

/// The brand's own service that sends one-time codes: numbers and addresses stay with the brand.
package struct NotifierSettings: Sendable, Equatable, Codable {
    package enum Channel: String, Sendable, Codable, CaseIterable {
        case sms, voice, app
        /// Weaker: whoever reads the mailbox has it (SP 800-63B-4, 3.1.3.1 does not allow it at all).
        case email
    }
    package var url: String
    package var channel: Channel

    package enum CodingKeys: String, CodingKey, CaseIterable { case url, channel }
}

extension BrandSettings {
    /// What is wrong with the ways to verify, and which policies ask for one that is not set up.
    var verifierFaults: [String] {
        var faults: [String] = []
        func check(_ name: String, _ url: String) {
            // Plain http only to the own machine: development and tests.
            let isLocal = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"].contains { url.hasPrefix($0) }
            if !url.hasPrefix("https://"), !isLocal { faults.append("\(name): it must begin with https://") }
            if url.contains("@") || url.contains("#") { faults.append("\(name): it must have no user name and no #") }
        }
        for platform in signIn {
            let name = "sign_in: \(platform.network.rawValue)"
            check("\(name): authorize", platform.authorize)
            check("\(name): token", platform.token)
            check("\(name): user_info", platform.userInfo)
            if platform.clientID.isEmpty { faults.append("\(name): client_id is empty") }
            if platform.subject.isEmpty { faults.append("\(name): subject is empty: where does the id stand?") }
        }
        if Set(signIn.map(\.network)).count != signIn.count { faults.append("sign_in: one network stands there twice") }
        if let oidc {
            check("oidc: issuer", oidc.issuer)
            if oidc.clientID.isEmpty { faults.append("oidc: client_id is empty") }
            if oidc.referenceClaim.isEmpty { faults.append("oidc: reference_claim is empty") }
        }
        if let notifier { check("notifier: url", notifier.url) }
        if let factsURL { check("facts_url", factsURL) }
        for (intent, terms) in policies.sorted(by: { $0.key < $1.key }) {
            if terms.methods.contains(.platformSignIn), signIn.isEmpty {
                faults.append("policies: \(intent): platform_sign_in is allowed, but sign_in names no network")
            }
            if terms.methods.contains(.oidc), oidc == nil {
                faults.append("policies: \(intent): oidc is allowed, but there is no oidc")
            }
            if terms.methods.contains(.otp), notifier == nil {
                faults.append("policies: \(intent): otp is allowed, but there is no notifier")
            }
        }
        return faults
    }
}
