import HTTPTypes
import Hummingbird

extension Problem {
    /// The `application/problem+json` answer.
    func response(requestID: String) -> Response {
        Response(
            status: .init(code: status), headers: fields,
            body: .init(byteBuffer: ByteBuffer(bytes: json(requestID: requestID))))
    }
}
