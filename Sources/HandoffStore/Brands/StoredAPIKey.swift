package import HandoffModel

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
