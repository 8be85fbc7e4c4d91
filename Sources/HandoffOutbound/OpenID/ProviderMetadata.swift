/// What a provider publishes about itself: the part of OpenID Connect Discovery 1.0, section 3, that a sign-in needs.
struct ProviderMetadata: Sendable {
    let authorizationEndpoint: OutboundURL
    let tokenEndpoint: OutboundURL
    let keySet: OutboundURL
    /// How the token endpoint knows clients; `client_secret_basic` where the provider does not say.
    let authentications: [String]
    /// The algorithms of its ID tokens; nil where it does not say.
    let algorithms: [String]?
    /// Whether every answer of the authorization endpoint names its issuer (RFC 9207, section 3).
    let namesIssuer: Bool

    /// - Throws: ``SignInFailure/misconfigured(_:)``.
    init(_ json: JSON, issuer: String, _ http: OutboundHTTP) throws(SignInFailure) {
        guard json["issuer"]?.string == issuer else { throw .misconfigured(.issuer) }
        func endpoint(_ name: String) throws(SignInFailure) -> OutboundURL {
            guard let text = json[name]?.string, let url = try? http.url(text) else { throw .misconfigured(.endpoint) }
            return url
        }
        authorizationEndpoint = try endpoint("authorization_endpoint")
        tokenEndpoint = try endpoint("token_endpoint")
        keySet = try endpoint("jwks_uri")
        if let methods = json["code_challenge_methods_supported"]?.strings, !methods.contains("S256") {
            throw .misconfigured(.pkce)
        }
        authentications = json["token_endpoint_auth_methods_supported"]?.strings ?? ["client_secret_basic"]
        algorithms = json["id_token_signing_alg_values_supported"]?.strings
        namesIssuer = json["authorization_response_iss_parameter_supported"] == .bool(true)
    }

    /// How a client with a secret shows itself here.
    func authentication(hasSecret: Bool) throws(SignInFailure) -> ClientAuthentication {
        guard hasSecret else { return .none }
        for method in [ClientAuthentication.basic, .post] where authentications.contains(method.rawValue) {
            return method
        }
        throw .misconfigured(.clientAuthentication)
    }
}
