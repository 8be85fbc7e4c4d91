import HTTPTypes
import HandoffModel

/// Why a request was not served, as RFC 9457 says it. Its `type` is stable; its texts may be reworded.
struct Problem: Error, Sendable, Equatable {
    /// The last part of the `type` URI.
    let slug: String
    let title: String
    let status: Int
    var detail: String?
    /// Why, in a word that programs can read: where one problem has several causes.
    var reason: String?
    /// Which member of the request is wrong, and why.
    var errors: [Fault] = []
    /// Seconds after which trying again is sensible.
    var retryAfter: Int?
    /// Further header fields that this status asks for.
    var headers: HTTPFields = [:]

    struct Fault: Sendable, Equatable {
        let member: String
        let reason: String

        /// A name that the caller chose, cut to a bearable length.
        static func shown(_ name: String) -> String { String(String.UnicodeScalarView(name.unicodeScalars.prefix(40))) }
    }

    static let typePrefix = "urn:handoff:problem:"

    init(
        _ slug: String, _ title: String, _ status: Int, detail: String? = nil, reason: String? = nil,
        errors: [Fault] = [], retryAfter: Int? = nil, headers: HTTPFields = [:]
    ) {
        self.slug = slug
        self.title = title
        self.status = status
        self.detail = detail
        self.reason = reason
        self.errors = errors
        self.retryAfter = retryAfter
        self.headers = headers
    }
}

extension Problem {
    /// The header fields of the `application/problem+json` answer.
    var fields: HTTPFields {
        var fields = headers
        fields[.contentType] = "application/problem+json; charset=utf-8"
        fields[.cacheControl] = "no-store"
        if let retryAfter { fields[.retryAfter] = String(retryAfter) }
        return fields
    }

    /// Its body.
    /// - Parameter requestID: under which the log knows the request; nil where none was read.
    func json(requestID: String?) -> [UInt8] {
        var text = JSONText()
        text.object {
            $0.member("type", Self.typePrefix + slug)
            $0.member("title", title)
            $0.member("status", Int64(status))
            $0.member("detail", detail)
            $0.member("reason", reason)
            if !errors.isEmpty {
                $0.array("errors", errors) { text, fault in
                    text.object {
                        $0.member("member", fault.member)
                        $0.member("reason", fault.reason)
                    }
                }
            }
            $0.member("request_id", requestID)
        }
        return text.finish()
    }
}

extension Problem {
    /// What is wrong with the body or the query, member by member.
    static func invalid(_ faults: Fault...) -> Problem { invalid(faults) }
    static func invalid(_ faults: [Fault]) -> Problem {
        Problem(
            "invalid-request", "The request cannot be understood.", 422,
            detail: faults.map { $0.member.isEmpty ? $0.reason : "\($0.member): \($0.reason)" }.joined(separator: "; "),
            errors: faults)
    }
    static func malformed(_ reason: String) -> Problem {
        Problem("malformed-request", "The request is malformed.", 400, detail: reason)
    }
    static let bodyTooLarge = Problem(
        "body-too-large", "The body is too large.", 413, detail: "A body may have at most 65,536 bytes.")
    static let fault = Problem("fault", "Something went wrong on our side.", 500)
    static let busy = Problem(
        "busy", "The service is busy.", 503, detail: "Nothing was done. Try again in a moment.", retryAfter: 1)
    static func tooMany(retryAfter: Int) -> Problem {
        Problem("too-many-requests", "Too many requests.", 429, retryAfter: retryAfter)
    }
    /// RFC 6750, 3: no error code when no credentials came.
    static let unauthenticated = Problem(
        "unauthenticated", "An API key is needed.", 401,
        detail: "Send it as: Authorization: Bearer hnd_…",
        headers: [.wwwAuthenticate: "Bearer realm=\"handoff\""])
    static let invalidKey = Problem(
        "invalid-api-key", "This API key is not valid.", 401,
        headers: [.wwwAuthenticate: "Bearer realm=\"handoff\", error=\"invalid_token\""])
    static func missingScope(_ scope: Scope) -> Problem {
        Problem(
            "missing-scope", "This API key may not do that.", 403, detail: "It needs the scope \(scope.rawValue).",
            headers: [
                .wwwAuthenticate:
                    "Bearer realm=\"handoff\", error=\"insufficient_scope\", scope=\"\(scope.rawValue)\""
            ])
    }
}
