/// The audit log, as an engine writes it.
package protocol LogRows: LogSnapshot {
    func insert(_ entries: [LogEntry]) throws
    /// Puts the head in the place of the one before.
    func put(_ head: LogHead) throws
    /// Adds a checkpoint, unless there is one at its entry.
    func insert(_ checkpoint: Checkpoint) throws
}
