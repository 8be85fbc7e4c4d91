package import HandoffModel
import HandoffStore
import HandoffTokens

/// A handoff with what the agent posts.
package struct IssuedHandoff: Sendable {
    package let handoff: Handoff
    /// The whole URL.
    package let link: String
    package let reply: Reply
    package let screening: ContextScreening
    /// What the customer can be asked about the account.
    package let facts: [FactKind]

    package init(
        handoff: Handoff, link: String, reply: Reply, screening: ContextScreening = ContextScreening(),
        facts: [FactKind] = []
    ) {
        self.handoff = handoff
        self.link = link
        self.reply = reply
        self.screening = screening
        self.facts = facts
    }
}
