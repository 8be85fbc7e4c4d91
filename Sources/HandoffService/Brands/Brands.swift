package import HandoffModel
package import HandoffStore
import Synchronization

/// A version of a brand's settings, ready for use.
package struct BrandInForce: Sendable {
    package let settings: BrandSettings
    package let version: Int
    package let screener: Screener

    init(_ stored: StoredBrand) {
        settings = stored.settings
        version = stored.version
        screener = Screener(
            accountPatterns: stored.settings.accountNumbers.compactMap { AccountPattern($0.pattern, words: $0.words) },
            labels: stored.settings.labels, own: stored.settings.ownContacts)
    }
}

/// The brands' settings, kept in memory: a version never changes, and which one is newest is asked again every second.
package final class Brands: Sendable {
    private struct Kept {
        var versions: [Int: BrandInForce] = [:]
        var newest = 0
        var asked = Timestamp(rawValue: .min)
    }

    private let kept = Mutex<[BrandID: Kept]>([:])
    private let store: any Store
    private let now: @Sendable () -> Timestamp
    static let freshFor = Duration.seconds(1)

    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// The settings that hold now.
    /// - Throws: ``Refusal/unknown``.
    package func current(_ id: BrandID) async throws -> BrandInForce {
        let now = now()
        let fresh = kept.withLock { kept -> BrandInForce? in
            guard let brand = kept[id], now - brand.asked < Self.freshFor else { return nil }
            return brand.versions[brand.newest]
        }
        if let fresh { return fresh }
        guard let stored = try await store.read({ try $0.brand(id) }) else { throw Refusal.unknown }
        return keep(stored, newestAt: now)
    }

    /// The settings that a handoff was issued under.
    package func settings(of handoff: Handoff) async throws -> BrandInForce {
        let (id, version) = (handoff.brand, handoff.issued.settings)
        if let known = kept.withLock({ $0[id]?.versions[version] }) { return known }
        guard let stored = try await store.read({ try $0.brand(id, version: version) }) else { throw Refusal.unknown }
        return keep(stored, newestAt: nil)
    }

    /// As above, inside a transaction.
    func settings(of handoff: Handoff, in snapshot: any StoreSnapshot) throws -> BrandInForce {
        let (id, version) = (handoff.brand, handoff.issued.settings)
        if let known = kept.withLock({ $0[id]?.versions[version] }) { return known }
        guard let stored = try snapshot.brand(id, version: version) else { throw Refusal.unknown }
        return keep(stored, newestAt: nil)
    }

    func terms(of handoff: Handoff, in snapshot: any StoreSnapshot) throws -> Terms {
        try settings(of: handoff, in: snapshot).settings.terms(for: handoff.issued.intent)
    }

    private func keep(_ stored: StoredBrand, newestAt time: Timestamp?) -> BrandInForce {
        kept.withLock { kept in
            let id = stored.settings.brand
            var brand = kept[id] ?? Kept()
            let ready = brand.versions[stored.version] ?? BrandInForce(stored)
            brand.versions[stored.version] = ready
            if let time {
                brand.newest = max(brand.newest, stored.version)
                brand.asked = time
            }
            kept[id] = brand
            return ready
        }
    }
}
