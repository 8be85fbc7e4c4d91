/// What became of words that were to be shown.
package enum EchoOutcome: Sendable, Equatable {
    case kept
    /// A live claim of the handoff has these words.
    case taken
    /// The handoff or the network has as many as it may: no one is put out for a newcomer.
    case full
}
