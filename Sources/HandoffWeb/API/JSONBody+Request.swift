import HTTPTypes
import HandoffModel
import Hummingbird
import NIOCore

extension JSONBody {
    /// - Returns: the body and its bytes: an idempotency key is bound to them.
    /// - Throws: a ``Problem``, or what broke the connection.
    static func read<T: JSONReadable>(_ type: T.Type, from request: Request) async throws -> (body: T, bytes: [UInt8]) {
        try MediaType.json.check(request.headers[.contentType])
        let buffer = try await request.body.collect(upTo: maxBytes)
        let bytes = [UInt8](buffer.readableBytesView)
        return (try decode(type, from: bytes), bytes)
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
