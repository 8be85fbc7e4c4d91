/// What was typed as the author's one-time code.
package enum AuthorCodeGuess: Sendable, Equatable {
    case none
    /// Another than the one that was good when it was compared, or one more than may be tried.
    case wrong
    /// The code of this serial, which was good when it was compared.
    case right(serial: Int)
}
