/// Which part of a checkpoint, or of its text, is not as it should be.
package enum LogCheckpointFault: Error, Hashable, Sendable {
    /// The text is not one of a checkpoint, or is in a form of another release.
    case origin
    case database
    case time
    /// Where the head of this lane should stand is something else, or nothing.
    case head(ofLane: Int)
    /// The text does not end in a newline: something may be missing.
    case unfinished
}
