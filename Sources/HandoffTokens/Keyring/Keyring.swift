package import HandoffModel
package import OpenSSL

/// All root secrets of an installation, each under a number that is never used again.
///
/// Exactly one key signs. Keys are never removed: what a retired key signed stays good, and what a revoked key sealed
/// stays readable.
package struct Keyring: Sendable, Equatable {
    /// One root secret, from which the keys for every purpose are derived.
    package struct Key: Sendable {
        /// 1 to 65,535; stands in clear in all that the key signs or seals.
        package let kid: UInt16
        package let state: State
        package let created: Timestamp
        /// 32 random bytes.
        package let secret: Secret

        package init(kid: UInt16, state: State, created: Timestamp, secret: Secret) {
            self.kid = kid
            self.state = state
            self.created = created
            self.secret = secret
        }
    }

    package enum State: Hashable, Sendable {
        /// Signs and verifies.
        case signing
        /// Verifies only.
        case retired(since: Timestamp)
        /// Its tokens are refused; it still opens what it sealed and still checks the audit chain.
        case revoked(since: Timestamp)
    }

    /// In ascending order of ``Key/kid``.
    package let keys: [Key]
    /// The key that signs; also in ``keys``.
    package let signing: Key
    /// 32 random bytes for customer keys, which must stay the same over all rotations.
    package let customerSecret: Secret

    /// - Throws: ``Flaw`` when the keys are no ring: no number may come twice or be 0, exactly one key signs.
    package init(keys: [Key], customerSecret: Secret) throws(Flaw) {
        let keys = keys.sorted { $0.kid < $1.kid }
        let signing = keys.filter { $0.state == .signing }
        for key in keys where key.kid == 0 { throw Flaw("a key has the number 0") }
        for (key, next) in zip(keys, keys.dropFirst()) where key.kid == next.kid {
            throw Flaw("the number \(key.kid) belongs to two keys")
        }
        for key in keys where key.secret.count != Self.secretCount {
            throw Flaw("the secret of key \(key.kid) does not have \(Self.secretCount) bytes")
        }
        guard customerSecret.count == Self.secretCount else {
            throw Flaw("customer_secret does not have \(Self.secretCount) bytes")
        }
        guard let first = signing.first else { throw Flaw("no key signs") }
        guard signing.count == 1 else { throw Flaw("more than one key signs") }
        self.keys = keys
        self.signing = first
        self.customerSecret = customerSecret
    }

    static let secretCount = 32

    /// Why something is not a ring; a part of a sentence.
    package struct Flaw: Error, Equatable {
        package let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    package static func == (a: Self, b: Self) -> Bool {
        a.keys == b.keys && a.customerSecret.equals(b.customerSecret)
    }
}

extension Keyring.Key: Equatable {
    package static func == (a: Self, b: Self) -> Bool {
        a.kid == b.kid && a.state == b.state && a.created == b.created && a.secret.equals(b.secret)
    }
}
