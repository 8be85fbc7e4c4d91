package import HandoffModel

extension StoreTransaction {
    /// Adds the next version of a brand's settings.
    /// - Returns: its version, from 1; the present one when nothing changed.
    package func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int {
        let former = try brand(settings.brand)
        if let former, former.settings == settings { return former.version }
        let version = (former?.version ?? 0) + 1
        try change(.brands) { try $0.insert(StoredBrand(settings: settings, version: version, at: time)) }
        return version
    }

    /// - Throws: ``Refusal/unknown`` when there is no such brand.
    package func save(_ key: StoredAPIKey) throws {
        guard try change(.brands, { try $0.insert(key) }) else { throw Refusal.unknown }
    }

    /// - Throws: ``Refusal/unknown`` for another brand's key. Revoking twice changes nothing.
    package func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws {
        guard try change(.brands, { try $0.revokeAPIKey(id, of: brand, at: time) }) else { throw Refusal.unknown }
    }

    package func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws {
        try change(.brands) { try $0.usedAPIKey(id, at: time) }
    }
}
