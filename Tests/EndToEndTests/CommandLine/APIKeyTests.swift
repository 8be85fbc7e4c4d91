import Foundation
import NIOHTTP1
import Testing

extension EndToEnd {
    @Suite("handoff apikey")
    struct APIKeyTests {
        @Test(
            "A key is printed once, listed without its text, and refused by the running service within a second of its revocation"
        )
        func life() async throws {
            let binary = try Binary()
            let text = try await binary.makeBrand()
            #expect(text.hasPrefix("hnd_"))
            let list = try await binary.run("apikey", "list", "acme").mustSucceed().output
            #expect(!list.contains(text))
            #expect(!list.contains(text.dropFirst(4).prefix(12)))
            #expect(list.contains("tests"))
            #expect(list.contains("live"))
            let id = try #require(list.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("ak_") })

            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: text)
                let before = try await client.get("/v1/handoffs")
                #expect(before.status == 200)
                try await binary.run("apikey", "revoke", "acme", String(id)).mustSucceed()
                try await eventually("the key is refused", within: .seconds(1)) {
                    try await client.get("/v1/handoffs").status == 401
                }
                let after = try await client.get("/v1/handoffs")
                #expect(after.problem == "invalid-api-key")
                #expect(after.headers.first(name: "www-authenticate")?.hasPrefix("Bearer") == true)
            }
            let revoked = try await binary.run("apikey", "list", "acme").mustSucceed().output
            #expect(revoked.contains("revoked 20"))
            let again = try await binary.run("apikey", "revoke", "acme", String(id))
            #expect(again.exit == .code(0))
        }

        @Test("A key does what its scopes say, and nothing else")
        func scopes() async throws {
            let binary = try Binary()
            _ = try await binary.makeBrand()
            let made = try await binary.run(
                "apikey", "create", "acme", "--name", "reader", "--scopes", "handoffs:read", "--lifetime", "1h")
            let text = try made.mustSucceed().output.trimmingCharacters(in: .whitespacesAndNewlines)
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: text)
                let read = try await client.get("/v1/handoffs")
                #expect(read.status == 200)
                let issue = try await client.post("/v1/handoffs", Client.issueBody())
                #expect(issue.status == 403)
                #expect(issue.problem == "missing-scope")
                let introspect = try await client.post("/v1/introspect", form: [("token", "x")])
                #expect(introspect.status == 403)
            }
        }

        @Test(
            "What cannot be made or ended is said",
            arguments: [
                (["create", "nobody", "--name", "x"], "handoff brand apply"),
                (["create", "acme", "--name", ""], "name"),
                (["create", "acme", "--name", "x", "--scopes", "everything"], "handoffs:issue"),
                (["create", "acme", "--name", "x", "--scopes", ""], "scope"),
                (["create", "acme", "--name", "x", "--lifetime", "soon"], "90d"),
                (["revoke", "acme", "ak_01m810hrh0qhvg1ac6dy300zx8"], "handoff apikey list acme"),
            ])
        func refused(_ arguments: [String], _ words: String) async throws {
            let binary = try Binary()
            _ = try await binary.makeBrand()
            let before = try await binary.run("apikey", "list", "acme").output
            let ending = try await binary.run(["apikey"] + arguments)
            #expect(ending.exit != .code(0))
            #expect(ending.errors.contains(words), "\(ending.errors)")
            let after = try await binary.run("apikey", "list", "acme").output
            #expect(after == before)
        }
    }
}
