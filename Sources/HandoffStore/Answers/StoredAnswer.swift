package import HandoffModel

/// The answer to a call that bore an `Idempotency-Key`, kept to be given again.
package struct StoredAnswer: Sendable, Equatable {
    /// Caller and route: a key means nothing outside its scope.
    package let scope: String
    /// SHA-256 of the key.
    package let key: [UInt8]
    /// SHA-256 of the request's body.
    package let request: [UInt8]
    /// Status and body, sealed: they may hold a link or a code.
    package let sealed: [UInt8]
    package let expires: Timestamp

    package init(scope: String, key: [UInt8], request: [UInt8], sealed: [UInt8], expires: Timestamp) {
        self.scope = scope
        self.key = key
        self.request = request
        self.sealed = sealed
        self.expires = expires
    }
}
