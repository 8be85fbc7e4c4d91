import CLibcrypto

/// What libcrypto refuses or fails at.
///
/// Everything but ``notAuthentic`` and ``tooLong(_:)`` is a fault of the host or of its OpenSSL, never of a request.
package enum OpenSSLError: Error, Equatable, Sendable {
    /// A call returned an error: its name, and libcrypto's own reason where it gave one. Neither holds input or keys.
    case failed(call: String, reason: String)
    /// A sealed text was changed, cut, moved to another place, or sealed under another key: AES-GCM does not say which.
    case notAuthentic
    /// The input of the named operation is longer than one call of libcrypto takes.
    case tooLong(String)
    /// A key or nonce has the wrong length: what it is, how many bytes it must have and how many it has.
    case wrongLength(of: String, expected: Int, found: Int)
    /// The libcrypto in use is older than 3.0; its own name for itself.
    case tooOld(found: String)
}

extension OpenSSLError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .failed(let call, let reason): "OpenSSL: \(call) failed: \(reason)"
        case .notAuthentic: "OpenSSL: the sealed data is not authentic"
        case .tooLong(let operation): "OpenSSL: the input of \(operation) is too long"
        case .wrongLength(let what, let expected, let found):
            "OpenSSL: the \(what) must have \(expected) bytes, not \(found)"
        case .tooOld(let found):
            "OpenSSL 3.0 or newer is needed, but this is \(found). On Debian and Ubuntu: apt-get install libssl3"
        }
    }
}

extension OpenSSLError {
    /// The error of `call`, with the latest reason in this thread's error queue, which is empty afterwards.
    static func last(_ call: StaticString) -> OpenSSLError {
        let code = ERR_peek_last_error()
        let reason = ERR_reason_error_string(code).map { String(cString: $0) }
        ERR_clear_error()
        return .failed(call: "\(call)", reason: reason ?? "no reason given")
    }

    /// Throws unless `result` is 1, which is how libcrypto says yes.
    static func check(_ result: Int32, _ call: StaticString) throws(OpenSSLError) {
        guard result == 1 else { throw last(call) }
    }

    /// Throws when `pointer` is null, which is how libcrypto says that it has none.
    static func check<Pointer>(_ pointer: Pointer?, _ call: StaticString) throws(OpenSSLError) -> Pointer {
        guard let pointer else { throw last(call) }
        return pointer
    }
}
