import HandoffModel

/// The first place where the log is not what was written.
package struct AuditFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The number of the lane, as it stands there.
    package let lane: Int64?
    /// The entry's place in the log of its lane; nil when it is about a handoff's row.
    package let seq: Int64?
    /// The handoff, as its id or as the bytes that stand in its place.
    package let handoff: String?
    package let number: Int64?
    package let reason: String

    package var description: String {
        let place = [
            lane.map { "lane \($0)" }, seq.map { "log entry \($0)" }, handoff.map { "handoff \($0)" },
            number.map { "event \($0)" },
        ]
        let text = place.compactMap(\.self).joined(separator: ", ")
        return text.isEmpty ? reason : text + ": " + reason
    }
}

extension AuditFault {
    init(_ entry: LogEntry, _ reason: String) {
        self.init(
            lane: entry.lane, seq: entry.seq,
            handoff: HandoffID(bytes: entry.handoff).map(\.description) ?? entry.handoff.hex, number: entry.number,
            reason: reason)
    }

    init(_ lane: Lane, _ seq: Int64, _ reason: String) {
        self.init(lane: Int64(lane.number), seq: seq, handoff: nil, number: nil, reason: reason)
    }

    init(_ id: HandoffID, _ reason: String) {
        self.init(lane: nil, seq: nil, handoff: id.description, number: nil, reason: reason)
    }

    init(_ reason: String) { self.init(lane: nil, seq: nil, handoff: nil, number: nil, reason: reason) }
}
