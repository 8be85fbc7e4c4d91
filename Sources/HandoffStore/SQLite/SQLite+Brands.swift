import FoundationEssentials
import HandoffModel

enum BrandColumn: Int32, TableColumn {
    case id, name

    static let table = "brand"
}

enum BrandSettingsColumn: Int32, TableColumn {
    case brand, version, settings, at

    static let table = "brand_settings"
}

enum APIKeyColumn: Int32, TableColumn {
    case id, brand, hash, name, scopes, created, expires, lastUsed, revoked

    static let table = "api_key"
}

private typealias SettingsQuery = Query<BrandSettingsColumn, BrandSettingsColumn>
private typealias KeyQuery = Query<APIKeyColumn, APIKeyColumn>

extension SQLiteSnapshot {
    private static let settings = """
        SELECT \(ColumnList<BrandSettingsColumn>.columns(of: "s", as: [(.brand, "b.name")]).text)
        FROM brand_settings s JOIN brand b ON b.id = s.brand
        """
    private static let selectNewest: SettingsQuery =
        "\(raw: settings) WHERE b.name = \(.brand) ORDER BY s.version DESC LIMIT 1"
    private static let selectVersion: SettingsQuery =
        "\(raw: settings) WHERE b.name = \(.brand) AND s.version = \(.version)"
    private static let selectBrands: Query<NoName, BrandSettingsColumn> = """
        \(raw: settings) WHERE s.version = (SELECT max(version) FROM brand_settings WHERE brand = s.brand) ORDER BY b.name
        """

    private static func stored(_ row: ResultRow<BrandSettingsColumn>) throws -> StoredBrand {
        let (text, version): (String, Int) = (try row[.settings], try row[.version])
        guard let settings = try? JSONDecoder().decode(BrandSettings.self, from: Data(text.utf8)) else {
            throw StoreError.damaged("settings version \(version) of a brand")
        }
        return StoredBrand(settings: settings, version: version, at: try row[.at])
    }

    func brand(_ id: BrandID) throws -> StoredBrand? {
        try statements.row(Self.selectNewest, { $0.bind(.brand, id) }, Self.stored)
    }

    func brand(_ id: BrandID, version: Int) throws -> StoredBrand? {
        try statements.row(
            Self.selectVersion,
            {
                $0.bind(.brand, id)
                $0.bind(.version, version)
            }, Self.stored)
    }

    func brands() throws -> [StoredBrand] { try statements.rows(Self.selectBrands, { _ in }, Self.stored) }

    func brandNumber(_ id: BrandID) throws -> Int64? {
        try statements.row(Self.selectNumber, { $0.bind(.name, id) }) { try $0[.id] }
    }
    private static let selectNumber: Query<BrandColumn, BrandColumn> =
        "SELECT \(.columns) FROM brand WHERE name = \(.name)"

    private static let key = """
        SELECT \(ColumnList<APIKeyColumn>.columns(of: "k", as: [(.brand, "b.name")]).text)
        FROM api_key k JOIN brand b ON b.id = k.brand
        """
    private static let selectKeyByHash: KeyQuery = "\(raw: key) WHERE k.hash = \(.hash)"
    private static let selectKeysOfBrand: KeyQuery = "\(raw: key) WHERE b.name = \(.brand) ORDER BY k.id"

    private static func key(_ row: ResultRow<APIKeyColumn>) throws -> StoredAPIKey {
        let scopes: String = try row[.scopes]
        return StoredAPIKey(
            id: try row[.id], brand: try row[.brand], hash: try row[.hash], name: try row[.name],
            scopes: Set(scopes.split(separator: " ").compactMap { Scope(rawValue: String($0)) }),
            created: try row[.created], expires: try row[.expires], lastUsed: try row[.lastUsed],
            revoked: try row[.revoked])
    }

    func apiKey(hash: [UInt8]) throws -> StoredAPIKey? {
        try statements.row(Self.selectKeyByHash, { $0.bind(.hash, hash) }, Self.key)
    }

    func apiKeys(of brand: BrandID) throws -> [StoredAPIKey] {
        try statements.rows(Self.selectKeysOfBrand, { $0.bind(.brand, brand) }, Self.key)
    }
}

extension SQLiteTransaction {
    func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int {
        let former = try brand(settings.brand)
        if let former, former.settings == settings { return former.version }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
        _ = try change(Self.insertBrand) { $0.bind(.name, settings.brand) }
        guard let brand = try brandNumber(settings.brand) else { throw Refusal.unknown }
        let version = (former?.version ?? 0) + 1
        _ = try change(Self.insertSettings) {
            $0.bind(.brand, brand)
            $0.bind(.version, version)
            $0.bind(.settings, text)
            $0.bind(.at, time)
        }
        return version
    }
    private static let insertBrand: Change<BrandColumn> =
        "INSERT INTO brand (name) VALUES (\(.name)) ON CONFLICT DO NOTHING"
    private static let insertSettings = Change<BrandSettingsColumn>.insert

    func save(_ key: StoredAPIKey) throws {
        guard let brand = try brandNumber(key.brand) else { throw Refusal.unknown }
        _ = try change(Self.insertKey) {
            $0.bind(.id, key.id)
            $0.bind(.brand, brand)
            $0.bind(.hash, key.hash)
            $0.bind(.name, key.name)
            $0.bind(.scopes, key.scopes.sorted().map(\.rawValue).joined(separator: " "))
            $0.bind(.created, key.created)
            $0.bind(.expires, key.expires)
            $0.bind(.lastUsed, key.lastUsed)
            $0.bind(.revoked, key.revoked)
        }
    }
    private static let insertKey = Change<APIKeyColumn>.insert

    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws {
        guard let number = try brandNumber(brand),
            try change(
                Self.revokeKey,
                {
                    $0.bind(.revoked, time)
                    $0.bind(.id, id)
                    $0.bind(.brand, number)
                }) == 1
        else { throw Refusal.unknown }
    }
    private static let revokeKey: Change<APIKeyColumn> =
        "UPDATE api_key SET revoked = coalesce(revoked, \(.revoked)) WHERE id = \(.id) AND brand = \(.brand)"

    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws {
        _ = try change(Self.useKey) {
            $0.bind(.lastUsed, time)
            $0.bind(.id, id)
        }
    }
    private static let useKey: Change<APIKeyColumn> =
        "UPDATE api_key SET last_used = \(.lastUsed) WHERE id = \(.id)"
}
