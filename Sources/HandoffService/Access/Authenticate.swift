package import HandoffModel
package import HandoffStore
import HandoffTokens
import Synchronization

/// Who is calling: an API key of one brand, and what it may do.
package struct Caller: Sendable, Equatable {
    package let key: APIKeyID
    package let brand: BrandID
    package let scopes: Set<Scope>

    package var actor: Actor { .key(key) }
}

/// Finds out whose API key this is.
///
/// A key's text is checked by its own checksum first; what cannot be a key never reaches the store. A known key is
/// remembered for half a second: revoking one takes effect everywhere within a second.
package final class Authenticate: Sendable {
    private struct Kept {
        let key: StoredAPIKey
        let until: Timestamp
    }

    private let kept = Mutex<[[UInt8]: Kept]>([:])
    private let used = Mutex<[APIKeyID: Timestamp]>([:])
    private let store: any Store
    private let now: @Sendable () -> Timestamp
    static let keptFor = Duration.milliseconds(500)
    static let usedEvery = Duration.minutes(1)
    static let maxKept = 10_000

    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// - Returns: nil for anything that is not a live key.
    package func callAsFunction(_ text: String) async throws -> Caller? {
        guard let key = APIKeyText(text) else { return nil }
        let hash = try key.hash()
        let now = now()
        let known = kept.withLock { kept in kept[hash].flatMap { now < $0.until ? $0.key : nil } }
        let stored: StoredAPIKey
        if let known {
            stored = known
        } else {
            guard let found = try await store.read({ try $0.apiKey(hash: hash) }) else { return nil }
            stored = found
            kept.withLock { kept in
                if kept.count >= Self.maxKept { kept.removeAll() }
                kept[hash] = Kept(key: found, until: now + Self.keptFor)
            }
        }
        guard stored.revoked == nil, stored.expires.map({ now < $0 }) ?? true else { return nil }
        noteUse(stored, at: now)
        return Caller(key: stored.id, brand: stored.brand, scopes: stored.scopes)
    }

    /// The last use is worth a minute's precision and no waiting: a lost note is noted at the next use.
    private func noteUse(_ key: StoredAPIKey, at now: Timestamp) {
        let isDue = used.withLock { used in
            guard now - (used[key.id] ?? key.lastUsed ?? Timestamp(rawValue: 0)) >= Self.usedEvery else { return false }
            used[key.id] = now
            return true
        }
        guard isDue else { return }
        Task { [store] in try? await store.write(.brands) { try $0.usedAPIKey(key.id, at: now) } }
    }
}
