import HandoffModel
import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One call: a GET, or a POST with its body.
struct OutboundRequest: Sendable {
    let url: OutboundURL
    var headers: [(name: String, value: String)]
    let body: [UInt8]?

    static func get(_ url: OutboundURL, bearer: String? = nil) -> OutboundRequest {
        let headers = bearer.map { [(name: "authorization", value: "Bearer " + $0)] } ?? []
        return OutboundRequest(url: url, headers: headers, body: nil)
    }

    static func post(_ url: OutboundURL, form: [(String, String)]) -> OutboundRequest {
        OutboundRequest(
            url: url, headers: [("content-type", "application/x-www-form-urlencoded")],
            body: Array(FormText.encode(form).utf8))
    }

    static func post(_ url: OutboundURL, json: [UInt8]) -> OutboundRequest {
        OutboundRequest(url: url, headers: [("content-type", "application/json")], body: json)
    }

    var forClient: HTTPClientRequest {
        var request = HTTPClientRequest(url: url.text)
        request.headers = ["accept": "application/json", "user-agent": "handoff"]
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body {
            request.method = .POST
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        return request
    }
}

/// A whole answer. Its body may hold tokens and answers: nothing prints it.
struct OutboundAnswer: Sendable, CustomStringConvertible, CustomReflectable {
    let status: Int
    let body: [UInt8]

    var description: String { "status \(status)" }
    var customMirror: Mirror { Mirror(self, children: ["status": status]) }

    /// The body of a 2xx answer.
    /// - Throws: ``OutboundFailure/status(_:)`` for any other, ``OutboundFailure/unreadable`` for what is no JSON.
    func json() throws(OutboundFailure) -> JSON {
        try checkStatus()
        do { return try JSON(json: body) } catch { throw .unreadable }
    }

    func checkStatus() throws(OutboundFailure) {
        guard (200..<300).contains(status) else { throw .status(status) }
    }
}
