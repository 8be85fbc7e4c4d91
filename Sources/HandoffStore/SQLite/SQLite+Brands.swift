import Foundation
import GRDB
import HandoffModel

extension SQLiteSnapshot {
    private static let selectBrand = """
        SELECT s.settings, s.version, s.at FROM brand_settings s JOIN brand b ON b.id = s.brand
        """

    private func stored(_ row: Row) throws -> StoredBrand {
        let text: String = row[0]
        guard let settings = try? JSONDecoder().decode(BrandSettings.self, from: Data(text.utf8)) else {
            throw StoreError.damaged("settings version \(row[1] as Int) of a brand")
        }
        return StoredBrand(settings: settings, version: row[1], at: Timestamp(rawValue: row[2]))
    }

    func brand(_ id: BrandID) throws -> StoredBrand? {
        try row(Self.selectBrand + " WHERE b.name = ? ORDER BY s.version DESC LIMIT 1", [id.name]).map(stored)
    }

    func brand(_ id: BrandID, version: Int) throws -> StoredBrand? {
        try row(Self.selectBrand + " WHERE b.name = ? AND s.version = ?", [id.name, version]).map(stored)
    }

    func brands() throws -> [StoredBrand] {
        try rows(
            Self.selectBrand
                + " WHERE s.version = (SELECT max(version) FROM brand_settings WHERE brand = s.brand) ORDER BY b.name",
            []
        ).map(stored)
    }

    func brandNumber(_ id: BrandID) throws -> Int64? {
        try row("SELECT id FROM brand WHERE name = ?", [id.name]).map { $0[0] }
    }

    private static let selectKey = """
        SELECT k.id, b.name, k.hash, k.name, k.scopes, k.created, k.expires, k.last_used, k.revoked
        FROM api_key k JOIN brand b ON b.id = k.brand
        """

    private func key(_ row: Row) throws -> StoredAPIKey {
        guard let brand = BrandID(row[1]) else { throw StoreError.damaged("an API key") }
        let times = (6...8).map { (row[$0] as Int64?).map(Timestamp.init(rawValue:)) }
        return StoredAPIKey(
            id: try HandoffRow.id(row[0]), brand: brand, hash: [UInt8](row[2] as Data), name: row[3],
            scopes: Set((row[4] as String).split(separator: " ").compactMap { Scope(rawValue: String($0)) }),
            created: Timestamp(rawValue: row[5]), expires: times[0], lastUsed: times[1], revoked: times[2])
    }

    func apiKey(hash: [UInt8]) throws -> StoredAPIKey? {
        try row(Self.selectKey + " WHERE k.hash = ?", [hash.data]).map(key)
    }

    func apiKeys(of brand: BrandID) throws -> [StoredAPIKey] {
        try rows(Self.selectKey + " WHERE b.name = ? ORDER BY k.id", [brand.name]).map(key)
    }
}

extension SQLiteTransaction {
    func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int {
        let former = try brand(settings.brand)
        if let former, former.settings == settings { return former.version }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
        _ = try change("INSERT INTO brand (name) VALUES (?) ON CONFLICT DO NOTHING", [settings.brand.name])
        let version = (former?.version ?? 0) + 1
        _ = try change(
            """
            INSERT INTO brand_settings (brand, version, settings, at) SELECT id, ?, ?, ? FROM brand WHERE name = ?
            """,
            [version, text, time.rawValue, settings.brand.name])
        return version
    }

    func save(_ key: StoredAPIKey) throws {
        guard let brand = try brandNumber(key.brand) else { throw Refusal.unknown }
        _ = try change(
            "INSERT INTO api_key (id, brand, hash, name, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                key.id.data, brand, key.hash.data, key.name, key.scopes.sorted().map(\.rawValue).joined(separator: " "),
                key.created.rawValue, key.expires?.rawValue,
            ])
    }

    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws {
        guard let number = try brandNumber(brand),
            try change(
                "UPDATE api_key SET revoked = coalesce(revoked, ?) WHERE id = ? AND brand = ?",
                [time.rawValue, id.data, number]) == 1
        else { throw Refusal.unknown }
    }

    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws {
        _ = try change("UPDATE api_key SET last_used = ? WHERE id = ?", [time.rawValue, id.data])
    }
}
