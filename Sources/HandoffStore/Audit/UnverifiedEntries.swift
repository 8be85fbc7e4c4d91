import HandoffModel

/// The entries of a log that a checkpoint does not cover.
struct UnverifiedEntries {
    /// How many entries of each lane are covered.
    private let covered: [Int64: Int64]

    /// - Parameter checkpoint: up to which the log was verified before; nil for a log that never was.
    init(since checkpoint: LogCheckpoint?) {
        covered = Dictionary(
            (checkpoint?.heads ?? []).map { (Int64($0.lane), $0.size) }, uniquingKeysWith: { first, _ in first })
    }

    func contains(_ entry: LogEntry) -> Bool { entry.seq > covered[entry.lane] ?? 0 }
}
