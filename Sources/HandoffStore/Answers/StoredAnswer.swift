package import HandoffModel

/// The answer to a call that bore an `Idempotency-Key`, kept to be given again.
package struct StoredAnswer: Sendable, Equatable {
    package let name: AnswerName
    /// SHA-256 of the request's body.
    package let request: [UInt8]
    /// Status and body, sealed: they may hold a link or a code.
    package let sealed: [UInt8]
    package let expires: Timestamp

    package init(_ name: AnswerName, request: [UInt8], sealed: [UInt8], expires: Timestamp) {
        self.name = name
        self.request = request
        self.sealed = sealed
        self.expires = expires
    }
}
