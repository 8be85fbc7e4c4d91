package import HandoffModel
import HandoffStore
import HandoffTokens

/// Takes a handoff back: its links and its session are dead.
package struct RevokeHandoff: Sendable {
    let change: ChangeHandoff

    package func callAsFunction(_ id: HandoffID, _ reason: Revocation, by caller: Caller) async throws -> Handoff {
        try await change(id, .revoke(reason), by: caller)
    }
}
