import HandoffModel

/// What claims leave behind before and while they prove something.
extension SQLiteTransaction {
    func put(
        _ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int, at time: Timestamp
    ) throws -> EchoOutcome {
        _ = try change(Self.deleteOldEchoes) {
            $0.bind(.handoff, id)
            $0.bind(.expires, time)
        }
        let inserted = try change(Self.putEcho) {
            $0.bind(.handoff, id)
            $0.bind(.claim, echo.claim)
            $0.bind(.digest, echo.digest)
            $0.bind(.serial, echo.serial)
            $0.bind(.network, echo.network)
            $0.bind(.shown, echo.shown)
            $0.bind(.expires, echo.expires)
            $0.bind(.perHandoff, perHandoff)
            $0.bind(.perNetwork, perNetwork)
        }
        if inserted == 1 { return .kept }
        return try self.echo(of: id, digest: echo.digest) == nil ? .full : .taken
    }
    private static let deleteOldEchoes: Change<EchoColumn> =
        "DELETE FROM echo WHERE handoff = \(.handoff) AND expires <= \(.expires)"
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

    func countPress(
        of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp
    ) throws -> Contention {
        _ = try change(Self.countPress) {
            $0.bind(.handoff, id)
            $0.bind(.network, network)
            $0.bind(.maxNetworks, maxNetworks)
            $0.bind(.expires, expires)
        }
        return try presses(of: id)
    }
    private enum BoundedPress: Int32, SQLName { case handoff, network, maxNetworks, expires }
    private static let countPress: Change<BoundedPress> = """
        INSERT INTO press (handoff, network, claims, expires)
        SELECT \(.handoff), \(.network), 1, \(.expires)
        WHERE (SELECT count(*) FROM press WHERE handoff = \(.handoff) AND network <> \(.network)) < \(.maxNetworks)
        ON CONFLICT (handoff, network) DO UPDATE SET claims = claims + 1
        """

    func countTry(_ limits: [TryLimit], at time: Timestamp) throws -> Bool {
        // Asked first: a try that one limit refuses is not counted against the others.
        for limit in limits where try tries(limit.scope, at: time) >= limit.limit { return false }
        for limit in limits {
            let counted = try change(Self.countTry) {
                $0.bind(.scope, limit.scope)
                $0.bind(.limit, limit.limit)
                $0.bind(.ends, limit.ends)
                $0.bind(.now, time)
            }
            if counted == 0 { return false }
        }
        return true
    }
    private enum BoundedTry: Int32, SQLName { case scope, limit, ends, now }
    private static let countTry: Change<BoundedTry> = """
        INSERT INTO tries (scope, count, ends) SELECT \(.scope), 1, \(.ends) WHERE \(.limit) > 0
        ON CONFLICT (scope) DO UPDATE SET
          count = CASE WHEN ends <= \(.now) THEN 1 ELSE count + 1 END,
          ends = CASE WHEN ends <= \(.now) THEN \(.ends) ELSE ends END
        WHERE count < \(.limit) OR ends <= \(.now)
        """

    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int {
        try Self.forgotten.reduce(0) { count, sql in
            count
                + (try change(sql) {
                    $0.bind(.time, time)
                    $0.bind(.limit, limit)
                })
        }
    }
    private enum Ended: Int32, SQLName { case time, limit }
    private static let forgotten: [Change<Ended>] = [
        forget("echo", by: "handoff, claim", "expires"), forget("press", by: "handoff, network", "expires"),
        forget("session_code", by: "handoff, kind", "expires"), forget("tries", by: "scope", "ends"),
    ]
    private static func forget(_ table: String, by key: String, _ end: String) -> Change<Ended> {
        """
        DELETE FROM \(raw: table) WHERE (\(raw: key)) IN (
          SELECT \(raw: key) FROM \(raw: table) WHERE \(raw: end) < \(.time) LIMIT \(.limit))
        """
    }
}
