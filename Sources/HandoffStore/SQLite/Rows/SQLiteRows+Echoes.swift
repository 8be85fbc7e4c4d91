import HandoffModel

enum EchoColumn: Int32, TableColumn {
    case handoff, claim, digest, serial, network, shown, expires

    static let table = "echo"
}

extension SQLiteRows {
    func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho? {
        try statements.row(
            Self.selectEchoOfClaim,
            {
                $0.bind(.handoff, id)
                $0.bind(.claim, claim)
            }, Self.echo)
    }
    private static let selectEchoOfClaim: Query<EchoColumn, EchoColumn> =
        "SELECT \(.columns) FROM echo WHERE handoff = \(.handoff) AND claim = \(.claim)"

    func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho? {
        try statements.row(
            Self.selectEchoOfDigest,
            {
                $0.bind(.handoff, id)
                $0.bind(.digest, digest)
            }, Self.echo)
    }
    private static let selectEchoOfDigest: Query<EchoColumn, EchoColumn> =
        "SELECT \(.columns) FROM echo WHERE handoff = \(.handoff) AND digest = \(.digest)"

    private static func echo(_ row: ResultRow<EchoColumn>) throws -> StoredEcho {
        StoredEcho(
            claim: try row[.claim], digest: try row[.digest], serial: try row[.serial], network: try row[.network],
            shown: try row[.shown], expires: try row[.expires])
    }

    func forgetEchoes(of id: HandoffID, expiredAt time: Timestamp) throws {
        _ = try statements.change(Self.deleteOldEchoes) {
            $0.bind(.handoff, id)
            $0.bind(.expires, time)
        }
    }
    private static let deleteOldEchoes: Change<EchoColumn> =
        "DELETE FROM echo WHERE handoff = \(.handoff) AND expires <= \(.expires)"

    func put(_ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int) throws -> Bool {
        try statements.change(Self.putEcho) {
            $0.bind(.handoff, id)
            $0.bind(.claim, echo.claim)
            $0.bind(.digest, echo.digest)
            $0.bind(.serial, echo.serial)
            $0.bind(.network, echo.network)
            $0.bind(.shown, echo.shown)
            $0.bind(.expires, echo.expires)
            $0.bind(.perHandoff, perHandoff)
            $0.bind(.perNetwork, perNetwork)
        } == 1
    }
    private enum BoundedEcho: Int32, SQLName {
        case handoff, claim, digest, serial, network, shown, expires, perHandoff, perNetwork
    }
    private static let putEcho: Change<BoundedEcho> = """
        INSERT INTO echo (handoff, claim, digest, serial, network, shown, expires)
        SELECT \(.handoff), \(.claim), \(.digest), \(.serial), \(.network), \(.shown), \(.expires)
        WHERE NOT EXISTS (
            SELECT 1 FROM echo WHERE handoff = \(.handoff) AND digest = \(.digest) AND claim <> \(.claim))
          AND (SELECT count(*) FROM echo WHERE handoff = \(.handoff) AND claim <> \(.claim)) < \(.perHandoff)
          AND (SELECT count(*) FROM echo WHERE handoff = \(.handoff) AND network = \(.network) AND claim <> \(.claim))
            < \(.perNetwork)
        ON CONFLICT (handoff, claim) DO UPDATE SET digest = excluded.digest, serial = excluded.serial,
          network = excluded.network, shown = excluded.shown, expires = excluded.expires
        """
}
