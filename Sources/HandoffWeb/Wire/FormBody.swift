import HandoffModel
import Hummingbird
import HummingbirdCore

/// Reads a form body.
enum FormBody {
    static func read(_ request: Request, allowed: Set<String>?) async throws -> [String: String] {
        let type = request.headers[.contentType]?.lowercased().split(separator: ";").first?.trimmingCharacters() ?? ""
        guard type == "application/x-www-form-urlencoded" else {
            throw Problem(
                "unsupported-media-type", "The body must be a form.", 415,
                detail: "Send Content-Type: application/x-www-form-urlencoded.",
                headers: [.accept: "application/x-www-form-urlencoded"])
        }
        let buffer = try await request.body.collect(upTo: JSONBody.maxBytes)
        return try FormText.parse([UInt8](buffer.readableBytesView), allowed: allowed)
    }
}
