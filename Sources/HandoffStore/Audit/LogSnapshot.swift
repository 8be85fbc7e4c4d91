package import HandoffModel

/// The audit log, as it is read.
package protocol LogSnapshot {
    func layout() throws -> StoreLayout
    /// Entries of one handoff with a number above `after`, oldest first, at most `limit`.
    func entries(of id: HandoffID, after: Int, limit: Int) throws -> [LogEntry]
    /// Every entry, each lane in its order and the lanes in any, at most `limit` at a time.
    /// - Parameter place: where the last page ended; nil for the first page.
    func log(after place: LogPlace?, limit: Int) throws -> LogPage
    /// Nil while nothing was logged in this lane.
    func head(of lane: Lane) throws -> LogHead?
    /// The notes of the checkpoints, in the order in which they were made: see ``SealedCheckpoint``.
    func checkpoints() throws -> [String]
}

/// A place in a log, in the order in which it is read. What the number means only its engine knows.
package struct LogPlace: Hashable, Comparable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Behind every entry.
    static let end = LogPlace(rawValue: .max)

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A part of a log.
package struct LogPage: Sendable {
    package let entries: [LogEntry]
    /// Where the next part begins; nil at the end.
    package let end: LogPlace?

    package init(entries: [LogEntry], end: LogPlace?) {
        self.entries = entries
        self.end = end
    }
}

extension LogSnapshot {
    /// Events with a number above `after`, oldest first, at most `limit`.
    package func events(of id: HandoffID, after: Int, limit: Int) throws -> [RecordedEvent] {
        try entries(of: id, after: after, limit: limit).map { try $0.event() }
    }

    /// How many events there are, over all lanes.
    package func eventCount() throws -> Int64 {
        try layout().lanes.all.reduce(0) { try $0 + (head(of: $1)?.tree.size ?? 0) }
    }

    /// What the log is now; nil while it is empty.
    func checkpoint(at time: Timestamp, by seal: AuditSeal) throws -> SealedCheckpoint? {
        let layout = try layout()
        let trees = try layout.lanes.all.map { lane in (lane, try head(of: lane)?.tree ?? CompactRange()) }
        guard trees.contains(where: { $0.1.size > 0 }) else { return nil }
        let heads = try trees.map { lane, tree in
            LaneHead(lane: lane.number, size: tree.size, root: try tree.root(digest: seal.digest))
        }
        let checkpoint = try LogCheckpoint(database: layout.database, at: time, heads: heads)
        return SealedCheckpoint(checkpoint, note: try seal.sign(checkpoint))
    }
}
