import HandoffModel

enum BrandColumn: Int32, TableColumn {
    case id, name

    static let table = "brand"
}

enum BrandSettingsColumn: Int32, TableColumn {
    case brand, version, settings, at

    static let table = "brand_settings"
}

private typealias SettingsQuery = Query<BrandSettingsColumn, BrandSettingsColumn>

extension SQLiteRows {
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
        guard let number = try number(of: id) else { throw StoreError.damaged("brand \(id)") }
        _ = try statements.change(Self.insertSettings) {
            $0.bind(.brand, number)
            $0.bind(.version, brand.version)
            $0.bind(.settings, try SettingsText.text(brand.settings))
            $0.bind(.at, brand.at)
        }
    }
    private static let insertBrand: Change<BrandColumn> =
        "INSERT INTO brand (name) VALUES (\(.name)) ON CONFLICT DO NOTHING"
    private static let insertSettings = Change<BrandSettingsColumn>.insert
}
