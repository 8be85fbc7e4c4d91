import HandoffModel

/// What verifying an account holder, and moving a session, keep while they are under way.
extension SQLiteTransaction {
    func put(_ facts: [StoredFact], for id: HandoffID) throws {
        for fact in facts {
            _ = try change(Self.insertFact) {
                $0.bind(.handoff, id)
                $0.bind(.kind, fact.kind)
                $0.bind(.digest, fact.digest)
            }
        }
    }
    private static let insertFact = Change<FactColumn>.insert

    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws {
        _ = try change(Self.putOTP) {
            $0.bind(.handoff, id)
            $0.bind(.claim, claim)
            $0.bind(.serial, otp.serial)
            $0.bind(.digest, otp.digest)
            $0.bind(.channel, otp.channel)
            $0.bind(.expires, otp.expires)
        }
    }
    private static let putOTP = Change<OTPColumn>.put(by: .handoff, .claim)

    /// What proofs needed while the handoff was open. Words and presses stay until they run out: whoever has a claim of
    /// a dead link sees what those of a live one see.
    func forgetProofs(of id: HandoffID) throws {
        for sql in Self.forgottenAtEnd { _ = try change(sql) { $0.bind(.handoff, id) } }
    }
    private enum Owner: Int32, SQLName { case handoff }
    private static let forgottenAtEnd = ["fact", "otp", "session_code", "contact", "author_code", "guess"].map {
        "DELETE FROM \(raw: $0) WHERE handoff = \(.handoff)" as Change<Owner>
    }

    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool {
        try change(Self.setAccount) {
            $0.bind(.account, account.reference)
            $0.bind(.accountTag, account.tag)
            $0.bind(.handoff, id)
        } == 1
    }
    private static let setAccount: Change<SealedColumn> = """
        UPDATE sealed SET account = \(.account), account_tag = \(.accountTag)
        WHERE handoff = \(.handoff) AND account IS NULL
        """

    func put(_ code: StoredSessionCode) throws {
        _ = try change(Self.putSessionCode) {
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
    private static let putSessionCode = Change<SessionCodeColumn>.put(by: .handoff, .kind)

    func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws {
        _ = try change(Self.endSessionCode) {
            $0.bind(.handoff, id)
            $0.bind(.kind, kind)
        }
    }
    private static let endSessionCode: Change<SessionCodeColumn> =
        "DELETE FROM session_code WHERE handoff = \(.handoff) AND kind = \(.kind)"

    func put(_ contact: StoredContact, for id: HandoffID) throws {
        _ = try change(Self.putContact) {
            $0.bind(.handoff, id)
            $0.bind(.serial, contact.serial)
            $0.bind(.tries, contact.tries)
        }
    }
    private static let putContact = Change<ContactColumn>.put(by: .handoff)
}
