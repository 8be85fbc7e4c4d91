import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// An HTTP client that does what it is told: no redirects, no cookies of its own.
struct Client: Sendable {
    let base: String
    var key: String?
    private var http = Self.shared

    init(base: String, key: String? = nil) { (self.base, self.key) = (base, key) }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let body: String

        /// The body; `.null` when it is none.
        var json: JSON { (try? JSON(body)) ?? .null }
        /// The last part of a problem's type.
        var problem: String? {
            guard headers.first(name: "content-type")?.hasPrefix("application/problem+json") == true else { return nil }
            return json["type"].text?.split(separator: ":").last.map(String.init)
        }
    }

    private static let shared = connections()

    private static func connections() -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(10), read: .seconds(30))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Runs `body` with connections of its own, and closes them.
    func onOwnConnections<Result>(_ body: (Client) async throws -> Result) async throws -> Result {
        var own = self
        own.http = Self.connections()
        do {
            let result = try await body(own)
            try await own.http.shutdown()
            return result
        } catch {
            try? await own.http.shutdown()
            throw error
        }
    }

    func send(
        _ method: HTTPMethod, _ path: String, headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: path.hasPrefix("http") ? path : base + path)
        request.method = method
        if let key { request.headers.add(name: "authorization", value: "Bearer " + key) }
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await http.execute(request, timeout: .seconds(30))
        let bytes = try await response.body.collect(upTo: 1 << 22)
        return Answer(status: Int(response.status.code), headers: response.headers, body: String(buffer: bytes))
    }

    func get(_ path: String, headers: [(String, String)] = []) async throws -> Answer {
        try await send(.GET, path, headers: headers)
    }

    func post(_ path: String, _ json: String, headers: [(String, String)] = []) async throws -> Answer {
        try await send(.POST, path, headers: [("content-type", "application/json")] + headers, body: json)
    }

    func post(_ path: String, form: [(String, String)], headers: [(String, String)] = []) async throws -> Answer {
        let body = form.map { "\($0.0)=\($0.1.formEscaped)" }.joined(separator: "&")
        return try await send(
            .POST, path, headers: [("content-type", "application/x-www-form-urlencoded")] + headers, body: body)
    }
}

extension String {
    var formEscaped: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
