package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Makes an API key. Its text is in the answer and nowhere else.
package struct CreateAPIKey: Sendable {
    let store: any Store
    let mint: Mint

    package init(store: any Store, mint: Mint) {
        self.store = store
        self.mint = mint
    }

    /// - Throws: ``Refusal/unknown`` when there is no such brand.
    package func callAsFunction(
        brand: BrandID, name: String, scopes: Set<Scope>, lifetime: Duration? = nil
    ) async throws -> (key: StoredAPIKey, text: APIKeyText) {
        var faults: [InvalidMember] = []
        if !(1...60).contains(name.utf8.count) { faults.append(InvalidMember("name", "it must have 1 to 60 bytes")) }
        if scopes.isEmpty { faults.append(InvalidMember("scopes", "a key without a scope can do nothing")) }
        guard faults.isEmpty else { throw ServiceRefusal.invalid(faults) }
        let now = mint.now()
        let text = try APIKeyText.make()
        let key = StoredAPIKey(
            id: try mint.id(at: now), brand: brand, hash: try text.hash(), name: name, scopes: scopes, created: now,
            expires: lifetime.map { now + $0 })
        try await store.write(.brands) { try $0.save(key) }
        return (key, text)
    }
}
