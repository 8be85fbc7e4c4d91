import HandoffModel

extension SQLiteSnapshot {
    func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho? {
        try statements.row(
            Self.selectEchoOfClaim,
            {
                $0.bind(id)
                $0.bind(claim)
            }, Self.echo)
    }

    func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho? {
        try statements.row(
            Self.selectEchoOfDigest,
            {
                $0.bind(id)
                $0.bind(digest)
            }, Self.echo)
    }
    private static let selectEcho = "SELECT claim, digest, serial, network, shown, expires FROM echo WHERE handoff = ?"
    private static let selectEchoOfClaim = SQLText(selectEcho + " AND claim = ?")
    private static let selectEchoOfDigest = SQLText(selectEcho + " AND digest = ?")

    private static func echo(_ row: ResultRow) throws -> StoredEcho {
        StoredEcho(
            claim: try row[0], digest: try row[1], serial: try row[2], network: try row[3], shown: try row[4],
            expires: try row[5])
    }

    func presses(of id: HandoffID) throws -> Contention {
        try statements.row(
            Self.selectPresses, { $0.bind(id) }, { Contention(networks: try $0[0], claims: try $0[1]) })
            ?? Contention(networks: 0, claims: 0)
    }
    private static let selectPresses: SQLText =
        "SELECT count(*), coalesce(sum(claims), 0) FROM press WHERE handoff = ?"

    func facts(of id: HandoffID) throws -> [StoredFact] {
        try statements.rows(Self.selectFacts, { $0.bind(id) }) { StoredFact(kind: try $0[0], digest: try $0[1]) }
    }
    private static let selectFacts: SQLText = "SELECT kind, digest FROM fact WHERE handoff = ? ORDER BY kind"

    func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP? {
        try statements.row(
            Self.selectOTP,
            {
                $0.bind(id)
                $0.bind(claim)
            }, { StoredOTP(serial: try $0[0], digest: try $0[1], channel: try $0[2], expires: try $0[3]) })
    }
    private static let selectOTP: SQLText =
        "SELECT serial, digest, channel, expires FROM otp WHERE handoff = ? AND claim = ?"

    func tries(_ scope: String, at time: Timestamp) throws -> Int {
        try statements.row(
            Self.selectTries,
            {
                $0.bind(scope)
                $0.bind(time)
            }, { try $0[0] }) ?? 0
    }
    private static let selectTries: SQLText = "SELECT count FROM tries WHERE scope = ? AND ends > ?"

    func sessionCode(digest: [UInt8]) throws -> StoredSessionCode? {
        try statements.row(Self.selectSessionCodeOfDigest, { $0.bind(digest) }, Self.sessionCode)
    }

    func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode? {
        try statements.row(
            Self.selectSessionCodeOfHandoff,
            {
                $0.bind(id)
                $0.bind(kind.rawValue)
            }, Self.sessionCode)
    }
    private static let selectSessionCode =
        "SELECT handoff, kind, digest, session, claim, number, is_confirmed, expires FROM session_code"
    private static let selectSessionCodeOfDigest = SQLText(selectSessionCode + " WHERE digest = ?")
    private static let selectSessionCodeOfHandoff = SQLText(selectSessionCode + " WHERE handoff = ? AND kind = ?")

    private static func sessionCode(_ row: ResultRow) throws -> StoredSessionCode {
        guard let kind = StoredSessionCode.Kind(rawValue: try row[1]) else {
            throw StoreError.damaged("a session code")
        }
        return StoredSessionCode(
            handoff: try row[0], kind: kind, digest: try row[2], session: try row[3], claim: try row[4],
            number: try row[5], isConfirmed: try row[6] as Int == 1, expires: try row[7])
    }

    func contact(of id: HandoffID) throws -> StoredContact? {
        try statements.row(Self.selectContact, { $0.bind(id) }) { StoredContact(serial: try $0[0], tries: try $0[1]) }
    }
    private static let selectContact: SQLText = "SELECT serial, tries FROM contact WHERE handoff = ?"
}
