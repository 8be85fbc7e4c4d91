import HTTPTypes
import HandoffModel
import NIOHTTP1
import Testing

@testable import HandoffWeb

@Suite("Wrong input on any page")
struct FlowWrongInputTests {
    /// Every page that takes a press, and needs a cookie for it.
    static func presses() throws -> [ContractOperation] {
        try ContractDocument().operations.filter {
            $0.method == .post && $0.mediaType == "application/x-www-form-urlencoded" && $0.path.contains("{id}")
        }
    }

    @Test(
        "No token, another's, another site, a doubled or huge field, not UTF-8, not a form: a page that says what to do"
    )
    func wrongForms() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            let customer = try await client.customer(of: issued)
            let other = try await client.customer(of: try await client.issue("private", intent: "open"))
            let foreign = try #require(other.page.field("form"))
            let own = try #require(customer.page.field("form"))
            let before = try await bench.events(issued.id)
            let german = customer.jar.field + [("accept-language", "de")]
            let operations = try Self.presses()
            #expect(operations.count >= 20)
            for operation in operations {
                // A private link's own press needs no token, and asking for a new link gives nothing away.
                let isFree = ["prove", "askAgainWithClaim"].contains(operation.id)
                let path = operation.path.replacing("{id}", with: issued.id)
                let wrong = [
                    "form=\(own)&form=\(own)", "form=%ff%fe", "%", "form=\(own)&code=%C3", "form=\(own)&a=1&a=2",
                    "form=\(own)&code=" + String(repeating: "a", count: 70_000),
                    (0...40).map { "f\($0)=1" }.joined(separator: "&"),
                ]
                for body in wrong + (isFree ? [] : ["", "form=", "form=\(foreign)", "form=\(own)A"]) {
                    let answer = try await client.post(path, body, german)
                    expectPage(answer, "\(operation.id) \(body.prefix(30))")
                }
                let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")]
                expectPage(
                    try await client.send(.POST, path, headers + german, body: "form=\(own)"),
                    "\(operation.id) cross-site")
                expectPage(
                    try await client.send(.POST, path, [("content-type", "text/plain")] + german, body: "form=\(own)"),
                    "\(operation.id) text/plain")
                // Another handoff's cookies, and none.
                expectPage(
                    try await client.post(path, "form=\(foreign)", other.jar.field + [("accept-language", "de")]),
                    "\(operation.id) another's cookie")
                expectPage(
                    try await client.post(path, "form=\(own)", [("accept-language", "de")]), "\(operation.id) no cookie"
                )
            }
            let after = try await bench.events(issued.id)
            #expect(after == before)
            let live = try await client.introspect(try #require(customer.session(issued.id)))
            #expect(live.body.hasPrefix(#"{"active":true"#))
        }
    }

    private func expectPage(_ answer: FlowClient.Answer, _ comment: String) {
        #expect((400..<500).contains(answer.status), "\(comment): \(answer.status)")
        #expect(answer.headers.first(name: "content-type") == "text/html; charset=utf-8", "\(comment)")
        #expect(answer.body.contains("<html lang=\"de\"") && answer.body.contains("<h1>"), "\(comment)")
        #expect(answer.headers["set-cookie"].isEmpty, "\(comment)")
    }

    @Test(
        "Strange texts in every field are wrong ones, and nothing worse",
        arguments: [
            "%00", "%0d%0aset-cookie:+a=b", "%f0%9f%92%a9", "e%cc%81", "%e2%80%ae1", "-1", "99999999999999999999",
            "%3Cscript%3E", "%7B%7Bheading%7D%7D", "'", "../../etc/passwd",
        ])
    func strangeTexts(_ text: String) async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "open")
            var person = try await FlowVisitor(client, at: issued.path)
            try await person.press(issued.path + "/claim")
            let form = try #require(person.form("/c/\(issued.id)")).joined(separator: "&")
            let codeAnswer = try await client.post("/c/\(issued.id)", form + "&code=\(text)", person.jar.field)
            #expect(codeAnswer.status == 403)
            for (path, field) in [("/move", "code"), ("/check", "text"), ("/sign-in", "state")] {
                let answer = try await client.post(path, "\(field)=\(text)&code\(field == "code" ? "2" : "")=\(text)")
                #expect(answer.status < 500, "\(path)")
                #expect(answer.body.contains("<h1>"), "\(path)")
                #expect(!answer.body.contains("<script>"), "\(path)")
                #expect(answer.headers["set-cookie"].isEmpty, "\(path)")
            }
            for path in ["/sign-in?state=\(text)&code=\(text)", "/check?lang=\(text)", "/move/\(text.prefix(20))"] {
                let answer = try await client.get(path)
                #expect(answer.status < 500, "\(path)")
            }
            let session = try await client.customer(of: try await client.issue("private", intent: "open"))
            let own = try #require(session.page.field("form"))
            for (step, field, status) in [
                ("facts", "postcode", 403), ("code/check", "code", 403), ("carry/digits", "digits", 403),
                ("rating", "rating", 403),
            ] {
                let answer = try await client.post(
                    "\(session.path)/\(step)", "form=\(own)&\(field)=\(text)", session.jar.field)
                #expect(answer.status == status, "\(step)")
                #expect(answer.body.contains("<h1>"), "\(step)")
            }
        }
    }
}
