package import HandoffModel
import HandoffStore
import HandoffTokens

/// What an agent, a bot or a platform adapter reports of a claimant.
package struct ProofReport: Sendable {
    package var method: Method
    /// What somebody posted or said: the claim is the one that was shown the two words in it.
    package var words: String?
    /// The claim itself, for those who hold it.
    package var claim: String?
    /// The network's id of whoever posted the words or writes in the channel.
    package var author: String?
    /// When the words were posted; nil for now.
    package var posted: Timestamp?
    /// How an agent knows.
    package var note: String?

    package init(
        method: Method, words: String? = nil, claim: String? = nil, author: String? = nil, posted: Timestamp? = nil,
        note: String? = nil
    ) {
        self.method = method
        self.words = words
        self.claim = claim
        self.author = author
        self.posted = posted
        self.note = note
    }
}
