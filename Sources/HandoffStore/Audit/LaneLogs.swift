import HandoffModel

/// The logs of the lanes that a transaction touches.
struct LaneLogs {
    private var logs: [Lane: LaneLog] = [:]
    private var changed: Set<Lane> = []
    private let seal: AuditSeal

    init(seal: AuditSeal) { self.seal = seal }

    /// - Parameter head: reads where the lane's log ends; asked once.
    mutating func log(of lane: Lane, _ head: (Lane) throws -> LogHead?) throws -> LaneLog {
        if let known = logs[lane] { return known }
        let log = LaneLog(lane, after: try head(lane), seal: seal)
        logs[lane] = log
        return log
    }

    /// What a step has made of a lane's log.
    /// - Returns: how many entries it has added.
    mutating func keep(_ log: LaneLog) -> Int64 {
        let added = log.tree.size - (logs[log.lane]?.tree.size ?? 0)
        guard added > 0 else { return 0 }
        logs[log.lane] = log
        changed.insert(log.lane)
        return added
    }

    /// The heads of the lanes that have grown since the last call, in order.
    mutating func newHeads() throws -> [LogHead] {
        defer { changed = [] }
        return try changed.sorted().compactMap { try logs[$0]?.head() }
    }
}
