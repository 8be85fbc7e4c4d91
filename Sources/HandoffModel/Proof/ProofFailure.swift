/// Why something that was offered as a proof is none. The reasons are for those who report it, never for a stranger.
package enum ProofFailure: String, Error, CaseIterable, Sendable {
    /// The handoff was issued without the author's id, so that nobody can be compared with it.
    case authorUnknown = "author_unknown"
    /// Somebody else than the author of the thread posted, wrote or signed in.
    case notTheAuthor = "not_the_author"
    /// No live claim was shown these words, or the text has none.
    case wordsUnknown = "words_unknown"
    /// The text holds the words of several claims.
    case wordsAmbiguous = "words_ambiguous"
    /// The words were posted before this claim was shown them, or after they ran out.
    case wordsAtAnotherTime = "words_at_another_time"
    /// No such claim of this handoff.
    case claimUnknown = "claim_unknown"
    /// Another account was signed in to than the one that the handoff is about.
    case anotherAccount = "another_account"
}
