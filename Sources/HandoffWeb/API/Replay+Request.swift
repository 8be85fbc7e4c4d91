import HTTPTypes
import HandoffModel
import HandoffService
import Hummingbird

extension Replay {
    /// Serves a creating call under the `Idempotency-Key` of its request, when it has one.
    func serve<Answer: Sendable>(
        _ request: Request, scope: @autoclosure () -> String, of handoff: HandoffID?, body: [UInt8],
        status: HTTPResponse.Status = .ok,
        render: @escaping @Sendable (Answer) -> [UInt8],
        _ serve: (AnswerRendering<Answer>) async throws -> Answered<Answer>
    ) async throws -> Response {
        let key = try request.idempotencyKey()
        let (bytes, isReplay) = try await self(
            scope: scope(), of: handoff, key: key, body: body, render: render, serve: serve)
        return JSONBody.response(
            bytes: bytes, status: status, headers: isReplay ? [.idempotentReplayed: "true"] : [:])
    }
}

extension Request {
    fileprivate func idempotencyKey() throws -> String? {
        let values = headers[values: .idempotencyKey]
        guard let key = values.first else { return nil }
        guard values.count == 1, (1...Replay.maxKeyBytes).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw Problem.malformed("Idempotency-Key must be one value of 1 to 255 visible ASCII characters.")
        }
        return key
    }
}
