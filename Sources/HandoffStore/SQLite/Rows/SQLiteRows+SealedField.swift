import HandoffModel

extension SQLiteRows {
    func sealed(_ field: SealedField, of id: HandoffID) throws -> SealedValue? {
        try statements.row(Self.select(field), { $0.bind(.handoff, id) }) { row in
            SealedValue(field: field, wrappedKey: try row[.wrappedKey], bytes: try row[.bytes])
        }
    }

    /// What a query for one sealed field gives back.
    private enum Column: Int32, SQLName { case wrappedKey, bytes }

    private static func select(_ field: SealedField) -> Query<SealedColumn, Column> {
        switch field {
        case .context: selectContext
        case .post: selectPost
        case .account: selectAccount
        }
    }
    private static let selectContext = query(.context)
    private static let selectPost = query(.post)
    private static let selectAccount = query(.account)

    private static func query(_ field: SealedColumn) -> Query<SealedColumn, Column> {
        """
        SELECT \(.columns(as: [(.bytes, field.name)])) FROM sealed
        WHERE handoff = \(.handoff) AND \(raw: field.name) IS NOT NULL
        """
    }
}
