import HandoffModel

enum AuthorCodeColumn: Int32, TableColumn {
    case handoff, serial, digest, expires

    static let table = "author_code"
}

extension SQLiteRows {
    func authorCode(of id: HandoffID) throws -> StoredAuthorCode? {
        try statements.row(Self.selectCode, { $0.bind(.handoff, id) }) {
            StoredAuthorCode(serial: try $0[.serial], digest: try $0[.digest], expires: try $0[.expires])
        }
    }
    private static let selectCode: Query<AuthorCodeColumn, AuthorCodeColumn> =
        "SELECT \(.columns) FROM author_code WHERE handoff = \(.handoff)"

    func put(_ code: StoredAuthorCode, for id: HandoffID) throws {
        _ = try statements.change(Self.putCode) {
            $0.bind(.handoff, id)
            $0.bind(.serial, code.serial)
            $0.bind(.digest, code.digest)
            $0.bind(.expires, code.expires)
        }
    }
    private static let putCode = Change<AuthorCodeColumn>.put(by: .handoff)

    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool {
        try statements.change(Self.countGuess) {
            $0.bind(.handoff, id)
            $0.bind(.claim, claim)
            $0.bind(.perClaim, perClaim)
            $0.bind(.perHandoff, perHandoff)
        } == 1
    }
    private enum BoundedGuess: Int32, SQLName { case handoff, claim, perClaim, perHandoff }
    private static let countGuess: Change<BoundedGuess> = """
        INSERT INTO guess (handoff, claim, tries)
        SELECT \(.handoff), \(.claim), 1
        WHERE \(.perClaim) > 0
          AND (SELECT coalesce(sum(tries), 0) FROM guess WHERE handoff = \(.handoff)) < \(.perHandoff)
        ON CONFLICT (handoff, claim) DO UPDATE SET tries = tries + 1 WHERE tries < \(.perClaim)
        """
}
