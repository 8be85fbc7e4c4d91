import Testing

extension CanaryWalk {
    /// The whole way by the API, wrong and right at each step.
    mutating func walkByCalls() async throws {
        let issued = try await issue("public", .first, 1)
        let claim = try await client.claim(issued.link)
        try await proveByWords(issued, claim)
        var session = try await client.redeem(claim)

        add(Account.firstWrong, "wrong answer")
        for (facts, status) in [(Account.firstWrong, 403), (.first, 200)] {
            let answer = try await call(
                "/v1/verifications/facts", "{\"token\":\(session.quoted),\"facts\":\(facts.json)}", status)
            session = answer["session"].text ?? session
        }
        _ = try await call("/v1/verifications/codes", "{\"token\":\(session.quoted)}", 201)
        let code = try #require(systems.code)
        canaries.add("one-time code", code)
        let wrong = code == "48151623" ? "48151624" : "48151623"
        canaries.add("wrong one-time code", wrong)
        for (text, status) in [(wrong, 403), (code, 200)] {
            let answer = try await call(
                "/v1/verifications/codes/check", "{\"token\":\(session.quoted),\"code\":\"\(text)\"}", status)
            session = answer["session"].text ?? session
        }

        try await client.accept(issued.id)
        let words = try await call("/v1/handoffs/\(issued.id)/words", "{}")["words"].array.compactMap(\.text)
        add("contact words", words.joined(separator: " "))
        canaries.add("words said", "canaryword sparrowword")
        for said in ["canaryword sparrowword", words.joined(separator: " ")] {
            _ = try await call("/v1/handoffs/\(issued.id)/words/check", "{\"words\":\(said.quoted)}")
        }
        canaries.add("text to screen", "canary.screened@mail.example")
        _ = try await call("/v1/screenings", "{\"text\":\"write to canary.screened@mail.example today\"}")
        canaries.add("wrong voice code", "ZQXW-VPKR")
        _ = try await call("/v1/codes/redeem", "{\"code\":\"ZQXW-VPKR\"}", 404)
        _ = try await client.introspect(session)
        canaries.add("session", session)
    }

    private mutating func proveByWords(_ issued: Client.Issued, _ claim: String) async throws {
        canaries.add("link", issued.token)
        canaries.add("claim", claim)
        canaries.add("wrong code", "JVXQ-GWZL")
        let refused = try await client.redemption(claim, code: "JVXQ-GWZL")
        #expect(refused.status == 403)
        let shown = try await call("/v1/claims/words", "{\"claim\":\(claim.quoted)}", 201)
        let words = shown["words"].array.compactMap(\.text).joined(separator: " ")
        add("echo words", words)
        canaries.add("posted text", "canaryposted")
        for text in ["canaryposted nothing", "canaryposted \(words)"] {
            let report = "{\"method\":\"echo\",\"author\":\"canaryauthor77\",\"words\":\(text.quoted)}"
            let answer = try await client.post("/v1/handoffs/\(issued.id)/proofs", report)
            #expect(answer.status == (text.hasSuffix(words) ? 200 : 422), "\(answer.body)")
        }
    }
}
