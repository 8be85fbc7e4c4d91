import HandoffModel

extension SQLiteSnapshot {
    func sealed(_ field: SealedField, of id: HandoffID) throws -> SealedValue? {
        try statements.row(Self.select(field), { $0.bind(id) }) { row in
            SealedValue(field: field, wrappedKey: try row[0], bytes: try row[1])
        }
    }

    private static func select(_ field: SealedField) -> SQLText {
        switch field {
        case .context: selectContext
        case .post: selectPost
        case .account: selectAccount
        }
    }
    private static let selectContext: SQLText = "SELECT wrapped_key, context FROM sealed WHERE handoff = ?"
    private static let selectPost: SQLText =
        "SELECT wrapped_key, post FROM sealed WHERE handoff = ? AND post IS NOT NULL"
    private static let selectAccount: SQLText =
        "SELECT wrapped_key, account FROM sealed WHERE handoff = ? AND account IS NOT NULL"
}
