import HandoffModel

/// The log of one lane while a transaction extends it. A value: a refused step puts back the one it began with.
struct LaneLog {
    let lane: Lane
    private(set) var tree: CompactRange
    private let kid: UInt16
    private let seal: AuditSeal

    /// Stands for the chain value before a handoff's first event.
    static let start = [UInt8](repeating: 0, count: 32)

    init(_ lane: Lane, after head: LogHead?, seal: AuditSeal) {
        self.lane = lane
        tree = head?.tree ?? CompactRange()
        kid = seal.kid()
        self.seal = seal
    }

    /// The next entry.
    /// - Parameter previous: the chain value of the handoff's last event; ``start`` before its first.
    mutating func entry(
        _ event: Event, number: Int, of handoff: [UInt8], by actor: Actor, at time: Timestamp, after previous: [UInt8]
    ) throws -> LogEntry {
        let (actor, kind) = (actor.description, event.kind.rawValue)
        let payload = EntryPayload.kept(text: event.fields.json, salt: try seal.salt())
        let digest = try payload.digest(by: seal)
        guard
            let chain = try seal.chain(
                handoff: handoff, number: Int64(number), at: time.rawValue, actor: actor, kind: kind, payload: digest,
                kid: kid, after: previous)
        else { throw unusableKey }
        let entry = LogEntry(
            lane: Int64(lane.number), seq: tree.size + 1, handoff: handoff, number: Int64(number), at: time.rawValue,
            actor: actor,
            kind: kind, payload: payload, kid: Int64(kid), chain: chain)
        try tree.append(leaf: entry.leaf(digest), digest: seal.digest)
        return entry
    }

    func head() throws -> LogHead {
        guard let mac = try seal.head(lane: lane, tree: tree, kid: kid) else { throw unusableKey }
        return LogHead(lane: lane, tree: tree, kid: kid, seal: mac)
    }

    private var unusableKey: StoreError { .unavailable("the signing key \(kid) is not in the ring") }
}
