import HandoffModel

/// What verifying an account holder, and moving a session, keep while they are under way.
extension SQLiteTransaction {
    func put(_ facts: [StoredFact], for id: HandoffID) throws {
        for fact in facts {
            _ = try change(Self.insertFact) {
                $0.bind(id)
                $0.bind(fact.kind)
                $0.bind(fact.digest)
            }
        }
    }
    private static let insertFact: SQLText = "INSERT INTO fact (handoff, kind, digest) VALUES (?, ?, ?)"

    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws {
        _ = try change(Self.putOTP) {
            $0.bind(id)
            $0.bind(claim)
            $0.bind(otp.serial)
            $0.bind(otp.digest)
            $0.bind(otp.channel)
            $0.bind(otp.expires)
        }
    }
    private static let putOTP: SQLText = """
        INSERT INTO otp (handoff, claim, serial, digest, channel, expires) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (handoff, claim) DO UPDATE SET serial = excluded.serial, digest = excluded.digest,
          channel = excluded.channel, expires = excluded.expires
        """

    /// What proofs needed while the handoff was open. Words and presses stay until they run out: whoever has a claim of
    /// a dead link sees what those of a live one see.
    func forgetProofs(of id: HandoffID) throws {
        for sql in Self.forgottenAtEnd { _ = try change(sql) { $0.bind(id) } }
    }
    private static let forgottenAtEnd = ["fact", "otp", "session_code", "contact", "author_code", "guess"].map {
        SQLText("DELETE FROM \($0) WHERE handoff = ?")
    }

    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool {
        try change(Self.setAccount) {
            $0.bind(account.reference)
            $0.bind(account.tag)
            $0.bind(id)
        } == 1
    }
    private static let setAccount: SQLText =
        "UPDATE sealed SET account = ?, account_tag = ? WHERE handoff = ? AND account IS NULL"

    func put(_ code: StoredSessionCode) throws {
        _ = try change(Self.putSessionCode) {
            $0.bind(code.handoff)
            $0.bind(code.kind.rawValue)
            $0.bind(code.digest)
            $0.bind(code.session)
            $0.bind(code.claim)
            $0.bind(code.number)
            $0.bind(code.isConfirmed ? 1 : 0)
            $0.bind(code.expires)
        }
    }
    private static let putSessionCode: SQLText = """
        INSERT INTO session_code (handoff, kind, digest, session, claim, number, is_confirmed, expires)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (handoff, kind) DO UPDATE SET digest = excluded.digest, session = excluded.session,
          claim = excluded.claim, number = excluded.number, is_confirmed = excluded.is_confirmed,
          expires = excluded.expires
        """

    func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws {
        _ = try change(Self.endSessionCode) {
            $0.bind(id)
            $0.bind(kind.rawValue)
        }
    }
    private static let endSessionCode: SQLText = "DELETE FROM session_code WHERE handoff = ? AND kind = ?"

    func put(_ contact: StoredContact, for id: HandoffID) throws {
        _ = try change(Self.putContact) {
            $0.bind(id)
            $0.bind(contact.serial)
            $0.bind(contact.tries)
        }
    }
    private static let putContact: SQLText = """
        INSERT INTO contact (handoff, serial, tries) VALUES (?, ?, ?)
        ON CONFLICT (handoff) DO UPDATE SET serial = excluded.serial, tries = excluded.tries
        """
}
