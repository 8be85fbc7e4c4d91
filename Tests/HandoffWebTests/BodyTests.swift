import HandoffModel
import HandoffService
import Testing

@testable import HandoffWeb

@Suite("A body is read, or refused in the words of the API")
struct BodyTests {
    private static let whole = """
        {"thread":{"network":"x","post":"1245","url":"https://x.com/i/1","author":"77","author_name":"@jo"},\
        "audience":"private","intent":"billing","handle":"Help","language":"de","reply":"Hallo {link}","reference":"C-1",\
        "context":{"summary":"Grüße \\n \\u00e9 \\ud83d\\ude00 \\"x\\"","excerpt":[{"by":"customer","text":"a"},\
        {"by":"brand","text":""}],"attributes":{"case":"C-1","tier":"gold"}},\
        "account":{"reference":"A-1","facts":{"postcode":"SW1A 1AA"}}}
        """

    @Test("A whole order is read, with escapes, and with white space between all signs")
    func whole() throws {
        for text in [Self.whole, Self.whole.replacing("\",\"", with: "\" ,\r\n\t\"")] {
            let order = try JSONBody.decode(IssueBody.self, from: Array(text.utf8)).order()
            #expect(
                order.context
                    == HandoffContext(
                        thread: .init(network: .x, post: "1245", url: "https://x.com/i/1", authorName: "@jo"),
                        summary: "Grüße \n é 😀 \"x\"",
                        excerpt: [.init(by: .customer, text: "a"), .init(by: .brand, text: "")],
                        attributes: ["case": "C-1", "tier": "gold"], reference: "C-1"))
            #expect(order.author == "77")
            #expect(order.audience == .private)
            #expect(order.intent == "billing")
            #expect(order.handle == "Help")
            #expect(order.language == .de)
            #expect(order.reply == "Hallo {link}")
            #expect(order.account?.reference == "A-1")
            #expect(order.account?.facts == [.postcode: "SW1A 1AA"])
        }
    }

    @Test("null in place of a member that may be missing is the same as none")
    func null() throws {
        let body = try JSONBody.decode(RedemptionBody.self, from: Array(#"{"code":null,"claim":"a"}"#.utf8))
        #expect(body.claim == "a")
        #expect(body.code == nil)
    }

    @Test(
        "What is no JSON is malformed",
        arguments: [
            ("", "The body is empty."), (" \r\n", "The body is empty."), ("{", "The body is not valid JSON."),
            ("{} {}", "The body is not valid JSON."), ("{\"claim\":\"a\"} x", "The body is not valid JSON."),
            ("{\"claim\":\"a\",}", "Nothing follows a comma."), ("{\"claim\":\"a", "A string has no end."),
            ("{\"claim\":\"\\x\"}", "The body is not valid JSON."),
            ("{\"claim\":\"a\nb\"}", "The body is not valid JSON."),
            ("{\"claim\":\"\\ud800\"}", "The body is not valid JSON."),
            ("{\"claim\":\(String(repeating: "9", count: 60_000))}", "A number has more than 32 characters."),
            (
                "{\"claim\":\(String(repeating: "[", count: 32))\(String(repeating: "]", count: 32))}",
                "The body is nested more than 32 levels deep."
            ),
        ])
    func malformed(_ text: String, _ detail: String) {
        #expect(throws: Problem.malformed(detail)) {
            try JSONBody.decode(RedemptionBody.self, from: Array(text.utf8))
        }
    }

    @Test(
        "Bytes that are no UTF-8 are told as that, before all else",
        arguments: [[0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0x22, 0xC0]])
    func notUTF8(_ bytes: [UInt8]) {
        #expect(throws: Problem.malformed("The body is not UTF-8.")) {
            try JSONBody.decode(RedemptionBody.self, from: bytes)
        }
    }

    @Test(
        "What is JSON and not the body that was asked for is told by member and reason",
        arguments: [
            ("[]", "", "the body must be a JSON object"), ("null", "", "the body must be a JSON object"),
            ("canary", "", "the body must be a JSON object"),
            (String(repeating: "[", count: 20_000), "", "the body must be a JSON object"),
            ("{}", "thread", "it is missing"),
            ("{\"thread\":null}", "thread", "it must not be null"),
            ("{\"thread\":{\"network\":\"x\"}}", "thread.post", "it is missing"),
            (
                "{\"thread\":{\"network\":\"usenet\",\"post\":\"1\"}}", "thread.network",
                "it is not one of the values allowed here"
            ),
            ("{\"thread\":{\"zone\":\"x\"}}", "thread.zone", "there is no such member here"),
            ("{\"reference\":7}", "reference", "it has the wrong type"),
            ("{\"audience\":\"public\",\"\\u0061udience\":\"private\"}", "audience", "this member appears twice"),
            (
                "{\"context\":{\"excerpt\":[{\"by\":\"brand\",\"text\":1}]}}", "context.excerpt.0.text",
                "it has the wrong type"
            ),
            (
                "{\"context\":{\"attributes\":{\"a\":\"\",\"a\":\"\"}}}", "context.attributes.a",
                "this member appears twice"
            ),
            ("{\"context\":{\"attributes\":{\"a\":null}}}", "context.attributes.a", "it must not be null"),
            (
                "{\"\(String(repeating: "long", count: 100))\":1}", String(repeating: "long", count: 10),
                "there is no such member here"
            ),
        ])
    func invalid(_ text: String, _ member: String, _ reason: String) {
        #expect(throws: Problem.invalid(.init(member: member, reason: reason))) {
            try JSONBody.decode(IssueBody.self, from: Array(text.utf8))
        }
    }

    @Test("A time that is none, and facts of a kind that there is not, say how they are written")
    func reasons() throws {
        #expect(
            throws: Problem.invalid(.init(member: "posted_at", reason: "a time is written as 2026-11-22T10:00:00Z"))
        ) {
            try JSONBody.decode(ProofBody.self, from: Array(#"{"method":"echo","posted_at":"noon"}"#.utf8))
        }
        let body = try JSONBody.decode(
            IssueBody.self,
            from: Array(#"{"thread":{"network":"x","post":"1"},"account":{"facts":{"shoe":"43"}}}"#.utf8))
        let known = FactKind.allCases.map(\.rawValue).joined(separator: ", ")
        #expect(throws: Problem.invalid(.init(member: "account.facts", reason: "the kinds are \(known)"))) {
            try body.order()
        }
    }

    @Test("A body without members is an object all the same")
    func empty() throws {
        _ = try JSONBody.decode(EmptyBody.self, from: Array(" { } ".utf8))
        #expect(throws: Problem.invalid(.init(member: "a", reason: "there is no such member here"))) {
            try JSONBody.decode(EmptyBody.self, from: Array(#"{"a":{}}"#.utf8))
        }
    }

    @Test("Each kind of fault has its words", arguments: JSONFault.Kind.allCases)
    func words(_ kind: JSONFault.Kind) {
        let problem = Problem(JSONFault(kind))
        #expect([400, 422].contains(problem.status))
        #expect(problem.detail?.isEmpty == false)
    }
}
