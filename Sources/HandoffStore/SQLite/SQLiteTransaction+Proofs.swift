import Foundation
import GRDB
import HandoffModel

extension SQLiteTransaction {
    func open(_ session: StoredSession) throws {
        guard
            try change(
                "UPDATE session SET kid = ? WHERE id = ? AND handoff = ?",
                [Int(session.kid), session.id.data, session.handoff.data]) == 1
        else { throw Refusal.unknown }
    }

    func sawCustomer(in session: SessionID, at time: Timestamp) throws {
        _ = try change(
            "UPDATE session SET seen = ? WHERE id = ? AND (seen IS NULL OR seen < ?)",
            [time.rawValue, session.data, time.rawValue])
    }

    func put(_ code: StoredCode, for id: HandoffID) throws {
        _ = try change(
            """
            INSERT INTO code (handoff, serial, digest, expires) VALUES (?, ?, ?, ?)
            ON CONFLICT (handoff) DO UPDATE SET serial = excluded.serial, digest = excluded.digest, expires = excluded.expires
            """,
            [id.data, code.serial, code.digest.data, code.expires.rawValue])
    }

    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool {
        try change(
            """
            INSERT INTO guess (handoff, claim, tries)
            SELECT ?1, ?2, 1 WHERE ?3 > 0 AND (SELECT coalesce(sum(tries), 0) FROM guess WHERE handoff = ?1) < ?4
            ON CONFLICT (handoff, claim) DO UPDATE SET tries = tries + 1 WHERE tries < ?3
            """,
            [id.data, claim.data, perClaim, perHandoff]) == 1
    }

    func remember(_ answer: StoredAnswer) throws -> Bool {
        try change(
            """
            INSERT INTO answer (scope, key, request, sealed, expires) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [answer.scope, answer.key.data, answer.request.data, answer.sealed.data, answer.expires.rawValue]) == 1
    }

    func forgetAnswer(_ scope: String, key: [UInt8], expiredAt time: Timestamp) throws {
        _ = try change(
            "DELETE FROM answer WHERE scope = ? AND key = ? AND expires <= ?", [scope, key.data, time.rawValue])
    }

    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int {
        try change(
            """
            DELETE FROM answer WHERE (scope, key) IN (SELECT scope, key FROM answer WHERE expires < ? LIMIT ?)
            """,
            [time.rawValue, limit])
    }
}
