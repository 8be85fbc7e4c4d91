import HandoffModel

extension SQLiteTransaction {
    func open(_ session: StoredSession) throws {
        let changed = try change(Self.openSession) {
            $0.bind(Int(session.kid))
            $0.bind(session.id)
            $0.bind(session.handoff)
        }
        guard changed == 1 else { throw Refusal.unknown }
    }
    private static let openSession: SQLText = "UPDATE session SET kid = ? WHERE id = ? AND handoff = ?"

    func sawCustomer(in session: SessionID, at time: Timestamp) throws {
        _ = try change(Self.seeCustomer) {
            $0.bind(time)
            $0.bind(session)
        }
    }
    private static let seeCustomer: SQLText =
        "UPDATE session SET seen = ?1 WHERE id = ?2 AND (seen IS NULL OR seen < ?1)"

    func put(_ code: StoredAuthorCode, for id: HandoffID) throws {
        _ = try change(Self.putCode) {
            $0.bind(id)
            $0.bind(code.serial)
            $0.bind(code.digest)
            $0.bind(code.expires)
        }
    }
    private static let putCode: SQLText = """
        INSERT INTO author_code (handoff, serial, digest, expires) VALUES (?, ?, ?, ?)
        ON CONFLICT (handoff) DO UPDATE SET serial = excluded.serial, digest = excluded.digest, expires = excluded.expires
        """

    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool {
        try change(Self.countGuess) {
            $0.bind(id)
            $0.bind(claim)
            $0.bind(perClaim)
            $0.bind(perHandoff)
        } == 1
    }
    private static let countGuess: SQLText = """
        INSERT INTO guess (handoff, claim, tries)
        SELECT ?1, ?2, 1 WHERE ?3 > 0 AND (SELECT coalesce(sum(tries), 0) FROM guess WHERE handoff = ?1) < ?4
        ON CONFLICT (handoff, claim) DO UPDATE SET tries = tries + 1 WHERE tries < ?3
        """

    func remember(_ answer: StoredAnswer) throws -> Bool {
        try change(Self.insertAnswer) {
            $0.bind(answer.scope)
            $0.bind(answer.key)
            $0.bind(answer.request)
            $0.bind(answer.sealed)
            $0.bind(answer.expires)
        } == 1
    }
    private static let insertAnswer: SQLText =
        "INSERT INTO answer (scope, key, request, sealed, expires) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"

    func forgetAnswer(_ scope: String, key: [UInt8], expiredAt time: Timestamp) throws {
        _ = try change(Self.deleteAnswer) {
            $0.bind(scope)
            $0.bind(key)
            $0.bind(time)
        }
    }
    private static let deleteAnswer: SQLText = "DELETE FROM answer WHERE scope = ? AND key = ? AND expires <= ?"

    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int {
        try change(Self.deleteAnswers) {
            $0.bind(time)
            $0.bind(limit)
        }
    }
    private static let deleteAnswers: SQLText =
        "DELETE FROM answer WHERE (scope, key) IN (SELECT scope, key FROM answer WHERE expires < ? LIMIT ?)"
}
