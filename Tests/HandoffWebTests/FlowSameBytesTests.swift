import HandoffModel
import NIOHTTP1
import Testing

@Suite("Until proof, a live, a used and a revoked handoff are the same bytes")
struct FlowSameBytesTests {
    enum Fate: CaseIterable { case live, used, revoked, closed }

    private func bring(_ issued: FlowClient.Issued, to fate: Fate, _ client: FlowClient) async throws {
        switch fate {
        case .live: return
        case .revoked: _ = try await client.call("/v1/handoffs/\(issued.id)/revoke", "{}")
        case .used, .closed:
            var author = try await FlowVisitor(client, at: issued.path)
            try await author.press(issued.path + "/claim")
            let code = try await client.code(issued.id)
            try await author.press("/c/\(issued.id)", "code=\(code)")
            #expect(author.path == "/s/\(issued.id)")
            guard fate == .closed else { return }
            _ = try await client.call("/v1/handoffs/\(issued.id)/accept", #"{"agent":"a7"}"#)
            _ = try await client.call("/v1/handoffs/\(issued.id)/close", #"{"outcome":"resolved"}"#)
        }
    }

    /// What a stranger gets who tries everything, answer by answer.
    private func answers(_ issued: FlowClient.Issued, _ client: FlowClient) async throws -> [String] {
        var answers = [try await client.get(issued.path)]
        answers.append(try await client.send(.HEAD, issued.path))
        var stranger = try await FlowVisitor(client, at: issued.path)
        answers.append(try await client.post(issued.path + "/claim", "lang=en"))
        try await stranger.press(issued.path + "/claim")
        answers.append(stranger.page)
        let form = try #require(stranger.form("/c/\(issued.id)")).joined(separator: "&")
        for (path, fields) in [
            ("", "&code=BBBB-BBBB"), ("", "&code=no+code"), ("", ""), ("/words", ""), ("/facts", "&postcode=1"),
            ("/code", ""), ("/code/check", "&code=123456"), ("/account", ""), ("/leave", ""),
        ] {
            answers.append(try await client.post("/c/\(issued.id)\(path)", form + fields, stranger.jar.field))
        }
        for path in ["", "/verify", "/live"] where path != "/live" {
            answers.append(try await client.get("/c/\(issued.id)\(path)", stranger.jar.field))
        }
        let claimed = try await client.app("/v1/claims", #"{"link":"\#(issued.token)"}"#)
        let claim = try #require(claimed.text("claim"))
        answers.append(claimed)
        for (path, more) in [
            ("/v1/claims/words", ""), ("/v1/redemptions", ""), ("/v1/redemptions", #","code":"BBBBBBBB""#),
        ] {
            answers.append(try await client.app(path, #"{"claim":"\#(claim)"\#(more)}"#))
        }
        for (path, more) in [("facts", #","facts":{"postcode":"1"}"#), ("codes", ""), ("codes/check", #","code":"1""#)]
        {
            answers.append(try await client.app("/v1/verifications/\(path)", #"{"token":"\#(claim)"\#(more)}"#))
        }
        return answers.map { $0.heard(of: issued) }
    }

    @Test("Whatever a stranger does, page by page and call by call")
    func strangers() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            var first: [String]?
            for fate in Fate.allCases {
                let issued = try await client.issue("public", intent: "open")
                try await bring(issued, to: fate, client)
                let found = try await answers(issued, client)
                let expected = first ?? found
                first = expected
                #expect(found.count == expected.count)
                for (number, pair) in zip(found, expected).enumerated() {
                    #expect(pair.0 == pair.1, "answer \(number) of a handoff that is \(fate)")
                }
            }
        }
    }
}
