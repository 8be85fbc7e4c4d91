import Foundation
import GRDB
import HandoffModel

/// What claims leave behind before and while they prove something.
extension SQLiteTransaction {
    func put(
        _ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int, at time: Timestamp
    ) throws -> EchoPlace {
        _ = try change("DELETE FROM echo WHERE handoff = ? AND expires <= ?", [id.data, time.rawValue])
        let inserted = try change(
            """
            INSERT INTO echo (handoff, claim, digest, serial, network, shown, expires)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
            WHERE NOT EXISTS (SELECT 1 FROM echo WHERE handoff = ?1 AND digest = ?3 AND claim <> ?2)
              AND (SELECT count(*) FROM echo WHERE handoff = ?1 AND claim <> ?2) < ?8
              AND (SELECT count(*) FROM echo WHERE handoff = ?1 AND network = ?5 AND claim <> ?2) < ?9
            ON CONFLICT (handoff, claim) DO UPDATE SET digest = excluded.digest, serial = excluded.serial,
              network = excluded.network, shown = excluded.shown, expires = excluded.expires
            """,
            [
                id.data, echo.claim.data, echo.digest.data, echo.serial, echo.network.data, echo.shown.rawValue,
                echo.expires.rawValue, perHandoff, perNetwork,
            ])
        if inserted == 1 { return .kept }
        return try self.echo(of: id, digest: echo.digest) == nil ? .full : .taken
    }

    func countPress(
        of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp
    ) throws -> Contention {
        _ = try change(
            """
            INSERT INTO press (handoff, network, claims, expires)
            SELECT ?1, ?2, 1, ?4
            WHERE (SELECT count(*) FROM press WHERE handoff = ?1 AND network <> ?2) < ?3
            ON CONFLICT (handoff, network) DO UPDATE SET claims = claims + 1
            """,
            [id.data, network.data, maxNetworks, expires.rawValue])
        let row = try row("SELECT count(*), coalesce(sum(claims), 0) FROM press WHERE handoff = ?", [id.data])
        return Contention(networks: row?[0] ?? 0, claims: row?[1] ?? 0)
    }

    func countTry(_ limits: [TryLimit], at time: Timestamp) throws -> Bool {
        for limit in limits {
            let counted = try change(
                """
                INSERT INTO tries (scope, count, ends) SELECT ?1, 1, ?3 WHERE ?2 > 0
                ON CONFLICT (scope) DO UPDATE SET
                  count = CASE WHEN ends <= ?4 THEN 1 ELSE count + 1 END,
                  ends = CASE WHEN ends <= ?4 THEN ?3 ELSE ends END
                WHERE count < ?2 OR ends <= ?4
                """,
                [limit.scope, limit.limit, limit.ends.rawValue, time.rawValue])
            if counted == 0 { return false }
        }
        return true
    }

    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int {
        var forgotten = 0
        for (table, key, end) in [
            ("echo", "handoff, claim", "expires"), ("press", "handoff, network", "expires"),
            ("ticket", "handoff, kind", "expires"), ("tries", "scope", "ends"),
        ] {
            forgotten += try change(
                "DELETE FROM \(table) WHERE (\(key)) IN (SELECT \(key) FROM \(table) WHERE \(end) < ? LIMIT ?)",
                [time.rawValue, limit])
        }
        return forgotten
    }
}
