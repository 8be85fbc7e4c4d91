import HandoffModel
import HandoffOutbound

/// A provider that answers whatever a test wants, on a ``TestServer``.
struct HostileProvider: Sendable {
    static let now = Timestamp(seconds: 1_800_000_000)
    static let nonce = "the nonce of this sign-in"
    static let clientID = "handoff"
    static let redirectURI = "https://help.example/verify/oidc"

    let server: TestServer
    var issuer: String { server.url }

    init(_ server: TestServer, keys: [TestKey], discovery changes: [String: JSON] = [:]) {
        self.server = server
        let usual: [String: JSON] = [
            "issuer": .string(server.url), "authorization_endpoint": .string(server.url + "/authorize?tenant=1"),
            "token_endpoint": .string(server.url + "/token"), "jwks_uri": .string(server.url + "/keys"),
            "code_challenge_methods_supported": .strings("S256"),
            "token_endpoint_auth_methods_supported": .strings("none"),
        ]
        server.answer(
            "/.well-known/openid-configuration", usual.merging(changes) { $1 }.filter { $0.value != .null })
        publish(keys)
    }

    func publish(_ keys: [TestKey]) { server.answer("/keys", ["keys": .array(keys.map(\.published))]) }

    /// Claims that are right for the sign-in that ``finish(_:_:now:)`` ends.
    var claims: [String: JSON] {
        let now = Self.now.seconds
        return [
            "iss": .string(issuer), "sub": "AC-1002", "aud": .string(Self.clientID), "nonce": .string(Self.nonce),
            "iat": .number(String(now)), "exp": .number(String(now + 300)), "auth_time": .number(String(now - 30)),
        ]
    }

    func provider(
        _ http: OutboundHTTP, referenceClaim: String = "sub", strength: SignInStrength = SignInStrength(),
        maxAge: Duration? = nil
    ) throws -> OpenIDProvider {
        try OpenIDProvider(
            .init(
                issuer: try http.url(issuer), clientID: Self.clientID, clientSecret: nil,
                referenceClaim: referenceClaim, strength: strength, maxAge: maxAge), http: http)
    }

    /// Ends a sign-in whose token endpoint answers `idToken`.
    func finish(_ provider: OpenIDProvider, _ idToken: String, now: Timestamp = now) async throws -> SignedInAccount {
        server.answer(
            "/token", ["id_token": .string(idToken), "access_token": "at", "token_type": "Bearer", "expires_in": 60])
        return try await provider.finish(
            code: "code", issuer: nil, verifier: "verifier", nonce: Self.nonce, redirectURI: Self.redirectURI,
            now: now)
    }

    /// Runs `body` with a provider that publishes one key of `kind`.
    @discardableResult
    static func running<Result: Sendable>(
        _ kind: TestKey.Kind = .es256, discovery: [String: JSON] = [:],
        _ body: @escaping @Sendable (HostileProvider, TestKey, OutboundHTTP) async throws -> Result
    ) async throws -> Result {
        let key = try await TestKey(kind, id: "key 1")
        return try await TestServer.running { server in
            try await calling { http in
                try await body(HostileProvider(server, keys: [key], discovery: discovery), key, http)
            }
        }
    }
}

/// Runs `body` with a client that may call this machine, and ends it.
@discardableResult
func calling<Result: Sendable>(
    trustRoots: String? = nil, _ body: (OutboundHTTP) async throws -> Result
) async throws -> Result {
    let http = OutboundHTTP(allowLoopback: true, trustRoots: trustRoots)
    do {
        let result = try await body(http)
        try await http.shutdown()
        return result
    } catch {
        try await http.shutdown()
        throw error
    }
}
