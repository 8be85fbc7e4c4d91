import FoundationEssentials
import HTTPTypes
import HandoffModel
import Hummingbird
import NIOCore

/// Reads and writes the JSON of the API.
enum JSONBody {
    static let maxBytes = 65_536

    /// Decodes a body, and says in the words of the API what is wrong with one that it cannot.
    /// - Returns: the body and its bytes: an idempotency key is bound to them.
    static func read<T: StrictBody>(_ type: T.Type, from request: Request) async throws -> (body: T, bytes: [UInt8]) {
        try requireJSON(request)
        let buffer = try await request.body.collect(upTo: maxBytes)
        let bytes = [UInt8](buffer.readableBytesView)
        return (try decode(type, from: bytes), bytes)
    }

    /// - Throws: a ``Problem``; a body that can be read quickly has none.
    static func decode<T: StrictBody>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
        if let quick = type as? any QuickBody.Type, let body = QuickJSON.read(quick, from: bytes) as? T { return body }
        return try decodeSlowly(type, from: bytes)
    }

    static func decodeSlowly<T: StrictBody>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
        try JSONScanner.check(bytes, T.shape)
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw Problem.of(error)
        }
    }

    /// Forms and plain text are what a page of another site can send without asking (CSRF): they are refused here.
    private static func requireJSON(_ request: Request) throws {
        let type = request.headers[.contentType]?.lowercased() ?? ""
        let essence = type.split(separator: ";", maxSplits: 1).first.map { $0.trimmingCharacters() } ?? ""
        guard essence == "application/json" else {
            throw Problem(
                "unsupported-media-type", "The body must be JSON.", 415, detail: "Send Content-Type: application/json.",
                headers: [.accept: "application/json"])
        }
    }

    static func response(_ view: some JSONView, status: HTTPResponse.Status = .ok) -> Response {
        response(bytes: view.json, status: status)
    }

    static func response(bytes: [UInt8], status: HTTPResponse.Status, headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// An answer of the API: members in a fixed order, those without a value left out.
protocol JSONView: Sendable {
    func write(to text: inout JSONText)
}

extension JSONView {
    var json: [UInt8] {
        var text = JSONText()
        text.object(write)
        return text.finish()
    }
}

extension Problem {
    static func of(_ error: DecodingError) -> Problem {
        switch error {
        case .keyNotFound(let key, let context):
            .invalid(.init(member: path(context.codingPath + [key]), reason: "it is missing"))
        case .typeMismatch(_, let context):
            .invalid(.init(member: path(context.codingPath), reason: "it has the wrong type"))
        case .valueNotFound(_, let context):
            .invalid(.init(member: path(context.codingPath), reason: "it must not be null"))
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            .invalid(.init(member: path(context.codingPath), reason: reason(context)))
        case .dataCorrupted: .malformed("The body is not valid JSON.")
        @unknown default: .malformed("The body is not valid JSON.")
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }

    /// Our own types explain themselves; what the standard library says may repeat the value.
    private static func reason(_ context: DecodingError.Context) -> String {
        context.debugDescription.hasPrefix("Cannot initialize")
            ? "it is not one of the values allowed here"
            : context.debugDescription
    }
}

/// A JSON string literal by itself.
enum JSONString {
    static func decode(_ literal: some Sequence<UInt8>) -> String? {
        try? JSONDecoder().decode([String].self, from: Data([UInt8(ascii: "[")] + literal + [UInt8(ascii: "]")])).first
    }
}

extension Substring {
    func trimmingCharacters() -> Substring {
        var text = self
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
