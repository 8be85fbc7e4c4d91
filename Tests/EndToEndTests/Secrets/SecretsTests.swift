import Foundation
import Testing

extension EndToEnd {
    @Suite("No secret and no personal text is stored or logged in clear")
    struct SecretsTests {
        @Test("Canaries in every field, token, code and key are in no file, no log line and no refusal")
        func canaries() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand(more: "context: allow")
            var secrets: [String: String] = ["API key": key]
            let texts = [
                "summary": "canarysummary tall ships", "excerpt": "canaryexcerpt loud birds",
                "attribute": "canaryattribute",
                "author": "canaryauthor77", "author name": "@canaryname", "post": "canarypost1245",
                "reference": "canaryreference", "e-mail": "canary.person@mail.example",
                "url": "https://x.example/canaryurl/status/1",
            ]
            secrets.merge(texts) { $1 }
            var answers: [String] = []

            try await RunningBinary.serving(binary, ["--log-level", "trace"]) { running in
                let client = running.client(key: key)
                for audience in ["public", "private"] {
                    let issued = try await client.issue(
                        Self.body(audience, texts), idempotencyKey: "canaryidempotency-\(audience)")
                    let claim = try await client.claim(issued.link)
                    let code = audience == "public" ? try await client.code(for: issued.id) : nil
                    if audience == "public" {
                        answers.append(try await client.redemption(claim, code: "BCDF-GHJK").body)
                        secrets["wrong code"] = "BCDF-GHJK"
                        secrets["wrong code, bare"] = "BCDFGHJK"
                    }
                    let redeemed = try await client.post(
                        "/v1/redemptions", "{\"claim\":\"\(claim)\"\(code.map { ",\"code\":\"\($0)\"" } ?? "")}",
                        headers: [("idempotency-key", "canaryidempotency-redeem-\(audience)")])
                    let session = try #require(redeemed.json["session"].text)
                    _ = try await client.introspect(session)
                    try await client.accept(issued.id)
                    secrets["\(audience) link"] = issued.token
                    secrets["\(audience) claim"] = claim
                    secrets["\(audience) session"] = session
                    if let code {
                        secrets["code"] = code
                        secrets["code, bare"] = code.replacing("-", with: "")
                    }
                    answers += try await Self.refusals(client, issued, claim, session)
                    // Pages, which take the same tokens in paths and cookies.
                    // The page of a public link leads to the public post that it belongs to; that of a private one to none.
                    let landing = try await client.get("/h/\(issued.token)").body
                    let post = audience == "public" ? "href=\"\(texts["url"] ?? "")\"" : "href=\"none\""
                    answers.append(
                        landing.replacing("/h/\(issued.token)", with: "").replacing(post, with: ""))
                    answers.append(
                        try await client.get(
                            "/s/\(issued.id)", headers: [("cookie", "__Host-session.\(issued.id)=\(session)")]
                        ).body)
                    try await client.close(issued.id)
                }
                running.child.signal(15)
                let exit = try await running.child.ended()
                #expect(exit == .code(0))
                #expect(running.log.contains("\"served\""))
            }

            for name in try binary.scratch.names where name.hasPrefix("handoff.sqlite") || name.hasSuffix(".log") {
                let bytes = try binary.scratch.bytes(name)
                for (what, secret) in secrets where bytes.firstRange(of: Array(secret.utf8)) != nil {
                    Issue.record("\(what) is in \(name)")
                }
            }
            #expect(!answers.isEmpty)
            for answer in answers {
                for (what, secret) in secrets {
                    #expect(!answer.contains(secret), "\(what) is in \(answer.prefix(400))")
                }
            }
        }

        @Test("The database looks the same to a search after the write-ahead log has been folded in")
        func checkpointed() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand(more: "context: allow")
            try await RunningBinary.serving(binary) { running in
                let issued = try await running.client(key: key).issue(Client.issueBody(summary: "canarysummary"))
                running.child.signal(9)
                _ = try await running.child.ended()
                let wal = try binary.scratch.bytes("handoff.sqlite-wal")
                #expect(wal.firstRange(of: Array("issued".utf8)) != nil)
                #expect(wal.firstRange(of: Array("canarysummary".utf8)) == nil)
                #expect(wal.firstRange(of: Array(issued.token.utf8)) == nil)
            }
            try await SQL.query(binary.scratch.file("handoff.sqlite"), "PRAGMA wal_checkpoint(TRUNCATE)")
            let file = try binary.scratch.bytes("handoff.sqlite")
            #expect(file.firstRange(of: Array("issued".utf8)) != nil)
            #expect(file.firstRange(of: Array("canarysummary".utf8)) == nil)
        }

        private static func body(_ audience: String, _ texts: [String: String]) -> String {
            func text(_ name: String) -> String { (texts[name] ?? "").quoted }
            return """
                {"thread":{"network":"x","post":\(text("post")),"url":\(text("url")),"author":\(text("author")),
                "author_name":\(text("author name"))},"audience":"\(audience)","reference":\(text("reference")),
                "context":{"summary":\(text("summary")),"excerpt":[{"by":"customer","text":\(text("excerpt"))},
                {"by":"customer","text":\(text("e-mail"))}],"attributes":{"note":\(text("attribute"))}}}
                """
        }

        /// Bodies of refusals to requests that hold secrets in every place.
        private static func refusals(
            _ client: Client, _ issued: Client.Issued, _ claim: String, _ session: String
        ) async throws -> [String] {
            let tokens = [issued.token, claim, session, client.key ?? ""]
            var bodies: [String] = []
            for token in tokens {
                let answers = [
                    try await client.post("/v1/claims", "{\"link\":\"\(token)x\"}"),
                    try await client.post("/v1/redemptions", "{\"claim\":\"\(token)x\"}"),
                    try await client.post("/v1/handoffs/\(token)/accept", "{\"agent\":\"a\"}"),
                    try await client.get("/v1/handoffs/\(token)"), try await client.get("/v1/handoffs?cursor=\(token)"),
                    try await client.get("/v1/handoffs?state=\(token)"),
                    try await client.post("/v1/handoffs", "{\"thread\":{\"network\":\"\(token)\",\"post\":\"1\"}}"),
                    try await client.post("/v1/handoffs", "{\"reference\":\"\(token)"),
                    try await client.get("/h/\(token)x"), try await client.get("/nothing/\(token)"),
                    try await Client(base: client.base, key: token + "x").get("/v1/handoffs"),
                ]
                #expect(answers.allSatisfy { (400...499).contains($0.status) })
                bodies += answers.map(\.body)
            }
            return bodies
        }
    }
}
