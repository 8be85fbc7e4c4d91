import HTTPTypes

/// The media types of bodies.
///
/// A route takes its own and no other: forms and plain text are what a page of another site can send without asking
/// (CSRF).
enum MediaType: String {
    case json = "application/json"
    case form = "application/x-www-form-urlencoded"

    /// - Parameter contentType: the header field, with its parameters.
    func check(_ contentType: String?) throws(Problem) {
        guard contentType != rawValue else { return }
        let essence = contentType?.lowercased().split(separator: ";", maxSplits: 1).first?.trimmingCharacters()
        guard let essence, essence == rawValue else { throw refusal }
    }

    private var refusal: Problem {
        switch self {
        case .json:
            Problem(
                "unsupported-media-type", "The body must be JSON.", 415, detail: "Send Content-Type: \(rawValue).",
                headers: [.accept: rawValue])
        case .form:
            Problem(
                "unsupported-media-type", "The body must be a form.", 415, detail: "Send Content-Type: \(rawValue).",
                headers: [.accept: rawValue])
        }
    }
}
