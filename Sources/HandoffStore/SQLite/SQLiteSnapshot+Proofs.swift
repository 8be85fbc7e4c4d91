import Foundation
import GRDB
import HandoffModel

extension SQLiteSnapshot {
    private static let selectEcho = "SELECT claim, digest, serial, network, shown, expires FROM echo WHERE handoff = ?"

    func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho? {
        try row(Self.selectEcho + " AND claim = ?", [id.data, claim.data]).map(Self.echo)
    }

    func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho? {
        try row(Self.selectEcho + " AND digest = ?", [id.data, digest.data]).map(Self.echo)
    }

    private static func echo(_ row: Row) throws -> StoredEcho {
        StoredEcho(
            claim: try HandoffRow.id(row[0]), digest: [UInt8](row[1] as Data), serial: row[2],
            network: [UInt8](row[3] as Data), shown: Timestamp(rawValue: row[4]), expires: Timestamp(rawValue: row[5]))
    }

    func facts(of id: HandoffID) throws -> [StoredFact] {
        try rows("SELECT kind, digest FROM fact WHERE handoff = ? ORDER BY kind", [id.data]).map {
            StoredFact(kind: $0[0], digest: [UInt8]($0[1] as Data))
        }
    }

    func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP? {
        try row(
            "SELECT serial, digest, channel, expires FROM otp WHERE handoff = ? AND claim = ?", [id.data, claim.data]
        ).map {
            StoredOTP(
                serial: $0[0], digest: ($0[1] as Data?).map { [UInt8]($0) }, channel: $0[2],
                expires: Timestamp(rawValue: $0[3]))
        }
    }

    func tries(_ scope: String, at time: Timestamp) throws -> Int {
        try row("SELECT count FROM tries WHERE scope = ? AND ends > ?", [scope, time.rawValue])?[0] ?? 0
    }

    private static let selectTicket =
        "SELECT handoff, kind, digest, session, claim, number, is_confirmed, expires FROM ticket"

    func ticket(digest: [UInt8]) throws -> StoredTicket? {
        try row(Self.selectTicket + " WHERE digest = ?", [digest.data]).map(Self.ticket)
    }

    func ticket(of id: HandoffID, _ kind: StoredTicket.Kind) throws -> StoredTicket? {
        try row(Self.selectTicket + " WHERE handoff = ? AND kind = ?", [id.data, kind.rawValue]).map(Self.ticket)
    }

    private static func ticket(_ row: Row) throws -> StoredTicket {
        guard let kind = StoredTicket.Kind(rawValue: row[1]) else { throw StoreError.damaged("a ticket") }
        return StoredTicket(
            handoff: try HandoffRow.id(row[0]), kind: kind, digest: [UInt8](row[2] as Data),
            session: try HandoffRow.id(row[3]), claim: try (row[4] as Data?).map { try HandoffRow.id($0) },
            number: row[5], isConfirmed: row[6], expires: Timestamp(rawValue: row[7]))
    }

    func contact(of id: HandoffID) throws -> StoredContact? {
        try row("SELECT serial, tries FROM contact WHERE handoff = ?", [id.data]).map {
            StoredContact(serial: $0[0], tries: $0[1])
        }
    }
}
