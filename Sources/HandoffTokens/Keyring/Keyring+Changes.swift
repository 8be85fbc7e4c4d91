package import HandoffModel
internal import OpenSSL

/// What an operator may do to a ring. Each gives a new ring; nothing is written here.
extension Keyring {
    /// A ring with one new key, number 1, that signs.
    package static func make(at now: Timestamp) throws -> Keyring {
        try Keyring(keys: [fresh(1, at: now)], customerSecret: .random(count: secretCount))
    }

    /// A new key signs; the one that signed until now is retired.
    package func rotated(at now: Timestamp) throws -> Keyring {
        try adding(replacing: signing.kid, by: .retired(since: now), at: now)
    }

    /// Key `kid` verifies only. A retired key stays as it is, with the time it has.
    /// - Throws: ``KeyringError/stillSigning(_:)``, for a ring without a signing key is none.
    package func retiring(_ kid: UInt16) throws -> Keyring {
        switch try key(kid).state {
        case .signing: throw KeyringError.stillSigning(kid)
        case .retired: self
        case .revoked: throw KeyringError.isRevoked(kid)
        }
    }

    /// The tokens of key `kid` are refused from now on; if it signs, a new key takes its place in the same step.
    package func revoking(_ kid: UInt16, at now: Timestamp) throws -> Keyring {
        switch try key(kid).state {
        case .signing: try adding(replacing: kid, by: .revoked(since: now), at: now)
        case .retired: try Keyring(keys: replacing(kid, by: .revoked(since: now)), customerSecret: customerSecret)
        case .revoked: self
        }
    }

    private func key(_ kid: UInt16) throws -> Key {
        guard let key = keys.first(where: { $0.kid == kid }) else { throw KeyringError.unknownKey(kid) }
        return key
    }

    private func adding(replacing kid: UInt16, by state: State, at now: Timestamp) throws -> Keyring {
        guard let last = keys.last?.kid, last < .max else { throw KeyringError.noNumberLeft }
        return try Keyring(
            keys: replacing(kid, by: state) + [Self.fresh(last + 1, at: now)], customerSecret: customerSecret)
    }

    private func replacing(_ kid: UInt16, by state: State) -> [Key] {
        keys.map { $0.kid == kid ? Key(kid: kid, state: state, created: $0.created, secret: $0.secret) : $0 }
    }

    private static func fresh(_ kid: UInt16, at now: Timestamp) throws -> Key {
        try Key(kid: kid, state: .signing, created: now, secret: .random(count: secretCount))
    }
}
