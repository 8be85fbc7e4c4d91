import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("A log that was cut, reordered or replaced is found")
struct AuditTamperingTests {
    @Test("The last events cut off: the first that is missing is named", arguments: [1, 2, 10, 69, 70])
    func tail(_ count: Int) async throws {
        let copy = try await AuditedLog.complete().copy()
        let fault = try copy.fault(after: "DELETE FROM event WHERE seq > \(AuditedLog.events - count)")
        #expect(fault?.seq == Int64(AuditedLog.events - count + 1))
    }

    @Test("An event in the middle cut out, or the log closed over it", arguments: [1, 13, 30, 59])
    func middle(_ seq: Int) async throws {
        let copy = try await AuditedLog.complete().copy()
        let cut = try copy.fault(after: "DELETE FROM event WHERE seq = \(seq)")
        #expect(cut?.seq == Int64(seq))
        let closed = try copy.fault(
            after: "DELETE FROM event WHERE seq = \(seq); UPDATE event SET seq = seq - 1 WHERE seq > \(seq)")
        // What stood behind the gap may be sound for its own handoff: the running value, the head or a checkpoint shows it.
        #expect(closed != nil)
    }

    @Test("Two events swapped, of one handoff or of two", arguments: [(1, 2), (13, 23), (20, 41), (59, 60)])
    func swap(_ a: Int, _ b: Int) async throws {
        let copy = try await AuditedLog.complete().copy()
        let fault = try copy.fault(
            after: "UPDATE event SET seq = CASE seq WHEN \(a) THEN \(b) ELSE \(a) END WHERE seq IN (\(a), \(b))")
        #expect(fault != nil)
    }

    @Test("Events of one handoff renumbered")
    func renumbered() async throws {
        let copy = try await AuditedLog.complete().copy()
        let id = Scene.id(7).bytes.hex
        let fault = try copy.fault(after: "UPDATE event SET number = 6 - number WHERE handoff = x'\(id)'")
        #expect(fault?.handoff == Scene.id(7).description)
    }

    @Test("A whole handoff removed, with its rows and with the log closed over it")
    func removedHandoff() async throws {
        let copy = try await AuditedLog.complete().copy()
        let id = Scene.id(8).bytes.hex
        let remove = """
            DELETE FROM event WHERE handoff = x'\(id)'; DELETE FROM handoff WHERE id = x'\(id)';
            DELETE FROM session WHERE handoff = x'\(id)'; DELETE FROM sealed WHERE handoff = x'\(id)';
            """
        let fault = try copy.fault(after: remove)
        #expect(fault?.seq == 8)
        let close = "UPDATE event SET seq = (SELECT count(*) FROM event e WHERE e.place <= event.place);"
        let closed = try copy.fault(after: remove + close)
        #expect(closed != nil)
        let wiped = try copy.fault(after: remove + close + "DELETE FROM checkpoint;")
        #expect(wiped != nil)
    }

    @Test("A handoff's row without its events, or its events without their row")
    func rowOnly() async throws {
        let copy = try await AuditedLog.complete().copy()
        let id = Scene.id(8).bytes.hex
        let noRow = try copy.fault(after: "DELETE FROM handoff WHERE id = x'\(id)'")
        #expect(noRow?.reason.contains("in no handoff's history") == true)
        let foreign = try copy.fault(
            after: """
                CREATE TEMP TABLE forged AS SELECT * FROM handoff WHERE id = x'\(id)';
                UPDATE forged SET id = zeroblob(16); INSERT INTO handoff SELECT * FROM forged; DROP TABLE forged;
                """)
        #expect(foreign?.reason.contains("should stand here") == true, "it leads to another's events")
        let alone = try copy.fault(
            after: """
                CREATE TEMP TABLE forged AS SELECT * FROM handoff WHERE id = x'\(id)';
                UPDATE forged SET id = zeroblob(16), last_event = 0;
                INSERT INTO handoff SELECT * FROM forged; DROP TABLE forged;
                """)
        #expect(alone?.reason.contains("no events") == true)
    }

    @Test(
        "A handoff's row that says what its events do not",
        arguments: [
            "state = 'closed'", "deadline = deadline + 1", "agent = 'mallory'", "version = version + 1",
            "customer = 'c1'",
            "oldest = 2", "escalations = 9", "chain = zeroblob(32)", "audience = 'private'", "context = NULL",
            "session = NULL", "outcome = 'duplicate'", "issued_at = 0",
        ])
    func row(_ assignment: String) async throws {
        let copy = try await AuditedLog.complete().copy()
        let fault = try copy.fault(after: "UPDATE handoff SET \(assignment) WHERE id = x'\(Scene.id(4).bytes.hex)'")
        #expect(fault?.handoff == Scene.id(4).description)
    }

