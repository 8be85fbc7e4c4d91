import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A person's browser, as far as signing in needs one: cookies, redirects, forms.
final class Browser {
    private var cookies: [String: String] = [:]
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    struct Lost: Error { let at: String, page: String }

    /// Opens `url` and does what the pages ask, filling in `answers`, until it is sent to `destination`.
    /// - Returns: the query of the last address.
    func signIn(_ url: String, _ answers: [String: String], until destination: String) async throws -> [String: String]
    {
        var (url, form) = (url, [String: String]?.none)
        var page = ""
        for _ in 0..<20 {
            let response = try await send(url, form)
            form = nil
            if let location = response.headers.first(name: "location") {
                guard let next = URL(string: location, relativeTo: URL(string: url))?.absoluteString else { break }
                if next.hasPrefix(destination) { return Self.query(next) }
                url = next
            } else {
                page = String(buffer: try await response.body.collect(upTo: 1 << 20))
                var fields = Self.fields(page)
                guard fields.keys.contains(where: { answers[$0] != nil }) else { break }
                fields.merge(answers.filter { fields[$0.key] != nil }) { $1 }
                form = fields
            }
        }
        throw Lost(at: url, page: page)
    }

    private func send(_ url: String, _ form: [String: String]?) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "cookie", value: cookies.map { "\($0)=\($1)" }.joined(separator: "; "))
        if let form {
            request.method = .POST
            request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
            request.headers.add(name: "referer", value: url)
            let body = form.map { "\($0.escaped)=\($1.escaped)" }.joined(separator: "&")
            request.body = .bytes(ByteBuffer(string: body))
        }
        let response = try await Self.http.execute(request, timeout: .seconds(30))
        for cookie in response.headers["set-cookie"] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
        }
        return response
    }

    /// The names and values of the inputs of a page.
    private static func fields(_ page: String) -> [String: String] {
        var fields: [String: String] = [:]
        for input in page.matches(of: /<input[^>]*>/) {
            guard let name = input.output.firstMatch(of: /\sname="([^"]*)"/)?.1 else { continue }
            fields[String(name)] = input.output.firstMatch(of: /\svalue="([^"]*)"/).map { String($0.1) } ?? ""
        }
        return fields
    }

    static func query(_ url: String) -> [String: String] {
        let items = URLComponents(string: url)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }
}

extension String {
    var escaped: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
