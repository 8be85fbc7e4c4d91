package import HandoffModel

/// A one-time code as it is kept: a keyed digest, never the code.
package struct StoredAuthorCode: Sendable, Equatable {
    package let serial: Int
    /// The number of the key, and the HMAC under it: 34 bytes.
    package let digest: [UInt8]
    package let expires: Timestamp

    package init(serial: Int, digest: [UInt8], expires: Timestamp) {
        self.serial = serial
        self.digest = digest
        self.expires = expires
    }
}
