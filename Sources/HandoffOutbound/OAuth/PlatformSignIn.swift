/// Sign-in at the network on which somebody posted: shows which of its accounts is theirs.
///
/// OAuth 2.0 authorization code with PKCE (RFC 6749, RFC 7636). The access token asks once for the account's id and is
/// dropped.
package struct PlatformSignIn: Sendable {
    package struct Configuration: Sendable {
        package let authorize: OutboundURL
        package let token: OutboundURL
        /// Answers a GET with the bearer token; a fixed query (`?fields=id`) is kept.
        package let userInfo: OutboundURL
        package let clientID: String
        package let clientSecret: ClientSecret?
        package let authentication: ClientAuthentication
        package let scopes: [String]
        /// Where the account's id stands in the user information: `data.id` at X, `id` at Mastodon and Facebook, `sub`
        /// at Google.
        package let subject: JSONPath

        package init(
            authorize: OutboundURL, token: OutboundURL, userInfo: OutboundURL, clientID: String,
            clientSecret: ClientSecret?, authentication: ClientAuthentication, scopes: [String], subject: JSONPath
        ) {
            (self.authorize, self.token, self.userInfo) = (authorize, token, userInfo)
            (self.clientID, self.clientSecret, self.authentication) = (clientID, clientSecret, authentication)
            (self.scopes, self.subject) = (scopes, subject)
        }
    }

    /// The longest account id.
    package static let maxSubjectBytes = 255

    private let configuration: Configuration
    private let http: OutboundHTTP

    package init(_ configuration: Configuration, http: OutboundHTTP) {
        (self.configuration, self.http) = (configuration, http)
    }

    /// Where the person's browser goes. Calls nobody.
    package func authorizationURL(state: String, codeChallenge: String, redirectURI: String) -> String {
        var members = [
            ("response_type", "code"), ("client_id", configuration.clientID), ("redirect_uri", redirectURI),
            ("state", state), ("code_challenge", codeChallenge), ("code_challenge_method", "S256"),
        ]
        if !configuration.scopes.isEmpty { members.append(("scope", configuration.scopes.joined(separator: " "))) }
        return configuration.authorize.adding(members)
    }

    /// The id of the account that signed in, exactly as the network writes it.
    /// - Throws: ``SignInFailure``.
    package func subject(code: String, verifier: String, redirectURI: String) async throws -> String {
        let client = OAuthClient(id: configuration.clientID, secret: configuration.clientSecret)
        let tokens = try await client.exchange(
            code, at: configuration.token, by: configuration.authentication, verifier: verifier,
            redirectURI: redirectURI, http)
        guard let token = tokens.bearerToken else { throw SignInFailure.unreachable(.unreadable) }
        let answer = try await SignInFailure.calling {
            try await http.send(.get(configuration.userInfo, bearer: token)).json()
        }
        guard let subject = configuration.subject.find(in: answer)?.identifier,
            (1...Self.maxSubjectBytes).contains(subject.utf8.count)
        else { throw SignInFailure.noSubject }
        return subject
    }
}
