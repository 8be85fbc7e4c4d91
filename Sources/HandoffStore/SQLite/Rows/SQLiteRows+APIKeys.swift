import HandoffModel

enum APIKeyColumn: Int32, TableColumn {
    case id, brand, hash, name, scopes, created, expires, lastUsed, revoked

    static let table = "api_key"
}

private typealias KeyQuery = Query<APIKeyColumn, APIKeyColumn>

extension SQLiteRows {
    private static let selectKeyByHash: KeyQuery = "SELECT \(.columns) FROM api_key WHERE hash = \(.hash)"
    private static let selectKeysOfBrand: KeyQuery =
        "SELECT \(.columns) FROM api_key WHERE brand = \(.brand) ORDER BY id"

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

    func insert(_ key: StoredAPIKey) throws -> Bool {
        guard try has(key.brand) else { return false }
        return try statements.change(Self.insertKey) {
            $0.bind(.id, key.id)
            $0.bind(.brand, key.brand)
            $0.bind(.hash, key.hash)
            $0.bind(.name, key.name)
            $0.bind(.scopes, key.scopes.sorted().map(\.rawValue).joined(separator: " "))
            $0.bind(.created, key.created)
            $0.bind(.expires, key.expires)
            $0.bind(.lastUsed, key.lastUsed)
            $0.bind(.revoked, key.revoked)
        } == 1
    }
    private static let insertKey = Change<APIKeyColumn>.insert

    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws -> Bool {
        try statements.change(Self.revokeKey) {
            $0.bind(.revoked, time)
            $0.bind(.id, id)
            $0.bind(.brand, brand)
        } == 1
    }
    private static let revokeKey: Change<APIKeyColumn> =
        "UPDATE api_key SET revoked = coalesce(revoked, \(.revoked)) WHERE id = \(.id) AND brand = \(.brand)"

    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws {
        _ = try statements.change(Self.useKey) {
            $0.bind(.lastUsed, time)
            $0.bind(.id, id)
        }
    }
    private static let useKey: Change<APIKeyColumn> =
        "UPDATE api_key SET last_used = \(.lastUsed) WHERE id = \(.id)"
}
