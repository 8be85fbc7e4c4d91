import HandoffModel

enum EchoColumn: Int32, TableColumn {
    case handoff, claim, digest, serial, network, shown, expires

    static let table = "echo"
}

enum PressColumn: Int32, TableColumn {
    case handoff, network, claims, expires

    static let table = "press"
}

enum FactColumn: Int32, TableColumn {
    case handoff, kind, digest

    static let table = "fact"
}

enum OTPColumn: Int32, TableColumn {
    case handoff, claim, serial, digest, channel, expires

    static let table = "otp"
}

enum TriesColumn: Int32, TableColumn {
    case scope, count, ends

    static let table = "tries"
}

enum SessionCodeColumn: Int32, TableColumn {
    case handoff, kind, digest, session, claim, number, isConfirmed, expires

    static let table = "session_code"
}

enum ContactColumn: Int32, TableColumn {
    case handoff, serial, tries

    static let table = "contact"
}

extension SQLiteSnapshot {
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

    func facts(of id: HandoffID) throws -> [StoredFact] {
        try statements.rows(Self.selectFacts, { $0.bind(.handoff, id) }) {
            StoredFact(kind: try $0[.kind], digest: try $0[.digest])
        }
    }
    private static let selectFacts: Query<FactColumn, FactColumn> =
        "SELECT \(.columns) FROM fact WHERE handoff = \(.handoff) ORDER BY kind"

    func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP? {
        try statements.row(
            Self.selectOTP,
            {
                $0.bind(.handoff, id)
                $0.bind(.claim, claim)
            },
            {
                StoredOTP(
                    serial: try $0[.serial], digest: try $0[.digest], channel: try $0[.channel],
                    expires: try $0[.expires])
            })
    }
    private static let selectOTP: Query<OTPColumn, OTPColumn> =
        "SELECT \(.columns) FROM otp WHERE handoff = \(.handoff) AND claim = \(.claim)"

    func tries(_ scope: String, at time: Timestamp) throws -> Int {
        try statements.row(
            Self.selectTries,
            {
                $0.bind(.scope, scope)
                $0.bind(.ends, time)
            }, { try $0[.count] }) ?? 0
    }
    private static let selectTries: Query<TriesColumn, TriesColumn> =
        "SELECT \(.columns) FROM tries WHERE scope = \(.scope) AND ends > \(.ends)"

    func sessionCode(digest: [UInt8]) throws -> StoredSessionCode? {
        try statements.row(Self.selectSessionCodeOfDigest, { $0.bind(.digest, digest) }, Self.sessionCode)
    }
    private static let selectSessionCodeOfDigest: Query<SessionCodeColumn, SessionCodeColumn> =
        "SELECT \(.columns) FROM session_code WHERE digest = \(.digest)"

    func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode? {
        try statements.row(
            Self.selectSessionCodeOfHandoff,
            {
                $0.bind(.handoff, id)
                $0.bind(.kind, kind)
            }, Self.sessionCode)
    }
    private static let selectSessionCodeOfHandoff: Query<SessionCodeColumn, SessionCodeColumn> =
        "SELECT \(.columns) FROM session_code WHERE handoff = \(.handoff) AND kind = \(.kind)"

    private static func sessionCode(_ row: ResultRow<SessionCodeColumn>) throws -> StoredSessionCode {
        StoredSessionCode(
            handoff: try row[.handoff], kind: try row[.kind], digest: try row[.digest], session: try row[.session],
            claim: try row[.claim], number: try row[.number], isConfirmed: try row[.isConfirmed],
            expires: try row[.expires])
    }

    func contact(of id: HandoffID) throws -> StoredContact? {
        try statements.row(Self.selectContact, { $0.bind(.handoff, id) }) {
            StoredContact(serial: try $0[.serial], tries: try $0[.tries])
        }
    }
    private static let selectContact: Query<ContactColumn, ContactColumn> =
        "SELECT \(.columns) FROM contact WHERE handoff = \(.handoff)"
}
