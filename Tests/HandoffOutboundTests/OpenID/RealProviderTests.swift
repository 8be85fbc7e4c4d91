import Foundation
import HandoffModel
import HandoffOutbound
import OpenSSL
import Testing

/// Canaille, from PyPI, as the brand's provider: every step over HTTP, its login form filled in as a person does.
@Suite("A customer signs in with a real OpenID provider")
struct RealProviderTests {
    static let redirectURI = "http://127.0.0.1:9/verify/oidc"
    private static let secret: ClientSecret = { Secret("s3cr&t: %/+ü\n".utf8) }

    private var now: Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    @Test("With the secret in the header, in the form, or with none", arguments: ["client_secret_basic", "none"])
    func signsIn(_ client: String) async throws {
        try await Peer.running("provider.py", ["password", Self.redirectURI]) { peer in
            try await calling { http in
                let provider = try openID(peer, http, client: client)
                let begin = now
                let sign = try await signIn(provider, answers: ["login": "jane", "password": "correct horse"])
                let account = try await finish(provider, sign)
                #expect(account.reference == "jane")
                #expect(account.assurance == .account)
                #expect(account.amr == ["pwd"])
                let time = try #require(account.authTime)
                #expect(time > begin - .seconds(5) && time < now + .seconds(5))
            }
        }
    }

    @Test("With a password and a code of an authenticator it is more than one factor")
    func twoFactors() async throws {
        try await Peer.running("provider.py", ["password,otp", Self.redirectURI]) { peer in
            try await calling { http in
                let provider = try openID(peer, http)
                let code = try await Peer.running("provider.py", ["totp"]) { $0.hello["code"]?.string ?? "" }
                let sign = try await signIn(
                    provider, answers: ["login": "jane", "password": "correct horse", "otp": code])
                let account = try await finish(provider, sign)
                #expect(account.assurance == .accountStrong)
                #expect(account.amr == ["pwd", "otp", "mfa"])
            }
        }
    }

    @Test("What belongs to another sign-in, or was used, ends none")
    func refusals() async throws {
        try await Peer.running("provider.py", ["password", Self.redirectURI]) { peer in
            try await calling { http in
                let provider = try openID(peer, http, referenceClaim: "preferred_username", maxAge: .minutes(10))
                let answers = ["login": "jane", "password": "correct horse"]

                let first = try await signIn(provider, answers: answers)
                let account = try await finish(provider, first)
                #expect(account.reference == "AC-1002")
                await #expect(throws: SignInFailure.refused(.invalidGrant)) { try await finish(provider, first) }

                var other = try await signIn(provider, answers: answers)
                other.nonce = first.nonce
                await #expect(throws: SignInFailure.tokenInvalid(.nonce)) { try await finish(provider, other) }

                other = try await signIn(provider, answers: answers)
                other.issuer = nil
                await #expect(throws: SignInFailure.otherIssuer) { try await finish(provider, other) }

                let stranger = try openID(peer, http, secret: { Secret("not the secret".utf8) })
                let theirs = try await signIn(stranger, answers: answers)
                await #expect(throws: SignInFailure.refused(.invalidClient)) { try await finish(stranger, theirs) }

                let open = try openID(peer, http, client: "none")
                other = try await signIn(open, answers: answers)
                other.verifier = try PKCE().verifier
                await #expect(throws: SignInFailure.refused(.invalidGrant)) { try await finish(open, other) }
            }
        }
    }

    @Test("A rotation of the provider's keys between two sign-ins is not noticed by anybody")
    func rotation() async throws {
        try await Peer.running("provider.py", ["password", Self.redirectURI]) { peer in
            try await calling { http in
                let provider = try openID(peer, http)
                for round in 0..<3 {
                    let sign = try await signIn(provider, answers: ["login": "jane", "password": "correct horse"])
                    // Keys are fetched again every 30 s at most: the clock goes on as if that had passed.
                    let account = try await finish(provider, sign, now: now + .seconds(Int64(round) * 31))
                    #expect(account.reference == "jane")
                    peer.signal(SIGUSR1)
                    let answer = try await peer.line()
                    #expect(answer["rotated"] == .bool(true))
                }
            }
        }
    }

    @Test("A wrong password brings no code, and a provider that is gone is unreachable")
    func unreachable() async throws {
        try await calling { http in
            let provider = try await Peer.running("provider.py", ["password", Self.redirectURI]) { peer in
                let provider = try openID(peer, http)
                await #expect(throws: Browser.Lost.self) {
                    _ = try await signIn(provider, answers: ["login": "jane", "password": "wrong"])
                }
                return provider
            }
            await #expect(throws: SignInFailure.unreachable(.notConnected)) {
                _ = try await provider.finish(
                    code: "code", issuer: nil, verifier: "v", nonce: "n", redirectURI: "r", now: now + .hours(2))
            }
        }
    }
}

/// One sign-in under way.
struct SignIn {
    let code: String
    var issuer: String?
    var verifier: String
    var nonce: String
}

extension RealProviderTests {
    private func openID(
        _ peer: Peer, _ http: OutboundHTTP, client: String = "client_secret_basic",
        secret: @escaping ClientSecret = Self.secret,
        referenceClaim: String = "sub", maxAge: Duration? = nil
    ) throws -> OpenIDProvider {
        let id = try #require(peer.hello["clients"]?[client]?.string)
        return try OpenIDProvider(
            .init(
                issuer: try http.url(peer.url), clientID: id, clientSecret: client == "none" ? nil : secret,
                scopes: ["profile"], referenceClaim: referenceClaim, maxAge: maxAge), http: http)
    }

    private func signIn(_ provider: OpenIDProvider, answers: [String: String]) async throws -> SignIn {
        let pkce = try PKCE()
        let (state, nonce) = (UUID().uuidString, UUID().uuidString)
        let url = try await provider.authorizationURL(
            state: state, nonce: nonce, codeChallenge: try pkce.challenge, redirectURI: Self.redirectURI,
            uiLocale: .en, now: now)
        let back = try await Browser().signIn(url, answers, until: Self.redirectURI)
        #expect(back["state"] == state)
        return SignIn(
            code: try #require(back["code"]), issuer: back["iss"], verifier: pkce.verifier, nonce: nonce)
    }

    @discardableResult
    private func finish(
        _ provider: OpenIDProvider, _ sign: SignIn, now time: Timestamp? = nil
    ) async throws -> SignedInAccount {
        try await provider.finish(
            code: sign.code, issuer: sign.issuer, verifier: sign.verifier, nonce: sign.nonce,
            redirectURI: Self.redirectURI, now: time ?? now)
    }
}
