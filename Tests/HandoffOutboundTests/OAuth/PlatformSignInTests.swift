import Foundation
import HandoffModel
import HandoffOutbound
import OpenSSL
import Testing

@Suite("Sign-in at a network shows whose account it is there")
struct PlatformSignInTests {
    private static let redirectURI = "http://127.0.0.1:9/proof/x"

    @Test("The shapes of the networks are read, and ids keep all their digits", arguments: Shape.all)
    func shapes(_ shape: Shape) async throws {
        try await network(shape) { sign, server in
            server.answer("/me", shape.userInfo)
            let subject = try await sign.subject(code: "c0de", verifier: "v", redirectURI: Self.redirectURI)
            #expect(subject == shape.subject)
            let token = try #require(server.seen("/token").first)
            #expect(token.form["code"] == "c0de" && token.form["code_verifier"] == "v")
            #expect(token.form["grant_type"] == "authorization_code")
            #expect(token.form["redirect_uri"] == Self.redirectURI)
            switch shape.authentication {
            case .basic:
                #expect(token.authorization == "Basic " + Data("id%20of%20app:s%26cret".utf8).base64EncodedString())
                #expect(token.form["client_secret"] == nil)
            case .post:
                #expect(token.authorization == nil && token.form["client_secret"] == "s&cret")
                #expect(token.form["client_id"] == "id of app")
            case .none: #expect(token.authorization == nil && token.form["client_id"] == "id of app")
            }
            #expect(server.seen("/me").map(\.authorization) == ["Bearer t0ken"])
            #expect(server.seen("/me").map(\.target) == ["/me?fields=id"])
        }
    }

