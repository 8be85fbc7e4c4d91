package import HandoffModel

/// The keyed functions that the audit log is sealed with, passed in: this module holds no keys.
package struct AuditSeal: Sendable {
    /// The key that seals now.
    package let kid: @Sendable () -> UInt16
    /// HMAC-SHA-256 of the bytes under the audit key of `kid`, 32 bytes; nil for a key that is not in the ring.
    package let mac: @Sendable (_ kid: UInt16, _ bytes: [UInt8]) throws -> [UInt8]?
    /// SHA-256.
    package let digest: @Sendable (_ bytes: [UInt8]) throws -> [UInt8]
    /// ``EntryPayload/saltSize`` random bytes at each call.
    package let salt: @Sendable () throws -> [UInt8]
    /// The signed note of a checkpoint.
    package let sign: @Sendable (LogCheckpoint) throws -> String
    /// The checkpoint of a note; nil unless a key of the ring has signed it.
    package let open: @Sendable (_ note: String) throws -> LogCheckpoint?

    package init(
        kid: @escaping @Sendable () -> UInt16,
        mac: @escaping @Sendable (UInt16, [UInt8]) throws -> [UInt8]?,
        digest: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        salt: @escaping @Sendable () throws -> [UInt8],
        sign: @escaping @Sendable (LogCheckpoint) throws -> String,
        open: @escaping @Sendable (String) throws -> LogCheckpoint?
    ) {
        self.kid = kid
        self.mac = mac
        self.digest = digest
        self.salt = salt
        self.sign = sign
        self.open = open
    }
}
