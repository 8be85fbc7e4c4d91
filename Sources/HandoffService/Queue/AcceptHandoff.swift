package import HandoffModel
import HandoffStore
import HandoffTokens

/// An agent takes a redeemed handoff, and gets what travelled with it. A second time by the same agent changes nothing.
package struct AcceptHandoff: Sendable {
    let store: any Store
    let brands: Brands
    let sealer: Sealer
    let now: @Sendable () -> Timestamp

    /// - Parameter agent: the agent's id in the contact centre: not a name, 1 to 100 bytes.
    package func callAsFunction(_ id: HandoffID, agent: String, by caller: Caller) async throws -> HandoffInFull {
        var check = TextCheck()
        check.text("agent", agent, 1...100)
        guard check.faults.isEmpty else { throw ServiceRefusal.invalid(check.faults) }
        let now = now()
        let (handoff, context) = try await store.write(.beside(id)) { tx in
            (try tx.change(id, .accept(agent: agent), by: caller, brands, at: now), try tx.sealed(.context, of: id))
        }
        return try HandoffInFull(handoff, context, openedBy: sealer)
    }
}
