package import HandoffModel

/// An agent takes a redeemed handoff. A second time by the same agent changes nothing.
package struct AcceptHandoff: Sendable {
    let change: ChangeHandoff
    package init(change: ChangeHandoff) { self.change = change }

    /// - Parameter agent: the agent's id in the contact centre: not a name, 1 to 100 bytes.
    package func callAsFunction(_ id: HandoffID, agent: String, by caller: Caller) async throws -> Handoff {
        var check = TextCheck()
        check.text("agent", agent, 1...100)
        guard check.faults.isEmpty else { throw ServiceRefusal.invalid(check.faults) }
        return try await change(id, .accept(agent: agent), by: caller)
    }
}
