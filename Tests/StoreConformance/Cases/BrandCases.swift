import HandoffModel
import HandoffStore

extension StoreCase {
    /// Every version of a brand's settings is kept.
    static let brandSettings = [
        StoreCase("Each change of a brand's settings is its next version, and the same settings are none") { place in
            let scene = try await Scene(at: place)
            var settings = BrandSettings(brand: scene.acme, name: "Acme")
            let same = try await scene.save(settings)
            settings.name = "Acme Ltd"
            let changed = try await scene.save(settings)
            settings.name = "Acme"
            let back = try await scene.save(settings)
            try expect([same, changed, back], is: [1, 2, 3], "the versions")
        },
        StoreCase("Every version of a brand's settings can be read, and the newest without asking for it") { place in
            let scene = try await Scene(at: place)
            var settings = BrandSettings(
                brand: scene.acme, name: "Ac\u{301}me 漢 🧵", website: "https://acme.example",
                handles: [BrandSettings.Handle(network: .x, name: "acme", signature: "^AM")],
                accountNumbers: [BrandSettings.AccountNumber(pattern: "AC-######")], context: .refuse)
            settings.policies["billing"] = Terms()
            settings.policies["billing"]?.linkLifetime = Span(.days(3))
            let expected = settings
            _ = try await scene.save(settings, at: Scene.start + .hours(1))
            let (newest, first, none) = try await scene.store.read { view in
                (
                    try view.brand(scene.acme), try view.brand(scene.acme, version: 1),
                    try view.brand(scene.acme, version: 3)
                )
            }
            try expect(
                newest, is: StoredBrand(settings: expected, version: 2, at: Scene.start + .hours(1)), "the newest")
            try expect(first?.settings.name, is: "Acme", "the first")
            try expect(none, is: nil, "one that there is not")
        },
        StoreCase("Brands are listed by name, each with its newest version") { place in
            let scene = try await Scene(at: place)
            _ = try await scene.save(BrandSettings(brand: scene.rival, name: "Rival Inc"))
            let (brands, nobody) = try await scene.store.read { view in
                (try view.brands(), try BrandID("nobody").flatMap { try view.brand($0) })
            }
            try expect(brands.map(\.settings.brand.name), is: ["acme", "rival"], "the brands")
            try expect(brands.map(\.version), is: [1, 2], "their versions")
            try expect(nobody, is: nil, "a brand that there is not")
        },
        StoreCase("A handoff keeps the version of the settings that it was issued under") { place in
            let scene = try await Scene(at: place)
            try await scene.issue(1)
            _ = try await scene.save(BrandSettings(brand: scene.acme, name: "Acme Ltd"))
            let read = try await scene.store.read { view in try view.handoff(Scene.id(1)) }
            try expect(read.issued.settings, is: 1, "the version")
        },
    ]
}

extension Scene {
    func save(_ settings: BrandSettings, at time: Timestamp = start) async throws -> Int {
        try await store.write(.brands) { tx in try tx.save(settings, at: time) }
    }
}
