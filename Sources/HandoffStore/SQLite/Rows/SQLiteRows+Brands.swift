import HandoffModel

enum BrandColumn: Int32, TableColumn {
    case name

    static let table = "brand"
}

enum BrandSettingsColumn: Int32, TableColumn {
    case brand, version, settings, at

    static let table = "brand_settings"
}

private typealias SettingsQuery = Query<BrandSettingsColumn, BrandSettingsColumn>

extension SQLiteRows {
    private static let selectNewest: SettingsQuery =
        "SELECT \(.columns) FROM brand_settings WHERE brand = \(.brand) ORDER BY version DESC LIMIT 1"
    private static let selectVersion: SettingsQuery =
        "SELECT \(.columns) FROM brand_settings WHERE brand = \(.brand) AND version = \(.version)"
    private static let selectBrands: Query<NoName, BrandSettingsColumn> = """
        SELECT \(.columns) FROM brand_settings s
        WHERE version = (SELECT max(version) FROM brand_settings WHERE brand = s.brand) ORDER BY brand
        """

    private static func stored(_ row: ResultRow<BrandSettingsColumn>) throws -> StoredBrand {
        let version: Int = try row[.version]
        return StoredBrand(
            settings: try SettingsText.settings(row[.settings], version: version), version: version, at: try row[.at])
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

    func insert(_ brand: StoredBrand) throws {
        let id = brand.settings.brand
        _ = try statements.change(Self.insertBrand) { $0.bind(.name, id) }
        _ = try statements.change(Self.insertSettings) {
            $0.bind(.brand, id)
            $0.bind(.version, brand.version)
            $0.bind(.settings, try SettingsText.text(brand.settings))
            $0.bind(.at, brand.at)
        }
    }
    private static let insertBrand: Change<BrandColumn> =
        "INSERT INTO brand (name) VALUES (\(.name)) ON CONFLICT DO NOTHING"
    private static let insertSettings = Change<BrandSettingsColumn>.insert
}
