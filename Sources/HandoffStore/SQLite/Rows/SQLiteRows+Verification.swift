import HandoffModel

enum FactColumn: Int32, TableColumn {
    case handoff, kind, digest

    static let table = "fact"
}

enum OTPColumn: Int32, TableColumn {
    case handoff, claim, serial, digest, channel, expires

    static let table = "otp"
}

extension SQLiteRows {
    func facts(of id: HandoffID) throws -> [StoredFact] {
        try statements.rows(Self.selectFacts, { $0.bind(.handoff, id) }) {
            StoredFact(kind: try $0[.kind], digest: try $0[.digest])
        }
    }
    private static let selectFacts: Query<FactColumn, FactColumn> =
        "SELECT \(.columns) FROM fact WHERE handoff = \(.handoff) ORDER BY kind"

    func insert(_ facts: [StoredFact], for id: HandoffID) throws {
        for fact in facts {
            _ = try statements.change(Self.insertFact) {
                $0.bind(.handoff, id)
                $0.bind(.kind, fact.kind)
                $0.bind(.digest, fact.digest)
            }
        }
    }
    private static let insertFact = Change<FactColumn>.insert

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

    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws {
        _ = try statements.change(Self.putOTP) {
            $0.bind(.handoff, id)
            $0.bind(.claim, claim)
            $0.bind(.serial, otp.serial)
            $0.bind(.digest, otp.digest)
            $0.bind(.channel, otp.channel)
            $0.bind(.expires, otp.expires)
        }
    }
    private static let putOTP = Change<OTPColumn>.put(by: .handoff, .claim)
}
