import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

/// An engine's own guards would refuse the same later: these hold before they are asked, whatever the engine.
@Suite("A step refuses what does not follow, before it changes a row")
struct StepGuardTests {
    @Test("An append at a version that has passed, or has not come")
    func version() async throws {
        let scene = try await Scene(at: .memory())
        let passed = try await scene.issue(1)
        let present = try await scene.ask(.claim(generation: 1), of: 1)
        let ahead = present.applying(.contended(Contention(networks: 9, claims: 9)), at: Scene.start)
        for wrong in [passed, ahead] { try await expectRefusal(of: .revoked(.other), to: wrong, in: scene) }
    }

    @Test("A beginning of what has begun")
    func beginning() async throws {
        let scene = try await Scene(at: .memory())
        let elsewhere = try await Scene(at: .memory())
        try await elsewhere.issue(1)
        let claimed = try await elsewhere.ask(.claim(generation: 1), of: 1)
        let hasChanged = try await scene.store.write { tx in
            #expect(throws: Refusal.movedMeanwhile) { try tx.create(claimed, by: Scene.agent, sealed: nil) }
            return tx.hasChanged
        }
        #expect(!hasChanged)
    }

    @Test("A second redemption")
    func redemption() async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        let redeemed = try await scene.redeem(1)
        var second = try #require(redeemed.redemption)
        second.session = Scene.session(2)
        try await expectRefusal(of: .redeemed(second, accept: Scene.start + .hours(1)), to: redeemed, in: scene)
    }

    @Test("An event that has no place in the state")
    func place() async throws {
        let scene = try await Scene(at: .memory())
        let issued = try await scene.issue(1)
        try await expectRefusal(of: .closed(.resolved), to: issued, in: scene)
        try await scene.issue(2)
        let revoked = try await scene.ask(.revoke(.other), of: 2)
        try await scene.issue(3)
        let redemption = try #require(try await scene.redeem(3).redemption)
        try await expectRefusal(of: .redeemed(redemption, accept: Scene.start + .hours(1)), to: revoked, in: scene)
    }

    @Test("A move of a session that the handoff does not have")
    func move() async throws {
        let scene = try await Scene(at: .memory())
        try await scene.issue(1)
        let redeemed = try await scene.redeem(1)
        let move = SessionMove(
            from: Scene.session(2), to: Scene.session(3), claim: Scene.claim(9),
            cause: .carried)
        try await expectRefusal(of: .sessionMoved(move), to: redeemed, in: scene)
    }

    private func expectRefusal(of event: Event, to handoff: Handoff, in scene: Scene) async throws {
        let hasChanged = try await scene.store.write { tx in
            #expect(throws: Refusal.movedMeanwhile) {
                try tx.append([event], to: handoff, by: .customer, at: Scene.start)
            }
            return tx.hasChanged
        }
        #expect(!hasChanged)
    }
}
