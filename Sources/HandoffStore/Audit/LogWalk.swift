import HandoffModel

/// Walks the lanes side by side: that none has a gap, and that each is what its head and the checkpoints say.
struct LogWalk {
    private let seal: AuditSeal
    /// The first lane that is not what was sealed. Not thrown: which entry it is can be said better by its handoff.
    private(set) var difference: AuditFault?
    private var trees: [Lane: CompactRange]
    /// What the checkpoints say of each lane, the smallest first.
    private var expected: [Lane: ArraySlice<LaneHead>]
    private let unverified: UnverifiedEntries
    /// How many entries there are that were not verified before.
    private(set) var new: Int64 = 0

    init(
        _ seal: AuditSeal, _ layout: StoreLayout, _ checkpoints: [LogCheckpoint], _ unverified: UnverifiedEntries
    ) {
        self.seal = seal
        self.unverified = unverified
        trees = Dictionary(uniqueKeysWithValues: layout.lanes.all.map { ($0, CompactRange()) })
        expected = trees.mapValues { _ in [] }
        for lane in layout.lanes.all {
            let heads = checkpoints.map { $0.heads[Int(lane.number)] }.filter { $0.size > 0 }
            expected[lane] = heads.sorted { $0.size < $1.size }[...]
        }
    }

    var entries: Int64 { trees.values.reduce(0) { $0 + $1.size } }

    /// - Throws: ``AuditFault`` where an entry is missing.
    mutating func walk(_ entry: LogEntry) throws {
        let lane = UInt8(exactly: entry.lane).map(Lane.init)
        guard let lane, var tree = trees[lane] else { throw AuditFault(entry, "there is no such lane") }
        guard entry.seq == tree.size + 1 else { throw AuditFault(lane, tree.size + 1, "it is missing") }
        trees[lane] = nil  // so that the tree grows in place
        try tree.append(leaf: entry.leaf(entry.payload.digest(by: seal)), digest: seal.digest)
        while let next = expected[lane]?.first, next.size <= tree.size {
            if try tree.root(digest: seal.digest) != next.root {
                note(AuditFault(lane, next.size, "the log up to here is not the one that was sealed"))
            }
            expected[lane]?.removeFirst()
        }
        trees[lane] = tree
        if unverified.contains(entry) { new += 1 }
    }

    private mutating func note(_ fault: AuditFault) { if difference == nil { difference = fault } }

    /// - Parameter head: reads what the database says of a lane's end.
    /// - Throws: ``AuditFault`` where a lane was cut off, and for a head that is missing or was not sealed by us.
    mutating func end(_ head: (Lane) throws -> LogHead?) throws {
        for (lane, tree) in trees.sorted(by: { $0.key < $1.key }) {
            try check(try head(lane), lane, tree)
            if let beyond = expected[lane]?.first {
                throw AuditFault(
                    lane, beyond.size, "a checkpoint knows this entry, but the log ends at \(tree.size)")
            }
        }
    }

    private mutating func check(_ head: LogHead?, _ lane: Lane, _ tree: CompactRange) throws {
        guard let head else {
            if tree.size == 0 { return }
            throw AuditFault(lane, tree.size, "the head of the log is missing")
        }
        guard try seal.head(lane: lane, tree: head.tree, kid: head.kid) == head.seal else {
            throw AuditFault(lane, head.tree.size, "the head of the log does not match its seal")
        }
        if head.tree.size > tree.size {
            throw AuditFault(
                lane, tree.size + 1, "it was cut off: the head says that the log ends at \(head.tree.size)")
        }
        if head.tree != tree { note(AuditFault(lane, tree.size, "the log does not end where its head says")) }
    }
}