    @Test(
        "A session's row that says what its events do not",
        arguments: [
            "acr = 'account'", "amr = amr || ' dm_magic'", "amr = ''", "claim = zeroblob(16)", "expires = expires + 1",
            "generation = 9", "handoff = zeroblob(16), id = zeroblob(16)",
        ])
    func session(_ assignment: String) async throws {
        let copy = try await AuditedLog.complete().copy()
        let fault = try copy.fault(
            after: "UPDATE session SET \(assignment) WHERE handoff = x'\(Scene.id(4).bytes.hex)'")
        #expect(fault?.description.contains(Scene.id(4).description) == true)
    }

    @Test("Sealed contexts swapped between handoffs, or gone")
    func context() async throws {
        let copy = try await AuditedLog.complete().copy()
        let (a, b) = (Scene.id(2).bytes.hex, Scene.id(9).bytes.hex)
        let swapped = try copy.fault(
            after: """
                UPDATE sealed SET handoff = CASE hex(handoff) WHEN hex(x'\(a)') THEN x'\(b)' ELSE x'\(a)' END
                WHERE handoff IN (x'\(a)', x'\(b)')
                """)
        #expect(swapped?.handoff == Scene.id(2).description)
        let gone = try copy.fault(after: "DELETE FROM sealed WHERE handoff = x'\(b)'")
        #expect(gone?.handoff == Scene.id(9).description)
    }

