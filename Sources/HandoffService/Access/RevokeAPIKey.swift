package import HandoffModel
package import HandoffStore

/// Ends an API key, everywhere within a second.
package struct RevokeAPIKey: Sendable {
    let store: any Store
    let now: @Sendable () -> Timestamp

    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    package func callAsFunction(_ id: APIKeyID, of brand: BrandID) async throws {
        let now = now()
        try await store.write(.brands) { try $0.revokeAPIKey(id, of: brand, at: now) }
    }
}
