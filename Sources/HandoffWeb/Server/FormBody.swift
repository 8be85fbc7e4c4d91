import Hummingbird

/// Reads a form body.
enum FormBody {
    /// - Parameter allowed: nil where others may add names of their own.
    static func read(_ request: Request, allowed: Set<String>?) async throws -> [String: String] {
        try MediaType.form.check(request.headers[.contentType])
        let buffer = try await request.body.collect(upTo: JSONBody.maxBytes)
        return try FormFields.decode([UInt8](buffer.readableBytesView), allowed: allowed)
    }
}
