import HandoffModel
import HandoffStore

/// One command on one handoff of the caller's brand: read, decide, append.
package struct ChangeHandoff: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    func callAsFunction(_ id: HandoffID, _ command: Command, by caller: Caller) async throws -> Handoff {
        let now = now()
        return try await store.write(.beside(id)) { try $0.change(id, command, by: caller, brands, at: now) }
    }
}

extension StoreTransaction {
    func change(
        _ id: HandoffID, _ command: Command, by caller: Caller, _ brands: Brands, at now: Timestamp
    ) throws -> Handoff {
        let handoff = try handoff(id, of: caller.brand)
        let events = try handoff.decide(command, under: try brands.terms(of: handoff, in: self), at: now)
        return try append(events, to: handoff, by: caller.actor, at: now)
    }
}

extension StoreSnapshot {
    /// A handoff of `brand`. Another brand's is as unknown as one that never was.
    func handoff(_ id: HandoffID, of brand: BrandID) throws -> Handoff {
        let handoff = try handoff(id)
        guard handoff.brand == brand else { throw Refusal.unknown }
        return handoff
    }
}
