import HandoffModel

/// How often the log is sealed while events are written. It is sealed when a store closes too, and when it is asked to be.
package struct CheckpointRate: Sendable {
    /// After so many events since the last time that this process sealed it …
    package let events: Int64
    /// … but no more often than this.
    package let interval: Duration

    package init(events: Int64, interval: Duration) {
        self.events = events
        self.interval = interval
    }

    package static let standard = CheckpointRate(events: 1000, interval: .seconds(1))
}

/// What was written since the last checkpoint.
struct CheckpointDue {
    private let rate: CheckpointRate
    private var events: Int64 = 0
    private var last: Timestamp?

    init(_ rate: CheckpointRate) { self.rate = rate }

    /// Counts events that are about to be committed.
    /// - Returns: whether a checkpoint is committed with them.
    mutating func add(_ count: Int64, at time: Timestamp) -> Bool {
        events += count
        guard events >= rate.events, last.map({ time - $0 >= rate.interval }) ?? true else { return false }
        (events, last) = (0, time)
        return true
    }
}
