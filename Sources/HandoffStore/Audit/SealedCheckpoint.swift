package import HandoffModel

/// What the log was at some moment, signed. Kept in the database, and worth more outside of it.
package struct SealedCheckpoint: Sendable, Equatable {
    package let checkpoint: LogCheckpoint
    /// The signed note of it (c2sp.org/signed-note), as it is kept, printed and handed on.
    package let note: String

    package init(_ checkpoint: LogCheckpoint, note: String) {
        self.checkpoint = checkpoint
        self.note = note
    }
}
