import FoundationEssentials
import HandoffModel

extension SQLiteSnapshot {
    private static let selectBrand = """
        SELECT s.settings, s.version, s.at FROM brand_settings s JOIN brand b ON b.id = s.brand
        """
    private static let selectNewest = SQLText(selectBrand + " WHERE b.name = ? ORDER BY s.version DESC LIMIT 1")
    private static let selectVersion = SQLText(selectBrand + " WHERE b.name = ? AND s.version = ?")
    private static let selectBrands = SQLText(
        selectBrand
            + " WHERE s.version = (SELECT max(version) FROM brand_settings WHERE brand = s.brand) ORDER BY b.name")

    private static func stored(_ row: ResultRow) throws -> StoredBrand {
        let (text, version): (String, Int) = (try row[0], try row[1])
        guard let settings = try? JSONDecoder().decode(BrandSettings.self, from: Data(text.utf8)) else {
            throw StoreError.damaged("settings version \(version) of a brand")
        }
        return StoredBrand(settings: settings, version: version, at: try row[2])
    }

    func brand(_ id: BrandID) throws -> StoredBrand? {
        try statements.row(Self.selectNewest, { $0.bind(id.name) }, Self.stored)
    }

    func brand(_ id: BrandID, version: Int) throws -> StoredBrand? {
        try statements.row(
            Self.selectVersion,
            {
                $0.bind(id.name)
                $0.bind(version)
            }, Self.stored)
    }

    func brands() throws -> [StoredBrand] { try statements.rows(Self.selectBrands, { _ in }, Self.stored) }

    func brandNumber(_ id: BrandID) throws -> Int64? {
        try statements.row(Self.selectNumber, { $0.bind(id.name) }) { try $0[0] }
    }
    private static let selectNumber: SQLText = "SELECT id FROM brand WHERE name = ?"

    private static let selectKey = """
        SELECT k.id, b.name, k.hash, k.name, k.scopes, k.created, k.expires, k.last_used, k.revoked
        FROM api_key k JOIN brand b ON b.id = k.brand
        """
    private static let selectKeyByHash = SQLText(selectKey + " WHERE k.hash = ?")
    private static let selectKeysOfBrand = SQLText(selectKey + " WHERE b.name = ? ORDER BY k.id")

    private static func key(_ row: ResultRow) throws -> StoredAPIKey {
        guard let brand = BrandID(try row[1]) else { throw StoreError.damaged("an API key") }
        let scopes: String = try row[4]
        return StoredAPIKey(
            id: try row[0], brand: brand, hash: try row[2], name: try row[3],
            scopes: Set(scopes.split(separator: " ").compactMap { Scope(rawValue: String($0)) }),
            created: try row[5], expires: try row[6], lastUsed: try row[7], revoked: try row[8])
    }

    func apiKey(hash: [UInt8]) throws -> StoredAPIKey? {
        try statements.row(Self.selectKeyByHash, { $0.bind(hash) }, Self.key)
    }

    func apiKeys(of brand: BrandID) throws -> [StoredAPIKey] {
        try statements.rows(Self.selectKeysOfBrand, { $0.bind(brand.name) }, Self.key)
    }
}

extension SQLiteTransaction {
    func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int {
        let former = try brand(settings.brand)
        if let former, former.settings == settings { return former.version }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
        _ = try change(Self.insertBrand) { $0.bind(settings.brand.name) }
        let version = (former?.version ?? 0) + 1
        _ = try change(Self.insertSettings) {
            $0.bind(version)
            $0.bind(text)
            $0.bind(time)
            $0.bind(settings.brand.name)
        }
        return version
    }
    private static let insertBrand: SQLText = "INSERT INTO brand (name) VALUES (?) ON CONFLICT DO NOTHING"
    private static let insertSettings: SQLText =
        "INSERT INTO brand_settings (brand, version, settings, at) SELECT id, ?, ?, ? FROM brand WHERE name = ?"

    func save(_ key: StoredAPIKey) throws {
        guard let brand = try brandNumber(key.brand) else { throw Refusal.unknown }
        _ = try change(Self.insertKey) {
            $0.bind(key.id)
            $0.bind(brand)
            $0.bind(key.hash)
            $0.bind(key.name)
            $0.bind(key.scopes.sorted().map(\.rawValue).joined(separator: " "))
            $0.bind(key.created)
            $0.bind(key.expires)
        }
    }
    private static let insertKey: SQLText =
        "INSERT INTO api_key (id, brand, hash, name, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)"

    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws {
        guard let number = try brandNumber(brand),
            try change(
                Self.revokeKey,
                {
                    $0.bind(time)
                    $0.bind(id)
                    $0.bind(number)
                }) == 1
        else { throw Refusal.unknown }
    }
    private static let revokeKey: SQLText =
        "UPDATE api_key SET revoked = coalesce(revoked, ?) WHERE id = ? AND brand = ?"

    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws {
        _ = try change(Self.useKey) {
            $0.bind(time)
            $0.bind(id)
        }
    }
    private static let useKey: SQLText = "UPDATE api_key SET last_used = ? WHERE id = ?"
}
