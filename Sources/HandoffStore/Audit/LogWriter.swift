import HandoffModel

/// The end of the log while a transaction extends it. A value: a refused step puts back the one it began with.
struct LogWriter {
    private(set) var seq: Int64
    private(set) var running: [UInt8]
    let kid: UInt16
    private let seal: AuditSeal

    static let start = [UInt8](repeating: 0, count: 32)

    init(after head: LogHead?, seal: AuditSeal) {
        seq = head?.seq ?? 0
        running = head?.running ?? Self.start
        kid = seal.kid()
        self.seal = seal
    }

    /// The next entry of the log.
    /// - Parameter previous: the chain value of the handoff's last event; ``start`` before its first.
    mutating func entry(
        _ event: Event, number: Int, of handoff: [UInt8], by actor: Actor, at time: Timestamp, after previous: [UInt8]
    ) throws -> LogEntry {
        let (actor, kind, payload) = (actor.description, event.kind.rawValue, event.fields.json)
        guard
            let chain = try seal.chain(
                handoff: handoff, number: Int64(number), at: time.rawValue, actor: actor, kind: kind, payload: payload,
                kid: kid, after: previous),
            let next = try seal.running(seq: seq + 1, chain: chain, kid: kid, after: running)
        else { throw StoreError.unavailable("the signing key \(kid) is not in the ring") }
        seq += 1
        running = next
        return LogEntry(
            seq: seq, handoff: handoff, number: Int64(number), at: time.rawValue, actor: actor, kind: kind,
            payload: payload, kid: Int64(kid), chain: chain)
    }

    func head() throws -> LogHead {
        guard let mac = try seal.head(seq: seq, running: running, kid: kid) else {
            throw StoreError.unavailable("the signing key \(kid) is not in the ring")
        }
        return LogHead(seq: seq, running: running, kid: kid, seal: mac)
    }

    func checkpoint(at time: Timestamp) throws -> Checkpoint {
        guard let mac = try seal.checkpoint(seq: seq, at: time, running: running, kid: kid) else {
            throw StoreError.unavailable("the signing key \(kid) is not in the ring")
        }
        return Checkpoint(seq: seq, at: time, kid: kid, seal: mac)
    }
}
