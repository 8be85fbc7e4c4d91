package import HandoffModel

/// An agent ends a handoff, with an outcome. A second time with the same outcome changes nothing.
package struct CloseHandoff: Sendable {
    let change: ChangeHandoff

    package func callAsFunction(_ id: HandoffID, _ outcome: Outcome, by caller: Caller) async throws -> Handoff {
        try await change(id, .close(outcome), by: caller)
    }
}
