import HandoffModel
import NIOHTTP1
import Testing

@Suite("Words that the author posts in the thread")
struct FlowEchoTests {
    private func report(_ client: FlowClient, _ id: String, _ words: String, by author: String) async throws
        -> FlowClient.Answer
    {
        try await client.call(
            "/v1/handoffs/\(id)/proofs", #"{"method":"echo","words":"\#(words)","author":"\#(author)"}"#)
    }

    @Test("On the pages: the words of this claim, posted by the author, and one press opens the session")
    func pages() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "default")
            var author = try await FlowVisitor(client, at: issued.path)
            try await author.press(issued.path + "/claim")
            try await author.press("/c/\(issued.id)/words")
            let words = try #require(author.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/))
            // Nobody has seen them yet: the page says so, and keeps them.
            try await author.press("/c/\(issued.id)")
            #expect(author.page.status == 200)
            #expect(author.page.body.contains(words))

            let stranger = try await report(client, issued.id, words, by: "8")
            #expect(stranger.status == 422)
            #expect(stranger.text("reason") == "not_the_author")
            let reported = try await report(client, issued.id, "Hello! \(words)", by: "7")
            #expect(reported.status == 200)
            #expect(reported.body.contains(#""method":"echo""#))

            try await author.open("/c/\(issued.id)")
            #expect(author.page.status == 200)
            #expect(!author.page.body.contains(words))
            try await author.press("/c/\(issued.id)")
            #expect(author.path == "/s/\(issued.id)")
            #expect(author.page.status == 200)
            let events = try await bench.events(issued.id)
            #expect(events.suffix(2) == [.proved, .redeemed])
            // The back button leads to the session, not to a proof that nobody needs.
            try await author.open("/c/\(issued.id)")
            #expect(author.path == "/s/\(issued.id)")
        }
    }

    @Test("As JSON: the same words however often they are asked for, and then the redemption")
    func calls() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "default")
            let claimed = try await client.app("/v1/claims", #"{"link":"\#(issued.token)"}"#)
            #expect(claimed.body.contains(#""proofs":["dm_code","echo","channel_identity"]"#))
            let claim = try #require(claimed.text("claim"))
            let shown = try await client.app("/v1/claims/words", #"{"claim":"\#(claim)","language":"de"}"#)
            let again = try await client.app("/v1/claims/words", #"{"claim":"\#(claim)","language":"de"}"#)
            #expect(shown.status == 201)
            #expect(shown.body == again.body)
            let words = try #require(shown.body.firstMatch(of: /\["([^"]*)","([^"]*)"\]/))
            let early = try await client.app("/v1/redemptions", #"{"claim":"\#(claim)"}"#)
            #expect(early.status == 403)
            let reported = try await report(client, issued.id, "\(words.1) \(words.2)", by: "7")
            #expect(reported.status == 200)
            let redeemed = try await client.app("/v1/redemptions", #"{"claim":"\#(claim)"}"#)
            #expect(redeemed.status == 200)
            #expect(redeemed.body.contains(#""amr":["echo"]"#))
        }
    }

    @Test("A policy that asks for two proofs keeps the first, and asks for the other")
    func both() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "both")
            var author = try await FlowVisitor(client, at: issued.path)
            try await author.press(issued.path + "/claim")
            let code = try await client.code(issued.id)
            try await author.press("/c/\(issued.id)", "code=\(code)")
            #expect(author.path == "/c/\(issued.id)")
            #expect(author.page.status == 200)
            // The code is shown: its field is gone, and only the words are left.
            #expect(!author.page.body.contains("id=\"code\""))
            try await author.press("/c/\(issued.id)/words")
            let words = try #require(author.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/))
            _ = try await report(client, issued.id, words, by: "7")
            try await author.open("/c/\(issued.id)")
            try await author.press("/c/\(issued.id)")
            #expect(author.path == "/s/\(issued.id)")
            let session = try #require(author.session(issued.id))
            let live = try await client.introspect(session)
            #expect(live.body.contains(#""amr":["dm_code","echo"]"#))
        }
    }
}
