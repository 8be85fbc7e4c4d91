package import HandoffStore
package import HandoffTokens

extension AuditSeal {
    /// Seals with the keys of a ring.
    /// - Parameter digest: SHA-256.
    package init(_ keys: AuditKeys, digest: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
        self.init(
            kid: { keys.signingKid }, mac: { try keys.auditMAC(kid: $0, $1) }, digest: digest,
            salt: { try keys.salt(EntryPayload.saltSize) }, sign: { try keys.note(of: $0) },
            open: { try keys.checkpoint($0) })
    }
}
