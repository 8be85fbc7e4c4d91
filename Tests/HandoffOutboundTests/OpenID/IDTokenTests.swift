import Foundation
import HandoffModel
import HandoffOutbound
import OpenSSL
import Testing

@Suite("An ID token is believed only after every check")
struct IDTokenTests {
    @Test("A right token signs its account in, in every allowed algorithm", arguments: TestKey.Kind.allCases)
    func right(_ kind: TestKey.Kind) async throws {
        try await HostileProvider.running(kind) { hostile, key, http in
            let account = try await hostile.finish(try hostile.provider(http), try key.token(hostile.claims))
            #expect(account.reference == "AC-1002")
            #expect(account.assurance == .account)
            #expect(account.authTime == HostileProvider.now - .seconds(30))
        }
    }

    @Test("A token with one thing wrong is refused for that", arguments: WrongClaim.all)
    func wrongClaim(_ wrong: WrongClaim) async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http, maxAge: .minutes(5))
            let token = try key.token(hostile.claims.merging(wrong.claims) { $1 }, header: wrong.header)
            await #expect(throws: SignInFailure.tokenInvalid(wrong.fault)) {
                _ = try await hostile.finish(provider, token)
            }
        }
    }

    @Test("A token that is right at the edge of what is allowed passes", arguments: WrongClaim.allowed)
    func allowed(_ change: WrongClaim) async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http, maxAge: .minutes(5))
            let token = try key.token(hostile.claims.merging(change.claims) { $1 }, header: change.header)
            let account = try await hostile.finish(provider, token)
            #expect(account.reference == "AC-1002")
        }
    }

    @Test("A token without signature, or signed with what everybody knows, is refused")
    func keyConfusion() async throws {
        try await HostileProvider.running(.rs256) { hostile, key, http in
            let provider = try hostile.provider(http)
            for algorithm in ["none", "None", "HS256", "RS1", "RS512", ""] {
                let message = TestKey.message(hostile.claims, ["alg": .string(algorithm), "kid": "key 1"], [:])
                let known = Secret(Array((key.published["n"]?.string ?? "").utf8))
                let mac = base64url(try HMACKey(known).authenticate(Array(message.utf8)))
                for signature in ["", mac] {
                    await #expect(throws: SignInFailure.tokenInvalid(.algorithm)) {
                        _ = try await hostile.finish(provider, message + "." + signature)
                    }
                }
            }
        }
    }

    @Test("Whatever is changed in a signed token, it is refused")
    func changed() async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http)
            let token = Array(try key.token(hostile.claims).utf8)
            _ = try await hostile.finish(provider, String(decoding: token, as: UTF8.self))
            for place in stride(from: 0, to: token.count, by: 7) {
                var token = token
                token[place] = token[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                await #expect(throws: SignInFailure.self) {
                    _ = try await hostile.finish(provider, String(decoding: token, as: UTF8.self))
                }
            }
        }
    }

    @Test("A signature has one spelling: padding, white space and lost bits are refused")
    func spelling() async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http)
            let token = try key.token(hostile.claims)
            let others = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".filter { $0 != token.last }
            let changed = others.map { String(token.dropLast()) + String($0) }
            for wrong in [token + "==", token + "\n", " " + token] + changed {
                await #expect(throws: SignInFailure.self) { _ = try await hostile.finish(provider, wrong) }
            }
        }
    }

    @Test("A token signed by another key under the same id is refused")
    func otherKey() async throws {
        try await HostileProvider.running { hostile, _, http in
            let theirs = try await TestKey(.es256, id: "key 1")
            await #expect(throws: SignInFailure.tokenInvalid(.signature)) {
                _ = try await hostile.finish(try hostile.provider(http), try theirs.token(hostile.claims))
            }
        }
    }

    @Test("What is no token is refused", arguments: ["", ".", "..", "a.b.c", "e30.e30.", "e30.e30", "a.b.c.d"])
    func noToken(_ text: String) async throws {
        try await HostileProvider.running { hostile, _, http in
            await #expect(throws: SignInFailure.self) { _ = try await hostile.finish(try hostile.provider(http), text) }
        }
    }

    @Test("The hash of the access token must be of the access token that came", arguments: TestKey.Kind.allCases)
    func accessToken(_ kind: TestKey.Kind) async throws {
        try await HostileProvider.running(kind) { hostile, key, http in
            let provider = try hostile.provider(http)
            let hash =
                try kind == .eddsa
                ? base64url(SHA512.digest("at".utf8).prefix(32)) : base64url(SHA256.digest("at".utf8).prefix(16))
            let right = hostile.claims.merging(["at_hash": .string(hash)]) { $1 }
            let account = try await hostile.finish(provider, try key.token(right))
            #expect(account.reference == "AC-1002")
            let wrong = hostile.claims.merging(["at_hash": .string("x" + hash.dropFirst())]) { $1 }
            await #expect(throws: SignInFailure.tokenInvalid(.accessToken)) {
                _ = try await hostile.finish(provider, try key.token(wrong))
            }
        }
    }

    @Test("The reference may be another claim, and a number keeps all its digits")
    func reference() async throws {
        try await HostileProvider.running { hostile, key, http in
            let provider = try hostile.provider(http, referenceClaim: "https://acme.example/account")
            let claims = hostile.claims.merging(["https://acme.example/account": .number("9007199254740993")]) { $1 }
            let account = try await hostile.finish(provider, try key.token(claims))
            #expect(account.reference == "9007199254740993")
            #expect("\(account)" == "<redacted> (account)")
            await #expect(throws: SignInFailure.tokenInvalid(.reference)) {
                _ = try await hostile.finish(provider, try key.token(hostile.claims))
            }
        }
    }
}
