import FoundationEssentials
package import HandoffModel
import HandoffStore
import HandoffTokens

/// A handoff, and what travels with it.
package struct HandoffInFull: Sendable {
    package let handoff: Handoff
    /// What the agent sent along; nil when nothing was.
    package let context: HandoffContext?

    init(_ handoff: Handoff, _ sealed: SealedFields?, openedBy sealer: Sealer) throws {
        self.handoff = handoff
        context = try sealed.map { sealed in
            let key = try sealer.unwrap(sealed.wrappedKey, brand: handoff.brand, handoff: handoff.id)
            return try JSONDecoder().decode(
                HandoffContext.self, from: Data(try key.open(sealed.context, field: "context")))
        }
    }
}
