import HandoffModel
import HandoffOutbound
import Testing

@Suite("What a provider publishes is believed for an hour, and checked")
struct ProviderCacheTests {
    private let now = HostileProvider.now

    @Test("The authorization URL carries all that the sign-in needs, and keeps the provider's own query")
    func authorizationURL() async throws {
        try await HostileProvider.running { hostile, _, http in
            let provider = try OpenIDProvider(
                .init(
                    issuer: try http.url(hostile.issuer), clientID: "a&b", clientSecret: nil, scopes: ["profile"],
                    acrValues: ["urn:two", "urn:one"], maxAge: .minutes(5)), http: http)
            let url = try await provider.authorizationURL(
                state: "s", nonce: "n", codeChallenge: "c", redirectURI: HostileProvider.redirectURI, uiLocale: .fr,
                now: now)
            #expect(url.hasPrefix(hostile.issuer + "/authorize?tenant=1&"))
            #expect(
                Browser.query(url) == [
                    "tenant": "1", "response_type": "code", "client_id": "a&b", "scope": "openid profile",
                    "redirect_uri": HostileProvider.redirectURI, "state": "s", "nonce": "n", "code_challenge": "c",
                    "code_challenge_method": "S256", "acr_values": "urn:two urn:one", "max_age": "300",
                    "ui_locales": "fr",
                ])
        }
    }

    @Test("A document that does not fit is refused", arguments: Misfits.all)
    func misfits(_ misfit: Misfits) async throws {
        try await HostileProvider.running(discovery: misfit.changes) { hostile, _, http in
            let provider = try hostile.provider(http)
            await #expect(throws: misfit.failure) { try await authorize(provider, now) }
        }
    }

    @Test("The document is fetched once an hour")
    func discoveryOnceAnHour() async throws {
        try await HostileProvider.running { hostile, _, http in
            let provider = try hostile.provider(http)
            func fetched() -> Int { hostile.server.seen("/.well-known/openid-configuration").count }
            for _ in 0..<3 { try await authorize(provider, now) }
            try await authorize(provider, now + .minutes(59))
            #expect(fetched() == 1)
            try await authorize(provider, now + .hours(1))
            #expect(fetched() == 2)
        }
    }

    @Test("Callers that come together share one fetch")
    func together() async throws {
        try await HostileProvider.running { hostile, _, http in
            let provider = try hostile.provider(http)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { try await authorize(provider, now) } }
                try await group.waitForAll()
            }
            #expect(hostile.server.seen("/.well-known/openid-configuration").count < 20)
        }
    }

    @Test("A fetch that fails is not remembered")
    func failureIsForgotten() async throws {
        try await HostileProvider.running { hostile, _, http in
            let provider = try hostile.provider(http)
            let document = "/.well-known/openid-configuration"
            hostile.server.answer(document, "{", status: 200)
            await #expect(throws: SignInFailure.unreachable(.unreadable)) { try await authorize(provider, now) }
            hostile.server.answer(document, "{}", status: 503)
            await #expect(throws: SignInFailure.unreachable(.status(503))) { try await authorize(provider, now) }
            _ = HostileProvider(hostile.server, keys: [])
            try await authorize(provider, now)
        }
    }

    @Test("After a rotation the new key is fetched and the old one signs nothing any more")
    func rotation() async throws {
        try await HostileProvider.running { hostile, old, http in
            let provider = try hostile.provider(http)
            _ = try await hostile.finish(provider, try old.token(hostile.claims))
            let new = try await TestKey(.eddsa, id: "key 2")
            hostile.publish([new])
            _ = try await hostile.finish(provider, try new.token(hostile.claims))
            await #expect(throws: SignInFailure.tokenInvalid(.unknownKey)) {
                _ = try await hostile.finish(provider, try old.token(hostile.claims))
            }
            #expect(hostile.server.seen("/keys").count == 2)
        }
    }

    @Test("A rotation is noticed when the tokens name no key, too")
    func rotationWithoutNames() async throws {
        try await HostileProvider.running { hostile, old, http in
            let provider = try hostile.provider(http)
            _ = try await hostile.finish(provider, try old.token(hostile.claims, header: ["kid": .null]))
            let new = try await TestKey(.es256, id: "key 2")
            hostile.publish([new])
            _ = try await hostile.finish(provider, try new.token(hostile.claims, header: ["kid": .null]))
        }
    }

    @Test("Tokens that name unknown keys do not make this service hammer the provider")
    func refetchIsLimited() async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http)
            let unknown = try key.token(hostile.claims, header: ["kid": "key 9"])
            for _ in 0..<10 {
                await #expect(throws: SignInFailure.tokenInvalid(.unknownKey)) {
                    _ = try await hostile.finish(provider, unknown)
                }
            }
            #expect(hostile.server.seen("/keys").count == 2)
            await #expect(throws: SignInFailure.tokenInvalid(.unknownKey)) {
                _ = try await hostile.finish(provider, unknown, now: now + .seconds(31))
            }
            #expect(hostile.server.seen("/keys").count == 3)
        }
    }

    @Test("A key that is withdrawn is believed for an hour at most")
    func withdrawn() async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http)
            _ = try await hostile.finish(provider, try key.token(hostile.claims))
            hostile.publish([])
            let later = now + .hours(1)
            let claims = hostile.claims.merging(["exp": .number(String((later + .minutes(5)).seconds))]) { $1 }
            await #expect(throws: SignInFailure.tokenInvalid(.unknownKey)) {
                _ = try await hostile.finish(provider, try key.token(claims), now: later)
            }
        }
    }

    @Test("Keys that are not for signatures, and such as nobody knows, lie beside the right one and do no harm")
    func otherKeys() async throws {
        try await HostileProvider.running { hostile, key, http in
            guard case .object(let members) = key.published else { return }
            let strange: [JSON] = [
                "a text", .object([:]), .object(["kty": "oct", "k": "c2VjcmV0", "kid": "key 1", "alg": "HS256"]),
                .object(["kty": "RSA", "kid": "key 1", "n": "AQAB", "e": "AQAB", "alg": "RSA-OAEP-256"]),
                .object(["kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "key 1"]),
                .object(members.merging(["use": "enc"]) { $1 }), .object(["kty": "AKP", "alg": "ML-DSA-44"]),
            ]
            hostile.server.answer("/keys", ["keys": .array(strange + [key.published])])
            _ = try await hostile.finish(try hostile.provider(http), try key.token(hostile.claims))
            hostile.server.answer("/keys", ["keys": .array(strange)])
            await #expect(throws: SignInFailure.tokenInvalid(.signature)) {
                _ = try await hostile.finish(try hostile.provider(http), try key.token(hostile.claims))
            }
        }
    }

    @Test("Where the answer must name its issuer, one without a name or with another is refused")
    func answeringIssuer() async throws {
        let names: [String: JSON] = ["authorization_response_iss_parameter_supported": .bool(true)]
        try await HostileProvider.running(discovery: names) { hostile, _, http in
            let provider = try hostile.provider(http)
            for issuer in [nil, "https://id.example", hostile.issuer + "/"] {
                await #expect(throws: SignInFailure.otherIssuer) {
                    _ = try await provider.finish(
                        code: "code", issuer: issuer, verifier: "v", nonce: "n", redirectURI: "r", now: now)
                }
            }
            #expect(hostile.server.seen("/token").isEmpty)
        }
    }

    private func authorize(_ provider: OpenIDProvider, _ now: Timestamp) async throws {
        _ = try await provider.authorizationURL(
            state: "s", nonce: "n", codeChallenge: "c", redirectURI: "r", uiLocale: nil, now: now)
    }
}

/// A provider's document that does not fit.
struct Misfits: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let failure: SignInFailure
    let changes: [String: JSON]

    static let all: [Misfits] = [
        .init(
            testDescription: "names another issuer", failure: .misconfigured(.issuer),
            changes: ["issuer": "https://id.example"]),
        .init(testDescription: "names no issuer", failure: .misconfigured(.issuer), changes: ["issuer": .null]),
        .init(
            testDescription: "has no token endpoint", failure: .misconfigured(.endpoint),
            changes: ["token_endpoint": .null]),
        .init(
            testDescription: "takes codes over plain http", failure: .misconfigured(.endpoint),
            changes: ["token_endpoint": "http://id.example/token"]),
        .init(
            testDescription: "keeps its keys at the metadata service", failure: .misconfigured(.endpoint),
            changes: ["jwks_uri": "https://169.254.169.254/latest"]),
        .init(
            testDescription: "does PKCE in plain only", failure: .misconfigured(.pkce),
            changes: ["code_challenge_methods_supported": .strings("plain")]),
    ]
}
