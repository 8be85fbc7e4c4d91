package import HandoffModel
import HandoffStore
import HandoffTokens

/// A handoff, and what travels with it.
package struct HandoffInFull: Sendable {
    package let handoff: Handoff
    /// What the agent sent along; nil when nothing was.
    package let context: HandoffContext?

    init(_ handoff: Handoff, _ context: SealedValue?, openedBy sealer: Sealer) throws {
        self.handoff = handoff
        self.context = try context.map { try HandoffContext(stored: try sealer.open($0, of: handoff)) }
    }
}
