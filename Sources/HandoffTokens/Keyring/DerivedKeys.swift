internal import OpenSSL

/// What a derived key is for: its HKDF label, which is a part of the format and never changes.
enum KeyPurpose: String, CaseIterable {
    case link = "handoff/v1/link"
    case session = "handoff/v1/session"
    case claim = "handoff/v1/claim"
    case code = "handoff/v1/code"
    case audit = "handoff/v1/audit"
    case checkpoint = "handoff/v1/checkpoint"
    case cursor = "handoff/v1/cursor"
    case form = "handoff/v1/form"
    case seal = "handoff/v1/seal"
    case replay = "handoff/v1/replay"
    case proof = "handoff/v1/proof"
    case signIn = "handoff/v1/sign-in"
    /// Derived from the ring's customer secret, not from a key's.
    case customer = "handoff/v1/customer"
}

/// The keys of one root secret, one for each purpose, ready for use.
final class DerivedKeys: Sendable {
    let kid: UInt16
    let isRevoked: Bool
    let link, session, claim, code, audit, cursor, form, proof, signIn: HMACKey
    let seal, replay: AESGCMKey
    let checkpoint: Ed25519Key

    init(_ key: Keyring.Key) throws(OpenSSLError) {
        kid = key.kid
        isRevoked = if case .revoked = key.state { true } else { false }
        link = try HMACKey(Self.derive(.link, from: key.secret))
        session = try HMACKey(Self.derive(.session, from: key.secret))
        claim = try HMACKey(Self.derive(.claim, from: key.secret))
        code = try HMACKey(Self.derive(.code, from: key.secret))
        audit = try HMACKey(Self.derive(.audit, from: key.secret))
        cursor = try HMACKey(Self.derive(.cursor, from: key.secret))
        form = try HMACKey(Self.derive(.form, from: key.secret))
        proof = try HMACKey(Self.derive(.proof, from: key.secret))
        signIn = try HMACKey(Self.derive(.signIn, from: key.secret))
        seal = try AESGCMKey(Self.derive(.seal, from: key.secret))
        replay = try AESGCMKey(Self.derive(.replay, from: key.secret))
        checkpoint = try Ed25519Key(seed: Self.derive(.checkpoint, from: key.secret))
    }

    static func derive(_ purpose: KeyPurpose, from secret: Secret) throws(OpenSSLError) -> Secret {
        try HKDF.derive(from: secret, salt: Array("handoff/v1/keyring".utf8), info: Array(purpose.rawValue.utf8))
    }
}

/// A ring with all its keys derived; never changes.
final class PreparedRing: Sendable {
    let ring: Keyring
    let signing: DerivedKeys
    let customer: HMACKey
    private let keys: [UInt16: DerivedKeys]

    init(_ ring: Keyring) throws(OpenSSLError) {
        self.ring = ring
        signing = try DerivedKeys(ring.signing)
        var keys = [signing.kid: signing]
        for key in ring.keys where key.kid != signing.kid { keys[key.kid] = try DerivedKeys(key) }
        self.keys = keys
        customer = try HMACKey(DerivedKeys.derive(.customer, from: ring.customerSecret))
    }

    /// The keys that check what `kid` signed: nil if the ring has no such key, or has revoked it.
    func verifying(_ kid: UInt16) -> DerivedKeys? {
        if kid == signing.kid { return signing }
        guard let found = keys[kid], !found.isRevoked else { return nil }
        return found
    }

    /// The keys under which something may have been kept: the signing one first, those that are revoked not at all.
    var verifying: [DerivedKeys] {
        [signing] + keys.values.filter { $0.kid != signing.kid && !$0.isRevoked }.sorted { $0.kid > $1.kid }
    }

    /// All keys, the signing one first, also those that are revoked.
    var reading: [DerivedKeys] {
        [signing] + keys.values.filter { $0.kid != signing.kid }.sorted { $0.kid > $1.kid }
    }

    /// The keys that read what `kid` sealed or chained, revoked or not: nil if the ring has no such key.
    func reading(_ kid: UInt16) -> DerivedKeys? { kid == signing.kid ? signing : keys[kid] }

    /// The keys to sign with: those of `kid`, or of the signing key.
    /// - Throws: ``SigningError/unusableKey(_:)`` if the ring has no such key, or has revoked it.
    func signing(as kid: UInt16?) throws(SigningError) -> DerivedKeys {
        guard let kid else { return signing }
        guard let keys = verifying(kid) else { throw .unusableKey(kid) }
        return keys
    }
}

/// Why something cannot be signed.
package enum SigningError: Error, Equatable, Sendable {
    /// The ring has no such key, or has revoked it.
    case unusableKey(UInt16)
    /// The expiry is before 1970 or after 2106-02-07T06:28:15Z, which the four bytes of a token cannot say.
    case expiryOutOfRange
    /// There is more to sign than a text of its kind may hold.
    case tooLong
}
