package import HandoffModel

/// Brands and their API keys, as an engine writes them.
package protocol BrandRows: BrandSnapshot {
    /// Adds a version of a brand's settings, and the brand with its first.
    func insert(_ brand: StoredBrand) throws
    /// - Returns: whether it was added; false when there is no such brand.
    func insert(_ key: StoredAPIKey) throws -> Bool
    /// Keeps the first time that a key was revoked.
    /// - Returns: whether the brand has such a key.
    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws -> Bool
    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws
}
