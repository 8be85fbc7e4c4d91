import HandoffModel

enum SessionColumn: Int32, TableColumn {
    case id, handoff, claim, generation, acr, amr, at, expires, kid, seen

    static let table = "session"
    /// What its handoff says of it.
    static let told: [SessionColumn] = [.id, .claim, .generation, .acr, .amr, .at, .expires]
}

extension SQLiteRows {
    func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)? {
        try statements.row(Self.selectSession, { $0.bind(.id, id) }) { row in
            let handoff = try row.handoff()
            let session = StoredSession(
                id: id, handoff: handoff.id, kid: try row.session[.kid], seen: try row.session[.seen])
            return (session, handoff)
        }
    }
    /// By way of the session's own row: the other way round, every handoff would be looked at.
    private static let selectSession: Query<SessionColumn, HandoffColumn> = """
        \(raw: HandoffRow.select) WHERE h.id = (SELECT handoff FROM session WHERE id = \(.id)) AND s.id = \(.id)
        """

    func insert(_ redemption: Redemption, of id: HandoffID) throws {
        _ = try statements.change(Self.insertSession) {
            $0.bind(redemption)
            $0.bind(.handoff, id)
            $0.bind(.kid, 0)
            $0.bind(.seen, Timestamp?.none)
        }
    }
    private static let insertSession = Change<SessionColumn>.insert

    func update(_ former: SessionID, of id: HandoffID, to redemption: Redemption) throws -> Bool {
        try statements.change(Self.changeSession) {
            $0.bind(redemption)
            $0.bind(.handoff, id)
            $0.bind(former: .id, former)
        } == 1
    }
    private static let changeSession: Change<SessionColumn> =
        "UPDATE session SET \(set: SessionColumn.told) WHERE id = \(former: .id) AND handoff = \(.handoff)"

    func setKey(of session: StoredSession) throws -> Bool {
        try statements.change(Self.setKey) {
            $0.bind(.kid, session.kid)
            $0.bind(.id, session.id)
            $0.bind(.handoff, session.handoff)
        } == 1
    }
    private static let setKey: Change<SessionColumn> =
        "UPDATE session SET kid = \(.kid) WHERE id = \(.id) AND handoff = \(.handoff)"

    func setSeen(_ session: SessionID, at time: Timestamp) throws {
        _ = try statements.change(Self.setSeen) {
            $0.bind(.seen, time)
            $0.bind(.id, session)
        }
    }
    private static let setSeen: Change<SessionColumn> =
        "UPDATE session SET seen = \(.seen) WHERE id = \(.id) AND (seen IS NULL OR seen < \(.seen))"
}

extension Binder<SessionColumn> {
    /// ``SessionColumn/told``.
    fileprivate mutating func bind(_ redemption: Redemption) {
        bind(.id, redemption.session)
        bind(.claim, redemption.claim)
        bind(.generation, redemption.generation)
        bind(.acr, redemption.assurance)
        bind(.amr, redemption.methods.map(\.rawValue).joined(separator: " "))
        bind(.at, redemption.at)
        bind(.expires, redemption.expires)
    }
}
