import GRDB
import HandoffModel
@testable import HandoffStore
import OpenSSL
import StoreConformance
import Testing

/// A store with 70 events of 12 handoffs in it, interleaved, with every kind of event among them.
struct AuditedLog {
    static let handoffs = 12
    static let events = 70

    let folder: TemporaryFolder
    let seal: AuditSeal
    let scene: Scene

    /// - Parameter folder: one with a store in it that goes on; nil for an empty one.
    init(seal: AuditSeal? = nil, in folder: TemporaryFolder? = nil) async throws {
        self.folder = try folder ?? TemporaryFolder()
        let folder = self.folder
        let keys = try seal ?? TestKeys.seal()
        self.seal = keys
        scene = try await Scene(at: .disk(folder, keys), bounds: StorePlace.Bounds(checkpointEvents: 20))
    }

    /// A log that has all of its events, closed.
    static func complete() async throws -> AuditedLog {
        let log = try await AuditedLog()
        try await log.firstHalf()
        try await log.secondHalf()
        try await log.scene.store.close()
        return log
    }

    /// 30 events: all handoffs are issued, ten have a code, eight are claimed.
    func firstHalf() async throws {
        for n in 1...12 {
            let context = [UInt8](repeating: UInt8(n), count: 40)
            try await scene.issue(
                n, customer: n % 2 == 0 ? "c0ffee" : nil, context: try SHA256.digest(context).hex,
                sealed: SealedFields(wrappedKey: [UInt8(n)], context: context))
        }
        for n in 1...10 { try await scene.ask(.issueCode, of: n) }
        for n in 1...8 { try await scene.ask(.claim(generation: 1), of: n) }
    }

    /// 40 more: proofs, redemptions, moves, acceptances, what customers say, and every end.
    func secondHalf() async throws {
        for n in 3...4 { try await scene.ask(.reissue(audience: .public, former: .follow), of: n) }
        for n in 7...8 {
            let proof = ProofAttempt(claim: Scene.attempt(n).claim, method: .echo, note: "posted")
            try await scene.ask(.prove(proof), of: n)
        }
        try await scene.ask(.noteCrowd(Contention(networks: 5, claims: 9)), of: 7)
        try await scene.ask(.askForLink, of: 8)
        for n in 1...6 { try await scene.redeem(n) }
        for n in 5...6 {
            let move = SessionMove(
                from: Scene.session(n), to: Scene.session(100 + n),
                claim: ClaimID(high: 5, low: UInt64(n)), cause: .carried)
            try await scene.ask(.moveSession(move), of: n)
        }
        try await scene.ask(.nudge(Scene.session(106)), of: 6)
        try await scene.ask(.rejectWords(Scene.session(106)), of: 6)
        for n in 9...10 { try await scene.redeem(n) }
        for n in 1...4 { try await scene.ask(.accept(agent: "agent-\(n)"), of: n) }
        try await scene.ask(.tick, of: 5, at: Scene.start + .hours(3))
        for n in 1...2 { try await scene.ask(.endSession(Scene.session(n), .left), of: n) }
        for n in 1...3 { try await scene.ask(.close(.resolved), of: n) }
        for n in 2...3 { try await scene.ask(.rate(Scene.session(n), 4), of: n) }
        try await scene.ask(.revoke(.superseded), of: 11)
        try await scene.ask(.tick, of: 12, at: Scene.start + .days(2))
        for n in 7...8 { for _ in 1...3 { try await scene.ask(.issueCode, of: n) } }
    }

    /// A copy of the file as it is now, in memory, to be tampered with.
    func copy() throws -> TamperedCopy {
        try TamperedCopy(of: folder.path(), seal: seal)
    }
}

/// A copy of a store's tables without any rule, so that whoever holds the file can write what they like.
struct TamperedCopy {
    let database: DatabaseQueue
    let seal: AuditSeal

    init(of path: String, seal: AuditSeal) throws {
        self.seal = seal
        database = try DatabaseQueue()
        try DatabaseQueue(path: path).backup(to: database)
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for table in ["event", "handoff", "session", "sealed", "log_head", "checkpoint"] {
                try db.execute(
                    sql: """
                        CREATE TABLE copy AS SELECT * FROM \(table);
                        DROP TABLE \(table);
                        ALTER TABLE copy RENAME TO \(table);
                        """)
            }
            // Two rows in one place are no table of SQLite's; and histories are found as fast as in a store.
            try db.execute(
                sql: "CREATE UNIQUE INDEX event_place ON event (place); CREATE INDEX handoff_id ON handoff (id)")
        }
    }

    /// What a verifier says after `tamper`, which is undone.
    func fault(
        outside: LogCheckpoint? = nil, since: LogCheckpoint? = nil, seal other: AuditSeal? = nil,
        after tamper: (Database) throws -> Void = { _ in }
    ) throws -> AuditFault? {
        try tampered(tamper) { rows in
            try AuditVerifier(seal: other ?? seal).verify(rows, outside: outside, since: since).fault
        }
    }

    /// The same, but where the history of `id` alone shows it the rest is not walked.
    func fault(near id: HandoffID, after tamper: (Database) throws -> Void) throws -> AuditFault? {
        try tampered(tamper) { rows in
            var walk = HandoffWalk(seal, try rows.layout())
            do {
                if let stored = try rows.stored(id) { try walk.walk(stored, rows) }
            } catch let fault as AuditFault {
                return fault
            } catch {}
            return try AuditVerifier(seal: seal).verify(rows).fault
        }
    }

    /// What the history of one handoff shows by itself.
    func historyFault(of id: HandoffID, seal: AuditSeal) throws -> AuditFault? {
        try tampered({ _ in }) { rows in
            var walk = HandoffWalk(seal, try rows.layout())
            do {
                if let stored = try rows.stored(id) { try walk.walk(stored, rows) }
                return nil
            } catch let fault as AuditFault {
                return fault
            }
        }
    }

    private func tampered(
        _ tamper: (Database) throws -> Void, _ body: (SQLiteRows) throws -> AuditFault?
    ) throws -> AuditFault? {
        try database.writeWithoutTransaction { db in
            var result: AuditFault?
            try db.inSavepoint {
                do {
                    try tamper(db)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    result = AuditFault("it cannot be stored")
                    return .rollback
                }
                result = try body(SQLiteRows(db))
                return .rollback
            }
            return result
        }
    }

    func fault(after sql: String) throws -> AuditFault? {
        try fault { db in try db.execute(sql: sql) }
    }
}
