package import HandoffModel
import HandoffStore
import HandoffTokens

/// A session, as its owner gets it: now, and again whenever the same claim asks.
package struct OpenedSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    package let token: String

    package init(handoff: Handoff, redemption: Redemption, token: String) {
        self.handoff = handoff
        self.redemption = redemption
        self.token = token
    }
}