    @Test("The head gone, or another in its place")
    func head() async throws {
        let log = try await AuditedLog.complete()
        let copy = try log.copy()
        let gone = try copy.fault(after: "DELETE FROM log_head")
        #expect(gone?.reason.contains("head") == true)
        let other = try TestKeys.seal([2])
        var tree = CompactRange()
        try tree.append(leaf: [0], digest: other.digest)
        let forged = try #require(
            try other.head(lane: LaneCount.standard.lane(of: Scene.lane), tree: tree, kid: 2))
        let replaced = try copy.fault(
            after: "UPDATE log_head SET kid = 2, size = 1, tree = x'\(tree.bytes.hex)', seal = x'\(forged.hex)'")
        #expect(replaced?.reason.contains("head") == true)
    }

    @Test("An older head with the events after it cut off is found by the checkpoints of the file")
    func olderHead() async throws {
        let log = try await AuditedLog()
        try await log.firstHalf()
        let old = try #require(
            try await log.scene.store.read { view in try view.head(of: LaneCount.standard.lane(of: Scene.lane)) })
        try await log.secondHalf()
        try await log.scene.store.close()
        let copy = try log.copy()
        let cut = """
            DELETE FROM event WHERE seq > \(old.tree.size);
            UPDATE log_head SET size = \(old.tree.size), tree = x'\(old.tree.bytes.hex)', seal = x'\(old.seal.hex)';
            """
        let fault = try copy.fault(after: cut)
        #expect(fault?.seq == 40, "the first checkpoint beyond the end")
    }

    @Test("Without its checkpoints a log still shows every change: they only matter outside")
    func noCheckpoints() async throws {
        let copy = try await AuditedLog.complete().copy()
        let without = try copy.fault(after: "DELETE FROM checkpoint")
        #expect(without == nil)
        let cut = try copy.fault(after: "DELETE FROM checkpoint; DELETE FROM event WHERE seq = \(AuditedLog.events)")
        #expect(cut?.seq == Int64(AuditedLog.events))
    }

    @Test("An older copy of the whole file is found by a checkpoint that was kept outside, also when it was written on")
    func olderCopy() async throws {
        let log = try await AuditedLog()
        try await log.firstHalf()
        try await log.scene.store.close()
        let old = try log.copy()
        let continued = try await AuditedLog(in: log.folder.copy())
        let whole = try await AuditedLog(in: log.folder)
        try await whole.secondHalf()
        try await whole.scene.store.close()
        let new = try whole.copy()
        let note = try #require(try await new.database.read { db in try SQLiteRows(db).checkpoints().last })
        let outside = try #require(try log.seal.open(note))
        #expect(outside.heads.map(\.size).max() == Int64(AuditedLog.events))

        let unseen = try old.fault()
        #expect(unseen == nil, "nothing in the copy itself can show that it is old")
        let seen = try old.fault(outside: outside)
        #expect(seen?.seq == Int64(AuditedLog.events))
        let sound = try new.fault(outside: outside)
        #expect(sound == nil)

        for n in 100..<140 { try await continued.scene.issue(n) }
        try await continued.scene.store.close()
        let written = try continued.copy()
        let alone = try written.fault()
        #expect(alone == nil)
        let against = try written.fault(outside: outside)
        #expect(against?.seq == Int64(AuditedLog.events))
    }

    @Test("A checkpoint of another database, and of one with fewer lanes, is none of this one")
    func otherDatabase() async throws {
        let (log, other) = (try await AuditedLog.complete(), try await AuditedLog.complete())
        let (copy, foreign) = (try log.copy(), try other.copy())
        let note = try #require(try await foreign.database.read { db in try SQLiteRows(db).checkpoints().last })
        let outside = try #require(try log.seal.open(note))
        let fault = try copy.fault(outside: outside)
        #expect(fault?.reason.contains("another database") == true)
        let own = try await copy.database.read { db in try SQLiteRows(db).layout().database }
        let fewer = try LogCheckpoint(database: own, at: outside.at, heads: Array(outside.heads.prefix(6)))
        let narrow = try copy.fault(outside: fewer)
        #expect(narrow?.reason.contains("another database") == true)
    }

    @Test("A payload can be dropped with its salt: the log still verifies, and what is left cannot be changed")
    func dropped() async throws {
        let copy = try await AuditedLog.complete().copy()
        let (digest, seq) = try await copy.database.read { db in
            let entry = try #require(try SQLiteRows(db).entries(of: Scene.id(3), after: 1, limit: 1).first)
            return (try entry.payload.digest(by: copy.seal), entry.seq)
        }
        let drop = "UPDATE event SET payload = NULL, salt = NULL, digest = x'\(digest.hex)' WHERE seq = \(seq)"
        let sound = try copy.fault(after: drop)
        #expect(sound == nil)
        let changed = try copy.fault(after: drop + "; UPDATE event SET digest = zeroblob(32) WHERE seq = \(seq)")
        #expect(changed?.seq == seq)
    }

    @Test("One lane put back to what it was, its head too, is found by the checkpoints: in the file, or outside of it")
    func lanePutBack() async throws {
        let log = try await AuditedLog()
        try await log.firstHalf()
        let other = LaneBits(rawValue: 6)
        let id = try await log.scene.issue(500, in: other).id
        try await log.secondHalf()
        try await log.scene.store.close()
        let copy = try log.copy()
        let note = try #require(try await copy.database.read { db in try SQLiteRows(db).checkpoints().last })
        let outside = try #require(try log.seal.open(note))
        let back = """
            DELETE FROM event WHERE lane = 6; DELETE FROM log_head WHERE lane = 6;
            DELETE FROM handoff WHERE id = x'\(id.bytes.hex)';
            """
        let inside = try copy.fault(after: back)
        #expect(inside?.lane == 6)
        let unseen = try copy.fault(after: back + "DELETE FROM checkpoint")
        #expect(unseen == nil)
        let seen = try copy.fault(outside: outside) { db in
            try db.execute(sql: back + "DELETE FROM checkpoint")
        }
        #expect(seen?.lane == 6)
    }

    @Test("From a checkpoint on, what it covers is compared with it, and only what came after is replayed")
    func since() async throws {
        let log = try await AuditedLog()
        try await log.firstHalf()
        let sealed = try #require(try await log.scene.store.checkpoint())
        try await log.secondHalf()
        try await log.scene.store.close()
        let copy = try log.copy()
        func fault(_ sql: String = "") throws -> AuditFault? {
            try copy.fault(since: sealed.checkpoint) { db in try db.execute(sql: sql) }
        }
        let sound = try fault()
        #expect(sound == nil)
        // Event 5 is the first of the handoff 5, which went on since; 12 the first of one that did so at the very end.
        let payload = try fault("UPDATE event SET payload = payload || ' ' WHERE seq = 5")
        #expect(payload?.seq == 5)
        let last = try fault("UPDATE event SET at = at + 1 WHERE seq = 70")
        #expect(last?.seq == 70)
        let cut = try fault("DELETE FROM event WHERE seq = 70")
        #expect(cut?.seq == 70)
        let smuggled = try fault(
            """
            INSERT INTO event SELECT 71, lane, 71, handoff, 9, 70, at, actor, kind, payload, salt, digest, kid, chain
            FROM event WHERE seq = 70
            """)
        #expect(smuggled != nil)
    }

    @Test("Of a log that did not go on since a checkpoint nothing is replayed, but a change of it is found")
    func sinceTheEnd() async throws {
        let log = try await AuditedLog.complete()
        let copy = try log.copy()
        let note = try #require(try await copy.database.read { db in try SQLiteRows(db).checkpoints().last })
        let end = try #require(try log.seal.open(note))
        let sound = try copy.fault(since: end)
        #expect(sound == nil)
        let changed = try copy.fault(since: end) { db in
            try db.execute(sql: "UPDATE event SET payload = payload || ' ' WHERE seq = 5")
        }
        #expect(changed?.reason.contains("not the one that was sealed") == true)
    }
}
