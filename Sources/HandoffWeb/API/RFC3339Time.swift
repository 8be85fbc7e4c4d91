import HandoffModel
import HandoffService
import Hummingbird

/// A time as the API writes it (RFC 3339).
struct RFC3339Time: Decodable {
    let time: Timestamp

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = Timestamp(rfc3339: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a time is written as 2026-11-22T10:00:00Z")
        }
        self.time = time
    }
}
