import HandoffModel

enum AuthorCodeColumn: Int32, TableColumn {
    case handoff, serial, digest, expires

    static let table = "author_code"
}

enum AnswerColumn: Int32, TableColumn {
    case scope, key, request, sealed, expires

    static let table = "answer"
}

extension SQLiteTransaction {
    func open(_ session: StoredSession) throws {
        let changed = try change(Self.openSession) {
            $0.bind(.kid, session.kid)
            $0.bind(.id, session.id)
            $0.bind(.handoff, session.handoff)
        }
        guard changed == 1 else { throw Refusal.unknown }
    }
    private static let openSession: Change<SessionColumn> =
        "UPDATE session SET kid = \(.kid) WHERE id = \(.id) AND handoff = \(.handoff)"

    func sawCustomer(in session: SessionID, at time: Timestamp) throws {
        _ = try change(Self.seeCustomer) {
            $0.bind(.seen, time)
            $0.bind(.id, session)
        }
    }
    private static let seeCustomer: Change<SessionColumn> =
        "UPDATE session SET seen = \(.seen) WHERE id = \(.id) AND (seen IS NULL OR seen < \(.seen))"

    func put(_ code: StoredAuthorCode, for id: HandoffID) throws {
        _ = try change(Self.putCode) {
            $0.bind(.handoff, id)
            $0.bind(.serial, code.serial)
            $0.bind(.digest, code.digest)
            $0.bind(.expires, code.expires)
        }
    }
    private static let putCode = Change<AuthorCodeColumn>.put(by: .handoff)

    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool {
        try change(Self.countGuess) {
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

    func remember(_ answer: StoredAnswer) throws -> Bool {
        try change(Self.insertAnswer) {
            $0.bind(.scope, answer.scope)
            $0.bind(.key, answer.key)
            $0.bind(.request, answer.request)
            $0.bind(.sealed, answer.sealed)
            $0.bind(.expires, answer.expires)
        } == 1
    }
    private static let insertAnswer = Change<AnswerColumn>.insertIfNew

    func forgetAnswer(_ scope: String, key: [UInt8], expiredAt time: Timestamp) throws {
        _ = try change(Self.deleteAnswer) {
            $0.bind(.scope, scope)
            $0.bind(.key, key)
            $0.bind(.expires, time)
        }
    }
    private static let deleteAnswer: Change<AnswerColumn> =
        "DELETE FROM answer WHERE scope = \(.scope) AND key = \(.key) AND expires <= \(.expires)"

    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int {
        try change(Self.deleteAnswers) {
            $0.bind(.time, time)
            $0.bind(.limit, limit)
        }
    }
    private enum Ended: Int32, SQLName { case time, limit }
    private static let deleteAnswers: Change<Ended> = """
        DELETE FROM answer WHERE (scope, key) IN (
          SELECT scope, key FROM answer WHERE expires < \(.time) LIMIT \(.limit))
        """
}
