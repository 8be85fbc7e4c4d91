import HandoffModel

enum PressColumn: Int32, TableColumn {
    case handoff, network, claims, expires

    static let table = "press"
}

extension SQLiteRows {
    func presses(of id: HandoffID) throws -> Contention {
        try statements.row(
            Self.selectPresses, { $0.bind(.handoff, id) },
            { Contention(networks: try $0[.networks], claims: try $0[.claims]) }) ?? Contention(networks: 0, claims: 0)
    }
    private enum Presses: Int32, SQLName { case networks, claims }
    private static let selectPresses: Query<PressColumn, Presses> = """
        SELECT \(.columns(as: [(.networks, "count(*)"), (.claims, "coalesce(sum(claims), 0)")]))
        FROM press WHERE handoff = \(.handoff)
        """

    func countPress(of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp) throws {
        _ = try statements.change(Self.countPress) {
            $0.bind(.handoff, id)
            $0.bind(.network, network)
            $0.bind(.maxNetworks, maxNetworks)
            $0.bind(.expires, expires)
        }
    }
    private enum BoundedPress: Int32, SQLName { case handoff, network, maxNetworks, expires }
    private static let countPress: Change<BoundedPress> = """
        INSERT INTO press (handoff, network, claims, expires)
        SELECT \(.handoff), \(.network), 1, \(.expires)
        WHERE (SELECT count(*) FROM press WHERE handoff = \(.handoff) AND network <> \(.network)) < \(.maxNetworks)
        ON CONFLICT (handoff, network) DO UPDATE SET claims = claims + 1
        """
}
