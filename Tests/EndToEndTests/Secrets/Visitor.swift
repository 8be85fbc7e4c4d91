import NIOHTTP1
/// A person with a browser of their own, who presses what the page before them offers, and follows where that leads.
struct Visitor {
    let client: Client
    private var cookies: [String: String] = [:]
    private(set) var page: Client.Answer

    /// Opens `path`.
    init(_ client: Client, at path: String) async throws {
        self.client = client
        page = try await client.get(path)
    }

    struct NoSuchForm: Error { let action: String, page: String }

    mutating func open(_ path: String) async throws { try await take(client.get(path, headers: sent), "") }

    /// Sends the form that leads to `action`, with what was typed into it.
    mutating func press(_ action: String, _ typed: [(String, String)] = []) async throws {
        guard let start = page.body.firstRange(of: "action=\"\(action)\"")?.upperBound else {
            throw NoSuchForm(action: action, page: "\(page.status) \(page.body)")
        }
        let form = page.body[start...].split(separator: "</form>")[0]
        let hidden = form.matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/).map {
            (String($0.1), String($0.2))
        }
        let body = (hidden + typed).map { "\($0.0)=\($0.1.formEscaped)" }.joined(separator: "&")
        try await take(post(action, body), body)
    }

    /// The first text in the page that fits.
    func find(_ pattern: Regex<(Substring, Substring)>) -> String? {
        page.body.firstMatch(of: pattern).map { String($0.1) }
    }

    private var sent: [(String, String)] {
        let pairs = cookies.map { "\($0.key)=\($0.value)" }.sorted()
        return [("sec-fetch-site", "same-origin")] + (pairs.isEmpty ? [] : [("cookie", pairs.joined(separator: "; "))])
    }

    private func post(_ path: String, _ body: String) async throws -> Client.Answer {
        try await client.send(
            .POST, path, headers: sent + [("content-type", "application/x-www-form-urlencoded")], body: body)
    }

    private mutating func take(_ answer: Client.Answer, _ body: String) async throws {
        page = answer
        for _ in 0..<5 {
            for field in page.headers["set-cookie"] {
                let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
            }
            guard let location = page.headers.first(name: "location"), location.hasPrefix("/") else { return }
            page = page.status == 307 ? try await post(location, body) : try await client.get(location, headers: sent)
        }
    }
}
