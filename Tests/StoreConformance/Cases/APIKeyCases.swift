import HandoffModel
import HandoffStore

extension StoreCase {
    /// API keys, of which only a hash is kept.
    static let apiKeys = [
        StoreCase("An API key is found by its hash, and by no other") { place in
            let scene = try await Scene(at: place)
            let key = scene.key(1, scopes: [.issue, .read], expires: Scene.start + .days(9))
            try await scene.save(key)
            let (found, other) = try await scene.store.read { view in
                (try view.apiKey(hash: key.hash), try view.apiKey(hash: [UInt8](repeating: 2, count: 32)))
            }
            try expect(found, is: key, "the key")
            try expect(other, is: nil, "another hash")
        },
        StoreCase("Two keys never share a hash or an id") { place in
            let scene = try await Scene(at: place)
            try await scene.save(scene.key(1))
            for (id, hash) in [(UInt8(2), UInt8(1)), (1, 2)] {
                let key = scene.key(id, hash: hash)
                try expect(await failure { try await scene.save(key) } != nil, "saving throws")
            }
            let keys = try await scene.store.read { view in try view.apiKeys(of: scene.acme) }
            try expect(keys, is: [scene.key(1)], "the keys")
        },
        StoreCase("Keys are listed by age, of their own brand only") { place in
            let scene = try await Scene(at: place)
            for n in [3, 1, 2] as [UInt8] { try await scene.save(scene.key(n)) }
            try await scene.save(scene.key(4, of: scene.rival))
            let (ours, theirs) = try await scene.store.read { view in
                (try view.apiKeys(of: scene.acme).map(\.id.low), try view.apiKeys(of: scene.rival).map(\.id.low))
            }
            try expect(ours, is: [1, 2, 3], "our keys")
            try expect(theirs, is: [4], "their keys")
        },
        StoreCase("Revoking a key twice keeps the first time") { place in
            let scene = try await Scene(at: place)
            let key = scene.key(1)
            try await scene.save(key)
            for hours in [1, 2] as [Int64] {
                try await scene.store.write(.brands) { tx in
                    try tx.revokeAPIKey(key.id, of: scene.acme, at: Scene.start + .hours(hours))
                }
            }
            let found = try await scene.store.read { view in try view.apiKey(hash: key.hash) }
            try expect(found?.revoked, is: Scene.start + .hours(1), "when it was revoked")
        },
        StoreCase("Another brand's key, or an unknown one, is unknown to who would revoke it") { place in
            let scene = try await Scene(at: place)
            let key = scene.key(1)
            try await scene.save(key)
            let nobody = try required(BrandID("nobody"), "a brand's name")
            for (id, brand) in [(key.id, scene.rival), (key.id, nobody), (APIKeyID(high: 9, low: 9), scene.acme)] {
                try await expect(Refusal.unknown, from: "revoking \(id) as \(brand)") {
                    try await scene.store.write(.brands) { tx in try tx.revokeAPIKey(id, of: brand, at: Scene.start) }
                }
            }
            let found = try await scene.store.read { view in try view.apiKey(hash: key.hash) }
            try expect(found, is: key, "the key")
        },
        StoreCase("When a key was last used is kept") { place in
            let scene = try await Scene(at: place)
            let key = scene.key(1)
            try await scene.save(key)
            for hours in [1, 3] as [Int64] {
                try await scene.store.write(.brands) { tx in try tx.usedAPIKey(key.id, at: Scene.start + .hours(hours))
                }
            }
            let found = try await scene.store.read { view in try view.apiKey(hash: key.hash) }
            try expect(found?.lastUsed, is: Scene.start + .hours(3), "when it was last used")
        },
        StoreCase("A key cannot be saved for an unknown brand") { place in
            let scene = try await Scene(at: place)
            let key = scene.key(1, of: try required(BrandID("nobody"), "a brand's name"))
            try await expect(Refusal.unknown, from: "saving it") { try await scene.save(key) }
        },
    ]
}

extension Scene {
    /// The key number `n`, whose hash is all `hash`.
    func key(
        _ n: UInt8, hash: UInt8? = nil, of brand: BrandID? = nil, scopes: Set<Scope> = [.read],
        expires: Timestamp? = nil
    ) -> StoredAPIKey {
        StoredAPIKey(
            id: APIKeyID(high: 7, low: UInt64(n)), brand: brand ?? acme, hash: [UInt8](repeating: hash ?? n, count: 32),
            name: "key \(n)", scopes: scopes, created: Self.start, expires: expires)
    }

    func save(_ key: StoredAPIKey) async throws {
        try await store.write(.brands) { tx in try tx.save(key) }
    }
}
