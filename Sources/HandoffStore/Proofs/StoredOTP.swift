package import HandoffModel

/// A one-time code that the brand sends, as it is kept.
package struct StoredOTP: Sendable, Equatable {
    /// From 1; a new code ends the one before.
    package let serial: Int
    /// Nil once it was right: it is good once.
    package let digest: [UInt8]?
    /// How the brand sends it.
    package let channel: String
    package let expires: Timestamp

    package init(serial: Int, digest: [UInt8]?, channel: String, expires: Timestamp) {
        self.serial = serial
        self.digest = digest
        self.channel = channel
        self.expires = expires
    }
}
