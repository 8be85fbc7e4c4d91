package import HandoffModel

/// The audit log, as it is read.
package protocol LogSnapshot {
    /// Entries of one handoff with a number above `after`, oldest first, at most `limit`.
    func entries(of id: HandoffID, after: Int, limit: Int) throws -> [LogEntry]
    /// The log in order, beginning after `seq`, at most `limit`.
    func log(after seq: Int64, limit: Int) throws -> [LogEntry]
    /// Nil while nothing was logged.
    func logHead() throws -> LogHead?
    /// In order.
    func checkpoints() throws -> [Checkpoint]
}

extension LogSnapshot {
    /// Events with a number above `after`, oldest first, at most `limit`.
    package func events(of id: HandoffID, after: Int, limit: Int) throws -> [RecordedEvent] {
        try entries(of: id, after: after, limit: limit).map { try $0.event() }
    }
}
