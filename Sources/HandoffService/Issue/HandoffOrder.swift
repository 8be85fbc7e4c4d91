package import HandoffModel
import HandoffStore
import HandoffTokens

/// What an agent asks for.
package struct HandoffOrder: Sendable, Equatable {
    package var context: HandoffContext
    /// The author's id on the network. Only its keyed digest is kept.
    package var author: String?
    package var handle: String?
    package var intent: String
    package var audience: Audience
    /// The thread's language; nil for the handle's.
    package var language: Language?
    /// Whose account it is, as far as the agent knows.
    package var account: AccountOrder?
    /// The agent's own reply, with `{link}` where the link goes; nil for a composed one.
    package var reply: String?

    /// No defaults: whoever makes an order decides about every member.
    package init(
        context: HandoffContext, author: String?, handle: String?, intent: String, audience: Audience,
        language: Language?, account: AccountOrder?, reply: String?
    ) {
        self.context = context
        self.author = author
        self.handle = handle
        self.intent = intent
        self.audience = audience
        self.language = language
        self.account = account
        self.reply = reply
    }
}
