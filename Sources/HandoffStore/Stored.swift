package import HandoffModel

/// The redeemed session of a handoff, beside what its ``Redemption`` says.
package struct StoredSession: Sendable, Equatable {
    package let id: SessionID
    package let handoff: HandoffID
    /// The key that signed its token.
    package let kid: UInt16
    /// The customer's last sign of life after the redemption.
    package let seen: Timestamp?

    package init(id: SessionID, handoff: HandoffID, kid: UInt16, seen: Timestamp? = nil) {
        self.id = id
        self.handoff = handoff
        self.kid = kid
        self.seen = seen
    }
}

/// Personal fields, as ciphertext under a data key of the handoff's own, and that key, wrapped.
package struct SealedFields: Sendable, Equatable {
    package let wrappedKey: [UInt8]
    package let context: [UInt8]
    /// Whose account it is, as far as the brand has said or a sign-in has shown.
    package let account: SealedAccount?

    package init(wrappedKey: [UInt8], context: [UInt8], account: SealedAccount? = nil) {
        self.wrappedKey = wrappedKey
        self.context = context
        self.account = account
    }
}

/// The brand's own reference of the customer's account.
package struct SealedAccount: Sendable, Equatable {
    /// Sealed under the handoff's data key.
    package let reference: [UInt8]
    /// A keyed digest of it, 16 bytes, the same over all handoffs of the brand: what wrong answers are counted by.
    package let tag: [UInt8]

    package init(reference: [UInt8], tag: [UInt8]) {
        self.reference = reference
        self.tag = tag
    }
}

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

/// A version of a brand's settings.
package struct StoredBrand: Sendable, Equatable {
    package let settings: BrandSettings
    /// From 1.
    package let version: Int
    package let at: Timestamp

    package init(settings: BrandSettings, version: Int, at: Timestamp) {
        self.settings = settings
        self.version = version
        self.at = at
    }
}

/// An API key as it is kept: a hash, never the key.
package struct StoredAPIKey: Sendable, Equatable {
    package let id: APIKeyID
    package let brand: BrandID
    /// SHA-256 of the key's text.
    package let hash: [UInt8]
    /// What the operator calls it.
    package let name: String
    package let scopes: Set<Scope>
    package let created: Timestamp
    package let expires: Timestamp?
    package let lastUsed: Timestamp?
    package let revoked: Timestamp?

    package init(
        id: APIKeyID, brand: BrandID, hash: [UInt8], name: String, scopes: Set<Scope>, created: Timestamp,
        expires: Timestamp? = nil, lastUsed: Timestamp? = nil, revoked: Timestamp? = nil
    ) {
        self.id = id
        self.brand = brand
        self.hash = hash
        self.name = name
        self.scopes = scopes
        self.created = created
        self.expires = expires
        self.lastUsed = lastUsed
        self.revoked = revoked
    }
}

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

/// Which handoffs of a brand to list.
package struct HandoffQuery: Sendable {
    package var brand: BrandID
    package var states: Set<HandoffState>
    package var customer: String?
    package var intent: String?
    /// Only older ones.
    package var before: HandoffID?
    package var limit: Int

    package init(
        brand: BrandID, states: Set<HandoffState> = [], customer: String? = nil, intent: String? = nil,
        before: HandoffID? = nil, limit: Int = 50
    ) {
        self.brand = brand
        self.states = states
        self.customer = customer
        self.intent = intent
        self.before = before
        self.limit = limit
    }
}

package struct HandoffPage: Sendable {
    package var handoffs: [Handoff]
    /// Where the next page begins; nil at the end.
    package var next: HandoffID?

    package init(handoffs: [Handoff], next: HandoffID?) {
        self.handoffs = handoffs
        self.next = next
    }
}
