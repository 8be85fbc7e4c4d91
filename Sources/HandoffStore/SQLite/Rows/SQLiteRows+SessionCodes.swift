import HandoffModel

enum SessionCodeColumn: Int32, TableColumn {
    case handoff, kind, digest, session, claim, number, isConfirmed, expires

    static let table = "session_code"
}

enum ContactColumn: Int32, TableColumn {
    case handoff, serial, tries

    static let table = "contact"
}

extension SQLiteRows {
    func sessionCode(digest: [UInt8]) throws -> StoredSessionCode? {
        try statements.row(Self.selectCodeOfDigest, { $0.bind(.digest, digest) }, Self.sessionCode)
    }
    private static let selectCodeOfDigest: Query<SessionCodeColumn, SessionCodeColumn> =
        "SELECT \(.columns) FROM session_code WHERE digest = \(.digest)"

    func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode? {
        try statements.row(
            Self.selectCodeOfHandoff,
            {
                $0.bind(.handoff, id)
                $0.bind(.kind, kind)
            }, Self.sessionCode)
    }
    private static let selectCodeOfHandoff: Query<SessionCodeColumn, SessionCodeColumn> =
        "SELECT \(.columns) FROM session_code WHERE handoff = \(.handoff) AND kind = \(.kind)"

    private static func sessionCode(_ row: ResultRow<SessionCodeColumn>) throws -> StoredSessionCode {
        StoredSessionCode(
            handoff: try row[.handoff], kind: try row[.kind], digest: try row[.digest], session: try row[.session],
            claim: try row[.claim], number: try row[.number], isConfirmed: try row[.isConfirmed],
            expires: try row[.expires])
    }

    func put(_ code: StoredSessionCode) throws {
        _ = try statements.change(Self.putCode) {
            $0.bind(.handoff, code.handoff)
            $0.bind(.kind, code.kind)
            $0.bind(.digest, code.digest)
            $0.bind(.session, code.session)
            $0.bind(.claim, code.claim)
            $0.bind(.number, code.number)
            $0.bind(.isConfirmed, code.isConfirmed)
            $0.bind(.expires, code.expires)
        }
    }
    private static let putCode = Change<SessionCodeColumn>.put(by: .handoff, .kind)

    func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws {
        _ = try statements.change(Self.endCode) {
            $0.bind(.handoff, id)
            $0.bind(.kind, kind)
        }
    }
    private static let endCode: Change<SessionCodeColumn> =
        "DELETE FROM session_code WHERE handoff = \(.handoff) AND kind = \(.kind)"

    func contact(of id: HandoffID) throws -> StoredContact? {
        try statements.row(Self.selectContact, { $0.bind(.handoff, id) }) {
            StoredContact(serial: try $0[.serial], tries: try $0[.tries])
        }
    }
    private static let selectContact: Query<ContactColumn, ContactColumn> =
        "SELECT \(.columns) FROM contact WHERE handoff = \(.handoff)"

    func put(_ contact: StoredContact, for id: HandoffID) throws {
        _ = try statements.change(Self.putContact) {
            $0.bind(.handoff, id)
            $0.bind(.serial, contact.serial)
            $0.bind(.tries, contact.tries)
        }
    }
    private static let putContact = Change<ContactColumn>.put(by: .handoff)
}
