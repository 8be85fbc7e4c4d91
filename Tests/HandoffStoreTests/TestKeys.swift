import HandoffModel
import HandoffStore
@testable import HandoffTokens
import OpenSSL

/// Real keys that are the same in every run: key `kid` has the secret of 32 bytes `kid`.
enum TestKeys {
    /// A ring of `kids`, of which the last signs.
    static func ring(_ kids: [UInt16]) throws -> Keyring {
        let start = Timestamp(seconds: 1_800_000_000)
        let keys = kids.map { kid in
            Keyring.Key(
                kid: kid, state: kid == kids.last ? .signing : .retired(since: start), created: start,
                secret: Secret([UInt8](repeating: UInt8(truncatingIfNeeded: kid), count: 32)))
        }
        return try Keyring(keys: keys, customerSecret: Secret([UInt8](repeating: 0, count: 32)))
    }

    /// Seals with the ring of `kids`.
    /// - Parameter kid: the key that seals now; nil for the one that signs.
    static func seal(_ kids: [UInt16] = [1], kid: (@Sendable () -> UInt16)? = nil) throws -> AuditSeal {
        let keys = AuditKeys(keys: try KeySource(ring: try ring(kids)))
        return AuditSeal(
            kid: kid ?? { keys.signingKid }, mac: { try keys.auditMAC(kid: $0, $1) }, digest: { try SHA256.digest($0) },
            salt: { try keys.salt(EntryPayload.saltSize) }, sign: { try keys.note(of: $0) },
            open: { try keys.checkpoint($0) })
    }
}
