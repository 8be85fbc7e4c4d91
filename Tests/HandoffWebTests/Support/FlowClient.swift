import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1

/// A browser as far as these tests need one: it follows what it is told to, and keeps cookies when given a jar.
struct FlowClient: Sendable {
    let port: Int
    let key: String
    /// Tells the service to stop.
    let stop: @Sendable () -> Void

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let body: String

        var location: String? { headers.first(name: "location") }
        /// Names and values of the cookies that it sets.
        var cookies: [(name: String, value: String)] {
            headers["set-cookie"].compactMap { field in
                let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                return pair.count == 2 ? (String(pair[0]), String(pair[1])) : nil
            }
        }
        /// The value of a hidden field of the page's form.
        func field(_ name: String) -> String? {
            body.firstRange(of: "name=\"\(name)\" value=\"").map { body[$0.upperBound...].prefix { $0 != "\"" } }
                .map(String.init)
        }
        func text(_ name: String) -> String? {
            body.firstRange(of: "\"\(name)\":\"").map { body[$0.upperBound...].prefix { $0 != "\"" } }.map(String.init)
        }
    }

    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    func send(
        _ method: HTTPMethod, _ path: String, _ headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
        request.method = method
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await Self.http.execute(request, timeout: .seconds(30))
        let bytes = try await response.body.collect(upTo: 1 << 20)
        return Answer(status: Int(response.status.code), headers: response.headers, body: String(buffer: bytes))
    }

    func get(_ path: String, _ headers: [(String, String)] = []) async throws -> Answer {
        try await send(.GET, path, headers)
    }

    /// Sends a form as a page of this site would.
    func post(_ path: String, _ form: String, _ headers: [(String, String)] = []) async throws -> Answer {
        try await send(
            .POST, path,
            [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")] + headers,
            body: form)
    }

    /// A call of the API.
    func call(_ path: String, _ json: String) async throws -> Answer {
        try await send(
            .POST, path, [("content-type", "application/json"), ("authorization", "Bearer \(key)")], body: json)
    }

    struct Issued: Sendable {
        let id: String
        let token: String
        /// Where its page is.
        var path: String { "/h/\(token)" }
    }

    func issue(_ audience: String) async throws -> Issued {
        let answer = try await call(
            "/v1/handoffs", "{\"thread\":{\"network\":\"x\",\"post\":\"1\"},\"audience\":\"\(audience)\"}")
        guard answer.status == 201, let id = answer.text("id"), let link = answer.text("link") else {
            throw Unexpected(answer: answer)
        }
        return Issued(id: id, token: link.split(separator: "/").last.map(String.init) ?? "")
    }

    func code(_ id: String) async throws -> String {
        let answer = try await call("/v1/handoffs/\(id)/codes", "{}")
        guard let code = answer.text("code") else { throw Unexpected(answer: answer) }
        return code
    }

    struct Unexpected: Error { let answer: Answer }
}

/// Cookies by name, sent back as one field.
struct CookieJar: Sendable {
    private(set) var cookies: [String: String] = [:]

    mutating func take(_ answer: FlowClient.Answer) {
        for cookie in answer.cookies { cookies[cookie.name] = cookie.value }
    }

    var field: [(String, String)] {
        cookies.isEmpty ? [] : [("cookie", cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; "))]
    }
}
