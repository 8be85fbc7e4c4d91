internal import OpenSSL

/// MACs for the audit chain.
package struct AuditKeys: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// The key for new entries.
    package var signingKid: UInt16 { keys.signingKid }

    /// HMAC-SHA-256 of `entry`, 32 bytes. Nil if the ring has no key `kid`; revoked keys still check what they chained.
    package func auditMAC(kid: UInt16, _ entry: [UInt8]) throws -> [UInt8]? {
        try keys.prepared.reading(kid)?.audit.authenticate(entry)
    }
}
