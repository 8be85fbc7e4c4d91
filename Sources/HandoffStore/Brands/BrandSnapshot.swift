package import HandoffModel

/// Brands and their API keys, as they are read.
package protocol BrandSnapshot {
    /// The newest settings of a brand.
    func brand(_ id: BrandID) throws -> StoredBrand?
    func brand(_ id: BrandID, version: Int) throws -> StoredBrand?
    /// By name, each with its newest settings.
    func brands() throws -> [StoredBrand]
    func apiKey(hash: [UInt8]) throws -> StoredAPIKey?
    /// By age.
    func apiKeys(of brand: BrandID) throws -> [StoredAPIKey]
}
