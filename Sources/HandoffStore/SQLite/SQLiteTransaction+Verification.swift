import Foundation
import GRDB
import HandoffModel

/// What verifying an account holder, and moving a session, keep while they are under way.
extension SQLiteTransaction {
    func put(_ facts: [StoredFact], for id: HandoffID) throws {
        for fact in facts {
            _ = try change(
                "INSERT INTO fact (handoff, kind, digest) VALUES (?, ?, ?)", [id.data, fact.kind, fact.digest.data])
        }
    }

    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws {
        _ = try change(
            """
            INSERT INTO otp (handoff, claim, serial, digest, channel, expires) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (handoff, claim) DO UPDATE SET serial = excluded.serial, digest = excluded.digest,
              channel = excluded.channel, expires = excluded.expires
            """,
            [id.data, claim.data, otp.serial, otp.digest?.data, otp.channel, otp.expires.rawValue])
    }

    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool {
        try change(
            "UPDATE sealed SET account = ?, account_tag = ? WHERE handoff = ? AND account IS NULL",
            [account.reference.data, account.tag.data, id.data]) == 1
    }

    func put(_ ticket: StoredTicket) throws {
        _ = try change(
            """
            INSERT INTO ticket (handoff, kind, digest, session, claim, number, is_confirmed, expires)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (handoff, kind) DO UPDATE SET digest = excluded.digest, session = excluded.session,
              claim = excluded.claim, number = excluded.number, is_confirmed = excluded.is_confirmed,
              expires = excluded.expires
            """,
            [
                ticket.handoff.data, ticket.kind.rawValue, ticket.digest.data, ticket.session.data, ticket.claim?.data,
                ticket.number, ticket.isConfirmed, ticket.expires.rawValue,
            ])
    }

    func end(_ kind: StoredTicket.Kind, of id: HandoffID) throws {
        _ = try change("DELETE FROM ticket WHERE handoff = ? AND kind = ?", [id.data, kind.rawValue])
    }

    func put(_ contact: StoredContact, for id: HandoffID) throws {
        _ = try change(
            """
            INSERT INTO contact (handoff, serial, tries) VALUES (?, ?, ?)
            ON CONFLICT (handoff) DO UPDATE SET serial = excluded.serial, tries = excluded.tries
            """,
            [id.data, contact.serial, contact.tries])
    }
}
