/// That an id on a network is the author's: what a poster, a sender in a channel and a sign-in all come down to.
package struct AuthorIdentity: Sendable {
    /// The customer key that the handoff was issued with.
    package var issued: String?
    /// The customer key of the id that was found.
    package var found: String

    package init(issued: String?, found: String) {
        self.issued = issued
        self.found = found
    }

    /// Customer keys are keyed digests: how long comparing them takes tells nothing about an id.
    package func check() throws(ProofFailure) {
        guard let issued else { throw .authorUnknown }
        guard issued.utf8.elementsEqual(found.utf8) else { throw .notTheAuthor }
    }
}
