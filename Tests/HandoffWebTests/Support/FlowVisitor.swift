import NIOHTTP1
import Testing

/// A person with a browser of their own, who presses what the page before them offers, and follows where that leads.
struct FlowVisitor: Sendable {
    let client: FlowClient
    private(set) var jar = CookieJar()
    /// The page that they look at.
    private(set) var page: FlowClient.Answer
    /// Where it is.
    private(set) var path: String

    /// Opens `path`.
    init(_ client: FlowClient, at path: String) async throws {
        self.client = client
        self.path = path
        page = try await client.get(path)
        jar.take(page)
    }

    mutating func open(_ path: String) async throws {
        self.path = path
        page = try await client.get(path, jar.field)
        jar.take(page)
        try await follow("")
    }

    /// The hidden fields of the form that leads to `action`; nil when the page has no such form.
    func form(_ action: String) -> [String]? {
        guard let start = page.body.firstRange(of: "action=\"\(action)\"")?.upperBound else { return nil }
        let rest = page.body[start...]
        let form = rest[..<(rest.firstRange(of: "</form>")?.lowerBound ?? rest.endIndex)]
        return form.matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/).map { "\($0.1)=\($0.2)" }
    }

    func offers(_ action: String) -> Bool { form(action) != nil }

    /// Sends the form that leads to `action`, with what was typed into it.
    mutating func press(_ action: String, _ typed: String = "") async throws {
        let hidden = try #require(form(action), "no form leads to \(action): \(page.status) \(page.body)")
        let body = (hidden + (typed.isEmpty ? [] : [typed])).joined(separator: "&")
        path = action
        page = try await client.post(action, body, jar.field)
        jar.take(page)
        try await follow(body)
    }

    private mutating func follow(_ body: String) async throws {
        for _ in 0..<5 {
            guard let location = page.location, location.hasPrefix("/") else { return }
            path = String(location.prefix { $0 != "?" })
            page =
                page.status == 307
                ? try await client.post(location, body, jar.field) : try await client.get(location, jar.field)
            jar.take(page)
        }
    }

    /// The first text in the page that fits.
    func find(_ pattern: Regex<(Substring, Substring)>) -> String? {
        page.body.firstMatch(of: pattern).map { String($0.1) }
    }

    /// The session token that the browser holds.
    func session(_ id: String) -> String? { jar.cookies["__Host-session.\(id)"] }
}

extension FlowClient {
    /// A handoff of the author `7` under the policy of `intent`, with the account of the tests.
    func issue(_ audience: String, intent: String) async throws -> Issued {
        let answer = try await call(
            "/v1/handoffs",
            #"""
            {"thread":{"network":"x","post":"1","author":"7"},"audience":"\#(audience)","intent":"\#(intent)",
            "account":\#(Outside.account)}
            """#)
        guard answer.status == 201, let id = answer.text("id"), let link = answer.text("link") else {
            throw Unexpected(answer: answer)
        }
        return Issued(id: id, token: link.split(separator: "/").last.map(String.init) ?? "")
    }

    /// Somebody who stands in the session of a private link.
    func customer(of issued: Issued) async throws -> FlowVisitor {
        var visitor = try await FlowVisitor(self, at: issued.path)
        try await visitor.press(issued.path + "/claim")
        return visitor
    }

    func introspect(_ token: String) async throws -> Answer {
        try await send(
            .POST, "/v1/introspect",
            [("content-type", "application/x-www-form-urlencoded"), ("authorization", "Bearer \(key)")],
            body: "token=\(token)")
    }

    /// A call without a key, as a customer's app makes it.
    func app(_ path: String, _ json: String) async throws -> Answer {
        try await send(.POST, path, [("content-type", "application/json")], body: json)
    }
}
