package import HandoffModel

/// Sign-in with the brand's own identity provider: shows whose account it is.
///
/// OpenID Connect Core 1.0 (code flow) and Discovery 1.0, with PKCE (RFC 7636) and the issuer's name in the answer (RFC
/// 9207). One value per provider, kept as long as the service runs: it remembers what the provider publishes.
package struct OpenIDProvider: Sendable {
    package struct Configuration: Sendable {
        /// Exactly as the provider writes it in its tokens, without query.
        package let issuer: OutboundURL
        package let clientID: String
        /// Nil for a public client.
        package let clientSecret: ClientSecret?
        /// Asked for beside `openid`.
        package let scopes: [String]
        /// The contexts that are asked for, the preferred first. A wish: what the token says counts.
        package let acrValues: [String]
        /// The claim that is the brand's reference of the account.
        package let referenceClaim: String
        package let strength: SignInStrength
        /// How long ago the person may have signed in at the provider; nil for any time.
        package let maxAge: Duration?

        package init(
            issuer: OutboundURL, clientID: String, clientSecret: ClientSecret?, scopes: [String] = [],
            acrValues: [String] = [], referenceClaim: String = "sub", strength: SignInStrength = SignInStrength(),
            maxAge: Duration? = nil
        ) {
            (self.issuer, self.clientID, self.clientSecret) = (issuer, clientID, clientSecret)
            (self.scopes, self.acrValues, self.referenceClaim) = (scopes, acrValues, referenceClaim)
            (self.strength, self.maxAge) = (strength, maxAge)
        }
    }

    private let configuration: Configuration
    private let http: OutboundHTTP
    private let cache: ProviderCache

    /// - Throws: ``OutboundURL/Refusal`` when no document can stand below the issuer.
    package init(_ configuration: Configuration, http: OutboundHTTP) throws(OutboundURL.Refusal) {
        let issuer = configuration.issuer.text
        guard !issuer.contains("?") else { throw .malformed }
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        let discovery = try http.url(base + "/.well-known/openid-configuration")  // Discovery 1.0, section 4.1
        (self.configuration, self.http) = (configuration, http)
        cache = ProviderCache(issuer: issuer, discovery: discovery, http)
    }

    /// Where the person's browser goes. Asks the provider first where it is, at most once an hour.
    /// - Parameters:
    ///   - state, nonce: unguessable and new each time; kept with the claim. The nonce comes back inside the token.
    ///   - uiLocale: the language of the page that the person comes from.
    /// - Throws: ``SignInFailure``.
    package func authorizationURL(
        state: String, nonce: String, codeChallenge: String, redirectURI: String, uiLocale: Language?, now: Timestamp
    ) async throws -> String {
        let metadata = try await cache.metadata(at: now)
        let scopes = ["openid"] + configuration.scopes.filter { $0 != "openid" }
        var members = [
            ("response_type", "code"), ("client_id", configuration.clientID), ("redirect_uri", redirectURI),
            ("scope", scopes.joined(separator: " ")), ("state", state), ("nonce", nonce),
            ("code_challenge", codeChallenge), ("code_challenge_method", "S256"),
        ]
        if !configuration.acrValues.isEmpty {
            members.append(("acr_values", configuration.acrValues.joined(separator: " ")))
        }
        if let maxAge = configuration.maxAge { members.append(("max_age", String(maxAge.wholeSeconds))) }
        if let uiLocale { members.append(("ui_locales", uiLocale.rawValue)) }
        return metadata.authorizationEndpoint.adding(members)
    }

    /// Exchanges the code that the browser brought back, and believes the ID token only after every check.
    /// - Parameters:
    ///   - issuer: the `iss` of the callback's query, nil if it has none (RFC 9207).
    ///   - nonce, verifier, redirectURI: those of this sign-in's authorization URL.
    /// - Throws: ``SignInFailure``.
    package func finish(
        code: String, issuer: String?, verifier: String, nonce: String, redirectURI: String, now: Timestamp
    ) async throws -> SignedInAccount {
        let metadata = try await cache.metadata(at: now)
        guard issuer == configuration.issuer.text || issuer == nil && !metadata.namesIssuer else {
            throw SignInFailure.otherIssuer
        }
        let client = OAuthClient(id: configuration.clientID, secret: configuration.clientSecret)
        let tokens = try await client.exchange(
            code, at: metadata.tokenEndpoint,
            by: metadata.authentication(hasSecret: configuration.clientSecret != nil),
            verifier: verifier, redirectURI: redirectURI, http)
        guard let text = tokens["id_token"]?.string else { throw SignInFailure.tokenInvalid(.malformed) }
        do {
            return try await account(of: IDToken(text), tokens["access_token"]?.string, nonce: nonce, metadata, now)
        } catch let fault as IDTokenFault {
            throw SignInFailure.tokenInvalid(fault)
        }
    }

    private func account(
        of token: IDToken, _ accessToken: String?, nonce: String, _ metadata: ProviderMetadata, _ now: Timestamp
    ) async throws -> SignedInAccount {
        try await checkSignature(of: token, metadata, now)
        let checks = IDTokenChecks(
            issuer: configuration.issuer.text, clientID: configuration.clientID, nonce: nonce,
            maxAge: configuration.maxAge, now: now)
        let claims = token.claims
        try checks.check(claims)
        if let hash = claims["at_hash"] {
            guard let accessToken, hash == .string(try token.accessTokenHash(accessToken)) else {
                throw IDTokenFault.accessToken
            }
        }
        let (acr, amr) = (claims["acr"]?.string, claims["amr"]?.strings ?? [])
        return SignedInAccount(
            reference: try checks.reference(claims, claim: configuration.referenceClaim),
            assurance: configuration.strength.assurance(acr: acr, amr: amr), acr: acr, amr: amr,
            authTime: claims["auth_time"]?.wholeSeconds.map(Timestamp.init(seconds:)))
    }

    private func checkSignature(of token: IDToken, _ metadata: ProviderMetadata, _ now: Timestamp) async throws {
        if let algorithms = metadata.algorithms, !algorithms.contains(token.algorithm.rawValue) {
            throw IDTokenFault.algorithm
        }
        var keys = try await cache.keys(token.keyID, for: token.algorithm, at: now)
        guard !keys.isEmpty else { throw IDTokenFault.unknownKey }
        if await isSigned(token, by: keys) { return }
        // A token that names no key may be signed by one that was published since the last fetch.
        if token.keyID == nil, try await cache.refetch(at: now) {
            keys = try await cache.keys(nil, for: token.algorithm, at: now)
            if await isSigned(token, by: keys) { return }
        }
        throw IDTokenFault.signature
    }

    private func isSigned(_ token: IDToken, by keys: [SigningKey]) async -> Bool {
        for key in keys where await key.signed(token.message, token.signature, token.algorithm) { return true }
        return false
    }
}
