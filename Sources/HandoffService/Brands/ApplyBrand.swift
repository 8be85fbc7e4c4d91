package import HandoffModel
package import HandoffStore

/// Puts a brand's settings in force: every handoff issued after it has them.
package struct ApplyBrand: Sendable {
    let store: any Store
    let now: @Sendable () -> Timestamp

    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// - Returns: the version, from 1; the present one when nothing changed.
    /// - Throws: ``ServiceRefusal/invalid(_:)`` with every fault of the settings.
    package func callAsFunction(_ settings: BrandSettings) async throws -> Int {
        let faults = settings.faults
        guard faults.isEmpty else { throw ServiceRefusal.invalid(faults.map { InvalidMember("", $0) }) }
        let now = now()
        return try await store.write(.brands) { try $0.save(settings, at: now) }
    }
}
