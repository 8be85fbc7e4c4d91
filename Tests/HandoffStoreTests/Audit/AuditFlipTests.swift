import Foundation
import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("A flipped byte is found")
struct AuditFlipTests {
    @Test("The log that the flips are made in is sound, and has every kind of event")
    func sound() async throws {
        let log = try await AuditedLog.complete()
        let copy = try log.copy()
        let report = try await copy.database.read { db in
            try AuditVerifier(seal: log.seal).verify(SQLiteRows(db))
        }
        #expect(report.fault == nil)
        #expect(report.events == Int64(AuditedLog.events))
        #expect(report.handoffs == AuditedLog.handoffs)
        #expect(report.checkpoints == 4)
        let kinds = try await copy.database.read { db in
            try String.fetchSet(db, sql: "SELECT DISTINCT kind FROM event")
        }
        #expect(kinds == Set(Event.Kind.allCases.map(\.rawValue)))
    }

    @Test("In every byte of every column of every event: the first bad entry is named", arguments: 0..<4)
    func events(_ quarter: Int) async throws {
        // Where SQLite keeps an event and finds the one before is no part of what it says: a break there is found in the
        // history, but the entry that is out of reach cannot be named. So it is with its number in that history.
        let unnamed: Set<String> = ["place", "previous", "number"]
        let copy = try await AuditedLog.complete().copy()
        let (flips, handoffs) = try await copy.database.read { db in
            (
                try FlippedByte.all(of: "event", db),
                try Data.fetchAll(db, sql: "SELECT handoff FROM event ORDER BY rowid").map { HandoffID(bytes: $0) }
            )
        }
        #expect(flips.count > 10_000)
        for flip in flips where flip.row % 4 == quarter {
            let id = try #require(handoffs[flip.row - 1])
            let fault = try copy.fault(near: id) { db in try flip.store(db) }
            guard fault != nil, fault?.seq == Int64(flip.row) || unnamed.contains(flip.column) else {
                Issue.record("\(flip): \(fault?.description ?? "not found")")
                return
            }
        }
    }

    @Test(
        "In every byte of the rows that the events make, and of the sealed contexts",
        arguments: ["handoff", "session", "sealed"])
    func rows(_ table: String) async throws {
        // The key of a session's token, what was last seen of the customer, and the wrapping of a data key are no part of
        // the history: the first two say nothing that an auditor asks for, and a wrapped key opens as it is or not at all.
        // Whether a handoff is open is no value that is stored, but in the copy: its rule is made of the deadline.
        let outsideOfHistory: Set<String> = [
            "session.kid", "session.seen", "sealed.wrapped_key", "handoff.is_open",
        ]
        let copy = try await AuditedLog.complete().copy()
        let key = table == "handoff" ? "id" : "handoff"
        let (flips, handoffs) = try await copy.database.read { db in
            (
                try FlippedByte.all(of: table, db),
                try Data.fetchAll(db, sql: "SELECT \(key) FROM \(table) ORDER BY rowid").map { HandoffID(bytes: $0) }
            )
        }
        for flip in flips where !outsideOfHistory.contains("\(flip.table).\(flip.column)") {
            let id = try #require(handoffs[flip.row - 1])
            let fault = try copy.fault(near: id) { db in try flip.store(db) }
            guard fault != nil else {
                Issue.record("\(flip) was not found")
                return
            }
        }
    }

    @Test("In every byte of the head and of the checkpoints", arguments: ["log_head", "checkpoint"])
    func seals(_ table: String) async throws {
        let copy = try await AuditedLog.complete().copy()
        let flips = try await copy.database.read { db in try FlippedByte.all(of: table, db) }
        for flip in flips where flip.column != "number" {
            let fault = try copy.fault { db in try flip.store(db) }
            #expect(fault != nil, "\(flip)")
        }
    }
}
