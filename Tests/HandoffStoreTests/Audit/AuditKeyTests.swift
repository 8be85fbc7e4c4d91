import GRDB
import HandoffModel
@testable import HandoffStore
import StoreConformance
import Synchronization
import Testing

@Suite("The audit chain and its keys")
struct AuditKeyTests {
    @Test("The chain goes on through a rotation, and each entry says which key sealed it")
    func rotation() async throws {
        let kid = Mutex<UInt16>(1)
        let log = try await AuditedLog(seal: TestKeys.seal([1, 2]) { kid.withLock { $0 } })
        try await log.firstHalf()
        kid.withLock { $0 = 2 }
        try await log.secondHalf()
        let kids = try await log.scene.wholeLog().map(\.kid)
        #expect(kids == Array(repeating: 1, count: 30) + Array(repeating: 2, count: 40))
        try await log.scene.store.close()
        let copy = try log.copy()
        let fault = try copy.fault()
        #expect(fault == nil)
        let relabelled = try copy.fault(after: "UPDATE event SET kid = 1 WHERE seq = 31")
        #expect(relabelled?.seq == 31)
    }

    @Test("An entry under a key that the ring does not have is named, and so is its key")
    func unknownKey() async throws {
        let copy = try await AuditedLog.complete().copy()
        let unsigned = try copy.fault(seal: TestKeys.seal([2, 3]))
        #expect(unsigned?.reason.contains("checkpoint 1") == true)
        let fault = try copy.fault(seal: TestKeys.seal([2, 3])) { db in
            try db.execute(sql: "DELETE FROM checkpoint; UPDATE log_head SET kid = 2")
        }
        #expect(fault?.reason.contains("head") == true)
        let entry = try copy.historyFault(of: Scene.id(1), seal: TestKeys.seal([2, 3]))
        #expect(entry?.seq == 1)
        #expect(entry?.reason == "its key 1 is not in the ring")
    }

    @Test("A log that was sealed again from its start with other keys does not pass as ours")
    func resealed() async throws {
        let forged = try await AuditedLog(seal: TestKeys.seal([9]))
        try await forged.firstHalf()
        try await forged.scene.store.close()
        let copy = try forged.copy()
        let fault = try copy.fault(seal: TestKeys.seal([1])) { db in
            try db.execute(sql: "DELETE FROM checkpoint; UPDATE event SET kid = 1; UPDATE log_head SET kid = 1")
        }
        #expect(fault?.reason.contains("seal") == true)
    }

    @Test("A store whose signing key is not in the ring writes nothing")
    func noSigningKey() async throws {
        let scene = try await Scene(at: .memory(TestKeys.seal([1]) { 7 }))
        let error = await #expect(throws: StoreError.self) { try await scene.issue(1) }
        #expect(error.map { if case .unavailable = $0 { true } else { false } } == true)
        let log = try await scene.wholeLog()
        #expect(log.isEmpty)
    }
}
