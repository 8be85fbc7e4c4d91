/// Why a call to another system brought nothing. No case holds a body, a header, a query or a token.
package enum OutboundFailure: Error, Equatable, Sendable {
    /// The address is none that this service calls.
    case refusedURL(OutboundURL.Refusal)
    /// No connection, or it broke before an answer came: no such name, nobody listens, reset, closed.
    case notConnected
    /// The other side has no certificate that is trusted for its name, or speaks no TLS.
    case untrusted
    /// No whole answer in the time allowed.
    case tooSlow
    /// The body is longer than ``OutboundHTTP/maxBodyBytes``.
    case tooLong
    /// An answer of another status than 2xx. A redirect is one: none is followed.
    case status(Int)
    /// A body that is not the JSON that was agreed.
    case unreadable
    /// This side's own fault: the trust roots cannot be read, the client is shut down.
    case unable
}

extension OutboundFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .refusedURL(let refusal): "the address is refused: \(refusal)"
        case .notConnected: "no connection"
        case .untrusted: "TLS failed"
        case .tooSlow: "no answer in time"
        case .tooLong: "the answer is too long"
        case .status(let code): "the answer has status \(code)"
        case .unreadable: "the answer cannot be read"
        case .unable: "the call cannot be made"
        }
    }
}