    @Test(
        "An answer that names no account, or not clearly, shows nothing",
        arguments: [
            #"{}"#, #"{"data":{}}"#, #"{"data":{"id":null}}"#, #"{"data":{"id":""}}"#, #"{"data":{"id":1.5}}"#,
            #"{"data":{"id":1e3}}"#, #"{"data":{"id":-1}}"#, #"{"data":{"id":["1"]}}"#, #"{"data":[{"id":"1"}]}"#,
            #"{"id":"1"}"#, #"{"data":{"id":true}}"#,
        ])
    func noSubject(_ userInfo: String) async throws {
        try await network(Shape.all[0]) { sign, server in
            server.answer("/me", userInfo)
            await #expect(throws: SignInFailure.noSubject) {
                _ = try await sign.subject(code: "c0de", verifier: "v", redirectURI: Self.redirectURI)
            }
        }
    }

    @Test("An id that stands twice in the answer is refused")
    func doubled() async throws {
        try await network(Shape.all[0]) { sign, server in
            server.answer("/me", #"{"data":{"id":"1","id":"2"}}"#)
            await #expect(throws: SignInFailure.unreachable(.unreadable)) {
                _ = try await sign.subject(code: "c0de", verifier: "v", redirectURI: Self.redirectURI)
            }
        }
    }

    @Test(
        "A refusal keeps its code where a standard has it, and nothing else",
        arguments: [
            (400, #"{"error":"invalid_grant","error_description":"canary"}"#, SignInFailure.refused(.invalidGrant)),
            (401, #"{"error":"invalid_client"}"#, .refused(.invalidClient)),
            (400, #"{"error":{"message":"canary","code":190}}"#, .refused(.other)),
            (403, #"{"error":"canary"}"#, .refused(.other)), (404, "canary", .refused(.other)),
            (429, #"{"error":"invalid_grant"}"#, .unreachable(.status(429))), (500, "", .unreachable(.status(500))),
            (302, "", .unreachable(.status(302))), (200, "<html>", .unreachable(.unreadable)),
            (200, #"{"access_token":"t","token_type":"mac"}"#, .unreachable(.unreadable)),
            (200, #"{"access_token":"t\r\nx: y","token_type":"bearer"}"#, .unreachable(.unreadable)),
        ])
    func refusals(_ status: Int, _ body: String, _ failure: SignInFailure) async throws {
        try await network(Shape.all[0]) { sign, server in
            server.answer("/token", body, status: status)
            await #expect(throws: failure) {
                _ = try await sign.subject(code: "c0de", verifier: "v", redirectURI: Self.redirectURI)
            }
            #expect(server.seen("/me").isEmpty)
            #expect(!"\(failure)".contains("canary"))
        }
    }

    @Test("A code that is none, and a client without its secret, call nobody")
    func callsNobody() async throws {
        try await network(Shape.all[0]) { sign, server in
            for code in ["", "a\nb", "ü", String(repeating: "a", count: 4097)] {
                await #expect(throws: SignInFailure.refused(.invalidGrant)) {
                    _ = try await sign.subject(code: code, verifier: "v", redirectURI: Self.redirectURI)
                }
            }
            let without = try self.sign(
                Shape.all[0], server, OutboundHTTP(allowLoopback: true), secret: { throw CocoaError(.fileNoSuchFile) })
            await #expect(throws: SignInFailure.misconfigured(.clientSecret)) {
                _ = try await without.subject(code: "c", verifier: "v", redirectURI: Self.redirectURI)
            }
            #expect(server.seen("/token").isEmpty)
        }
    }

    @Test("A real authorization server signs a person in, with the code bound to its verifier")
    func realServer() async throws {
        try await Peer.running("provider.py", ["password", Self.redirectURI]) { peer in
            try await calling { http in
                let configuration = PlatformSignIn.Configuration(
                    authorize: try http.url(peer.url + "/oauth/authorize"),
                    token: try http.url(peer.url + "/oauth/token"),
                    userInfo: try http.url(peer.url + "/oauth/userinfo"),
                    clientID: try #require(peer.hello["clients"]?["client_secret_post"]?.string),
                    clientSecret: { Secret("s3cr&t: %/+ü".utf8) }, authentication: .post,
                    scopes: ["openid", "profile"], subject: try #require(JSONPath("sub")))
                let sign = PlatformSignIn(configuration, http: http)
                let answers = ["login": "jane", "password": "correct horse"]
                for right in [true, false] {
                    let pkce = try PKCE()
                    let url = sign.authorizationURL(
                        state: "a-state", codeChallenge: try pkce.challenge, redirectURI: Self.redirectURI)
                    let back = try await Browser().signIn(url, answers, until: Self.redirectURI)
                    #expect(back["state"] == "a-state")
                    let code = try #require(back["code"])
                    if right {
                        let subject = try await sign.subject(
                            code: code, verifier: pkce.verifier, redirectURI: Self.redirectURI)
                        #expect(subject == "jane")
                    } else {
                        let other = try PKCE().verifier
                        await #expect(throws: SignInFailure.refused(.invalidGrant)) {
                            _ = try await sign.subject(code: code, verifier: other, redirectURI: Self.redirectURI)
                        }
                    }
                }
            }
        }
    }
}

extension PlatformSignInTests {
    private func sign(
        _ shape: Shape, _ server: TestServer, _ http: OutboundHTTP, secret: @escaping ClientSecret
    ) throws -> PlatformSignIn {
        PlatformSignIn(
            .init(
                authorize: try http.url(server.url + "/authorize"), token: try http.url(server.url + "/token"),
                userInfo: try http.url(server.url + "/me?fields=id"), clientID: "id of app", clientSecret: secret,
                authentication: shape.authentication, scopes: ["read", "more"],
                subject: try #require(JSONPath(shape.path))), http: http)
    }

    private func network(
        _ shape: Shape, _ body: @escaping @Sendable (PlatformSignIn, TestServer) async throws -> Void
    ) async throws {
        try await TestServer.running { server in
            try await calling { http in
                server.answer("/token", ["access_token": "t0ken", "token_type": .string(shape.tokenType)])
                try await body(try sign(shape, server, http, secret: { Secret("s&cret\n".utf8) }), server)
            }
        }
    }
}

/// How a network answers who somebody is.
struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let userInfo: String
    let path: String
    let subject: String
    let authentication: ClientAuthentication
    var tokenType = "Bearer"

    static let all: [Shape] = [
        .init(
            testDescription: "X", userInfo: #"{"data":{"id":"2244994945","name":"X","username":"xdev"}}"#,
            path: "data.id", subject: "2244994945", authentication: .basic, tokenType: "bearer"),
        .init(
            testDescription: "Mastodon", userInfo: #"{"id":"109302436954721982","username":"a","bot":false}"#,
            path: "id", subject: "109302436954721982", authentication: .post),
        .init(
            testDescription: "Google", userInfo: #"{"sub":"110169484474386276334","email_verified":true}"#,
            path: "sub", subject: "110169484474386276334", authentication: .post),
        .init(
            testDescription: "Facebook", userInfo: #"{"id":"10150123456789012"}"#, path: "id",
            subject: "10150123456789012", authentication: .post, tokenType: "bearer"),
        .init(
            testDescription: "an id as a number that no Double holds",
            userInfo: #"{"list":[0,{"id":9007199254740993}]}"#,
            path: "list[1].id", subject: "9007199254740993", authentication: .none),
        .init(
            testDescription: "an id beyond 64 bits", userInfo: #"{"id":110169484474386276334}"#, path: "id",
            subject: "110169484474386276334", authentication: .none),
    ]
}
