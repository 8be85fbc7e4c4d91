import HandoffModel

enum SealedColumn: Int32, TableColumn {
    case handoff, wrappedKey, post, account, accountTag, context

    static let table = "sealed"
}

extension SQLiteRows {
    func sealed(_ id: HandoffID) throws -> SealedFields? {
        try statements.row(Self.selectSealed, { $0.bind(.handoff, id) }) { row in
            let account: SealedAccount? =
                if let reference: [UInt8] = try row[.account], let tag: [UInt8] = try row[.accountTag] {
                    SealedAccount(reference: reference, tag: tag)
                } else { nil }
            return SealedFields(
                wrappedKey: try row[.wrappedKey], context: try row[.context], post: try row[.post], account: account)
        }
    }
    private static let selectSealed: Query<SealedColumn, SealedColumn> =
        "SELECT \(.columns) FROM sealed WHERE handoff = \(.handoff)"

    func insert(_ sealed: SealedFields, of id: HandoffID) throws {
        _ = try statements.change(Self.insertSealed) {
            $0.bind(.handoff, id)
            $0.bind(.wrappedKey, sealed.wrappedKey)
            $0.bind(.post, sealed.post)
            $0.bind(.account, sealed.account?.reference)
            $0.bind(.accountTag, sealed.account?.tag)
            $0.bind(.context, sealed.context)
        }
    }
    private static let insertSealed = Change<SealedColumn>.insert

    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool {
        try statements.change(Self.setAccount) {
            $0.bind(.account, account.reference)
            $0.bind(.accountTag, account.tag)
            $0.bind(.handoff, id)
        } == 1
    }
    private static let setAccount: Change<SealedColumn> = """
        UPDATE sealed SET \(set: [.account, .accountTag]) WHERE handoff = \(.handoff) AND account IS NULL
        """
}
