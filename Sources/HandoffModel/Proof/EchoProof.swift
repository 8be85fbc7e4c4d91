/// Two words, shown to one claim and posted in the thread. Whose post it is, ``AuthorIdentity`` says.
package struct EchoProof: Sendable {
    package var shown: Timestamp
    package var expires: Timestamp
    /// When they were posted, by the network's clock.
    package var posted: Timestamp

    /// How far another's clock may be off.
    package static let leeway = Duration.seconds(60)

    package init(shown: Timestamp, expires: Timestamp, posted: Timestamp) {
        self.shown = shown
        self.expires = expires
        self.posted = posted
    }

    /// Words that were in the thread before they were shown prove nothing: whoever claims next may be shown the same.
    package func check() throws(ProofFailure) {
        guard posted + Self.leeway >= shown, posted <= expires + Self.leeway else { throw .wordsAtAnotherTime }
    }
}
