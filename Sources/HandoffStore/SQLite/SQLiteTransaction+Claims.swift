import HandoffModel

/// What claims leave behind before and while they prove something.
extension SQLiteTransaction {
    func put(
        _ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int, at time: Timestamp
    ) throws -> EchoOutcome {
        _ = try change(Self.deleteOldEchoes) {
            $0.bind(id)
            $0.bind(time)
        }
        let inserted = try change(Self.putEcho) {
            $0.bind(id)
            $0.bind(echo.claim)
            $0.bind(echo.digest)
            $0.bind(echo.serial)
            $0.bind(echo.network)
            $0.bind(echo.shown)
            $0.bind(echo.expires)
            $0.bind(perHandoff)
            $0.bind(perNetwork)
        }
        if inserted == 1 { return .kept }
        return try self.echo(of: id, digest: echo.digest) == nil ? .full : .taken
    }
    private static let deleteOldEchoes: SQLText = "DELETE FROM echo WHERE handoff = ? AND expires <= ?"
    private static let putEcho: SQLText = """
        INSERT INTO echo (handoff, claim, digest, serial, network, shown, expires)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
        WHERE NOT EXISTS (SELECT 1 FROM echo WHERE handoff = ?1 AND digest = ?3 AND claim <> ?2)
          AND (SELECT count(*) FROM echo WHERE handoff = ?1 AND claim <> ?2) < ?8
          AND (SELECT count(*) FROM echo WHERE handoff = ?1 AND network = ?5 AND claim <> ?2) < ?9
        ON CONFLICT (handoff, claim) DO UPDATE SET digest = excluded.digest, serial = excluded.serial,
          network = excluded.network, shown = excluded.shown, expires = excluded.expires
        """

    func countPress(
        of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp
    ) throws -> Contention {
        _ = try change(Self.countPress) {
            $0.bind(id)
            $0.bind(network)
            $0.bind(maxNetworks)
            $0.bind(expires)
        }
        return try presses(of: id)
    }
    private static let countPress: SQLText = """
        INSERT INTO press (handoff, network, claims, expires)
        SELECT ?1, ?2, 1, ?4
        WHERE (SELECT count(*) FROM press WHERE handoff = ?1 AND network <> ?2) < ?3
        ON CONFLICT (handoff, network) DO UPDATE SET claims = claims + 1
        """

    func countTry(_ limits: [TryLimit], at time: Timestamp) throws -> Bool {
        // Asked first: a try that one limit refuses is not counted against the others.
        for limit in limits where try tries(limit.scope, at: time) >= limit.limit { return false }
        for limit in limits {
            let counted = try change(Self.countTry) {
                $0.bind(limit.scope)
                $0.bind(limit.limit)
                $0.bind(limit.ends)
                $0.bind(time)
            }
            if counted == 0 { return false }
        }
        return true
    }
    private static let countTry: SQLText = """
        INSERT INTO tries (scope, count, ends) SELECT ?1, 1, ?3 WHERE ?2 > 0
        ON CONFLICT (scope) DO UPDATE SET
          count = CASE WHEN ends <= ?4 THEN 1 ELSE count + 1 END,
          ends = CASE WHEN ends <= ?4 THEN ?3 ELSE ends END
        WHERE count < ?2 OR ends <= ?4
        """

    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int {
        try Self.forgotten.reduce(0) { count, sql in
            count
                + (try change(sql) {
                    $0.bind(time)
                    $0.bind(limit)
                })
        }
    }
    private static let forgotten: [SQLText] = [
        ("echo", "handoff, claim", "expires"), ("press", "handoff, network", "expires"),
        ("session_code", "handoff, kind", "expires"), ("tries", "scope", "ends"),
    ].map { table, key, end in
        SQLText("DELETE FROM \(table) WHERE (\(key)) IN (SELECT \(key) FROM \(table) WHERE \(end) < ? LIMIT ?)")
    }
}
