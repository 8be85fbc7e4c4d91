/// What the log was at some moment: the head of every lane of one database.
///
/// It says nothing about the order of entries of different lanes. Each value has one text, and the text one value:
/// ``text`` is what is signed, and ``init(text:)`` reads it back.
package struct LogCheckpoint: Hashable, Sendable {
    /// Which database, of all that there are: 16 bytes.
    package let database: [UInt8]
    /// When the heads were read.
    package let at: Timestamp
    /// Of the lanes 0, 1, 2 and so on, in this order: one at least.
    package let heads: [LaneHead]

    /// The first line of the text: what it is, and in which form.
    package static let origin = "handoff-log/1"
    package static let databaseSize = 16
    package static let rootSize = 32

    /// - Throws: what of it is not as the members ask for. A time that RFC 3339 cannot say has no text.
    package init(database: [UInt8], at time: Timestamp, heads: [LaneHead]) throws(LogCheckpointFault) {
        guard database.count == Self.databaseSize else { throw .database }
        guard Timestamp(rfc3339: time.rfc3339) == time else { throw .time }
        guard !heads.isEmpty else { throw .head(ofLane: 0) }
        for (lane, head) in heads.enumerated() {
            guard Int(head.lane) == lane, head.size >= 0, head.root.count == Self.rootSize else {
                throw .head(ofLane: lane)
            }
        }
        self.database = database
        self.at = time
        self.heads = heads
    }
}

extension LogCheckpoint {
    /// The origin, the database in hexadecimal digits, the time (RFC 3339, UTC) and the heads, a line each. Ends in a
    /// newline, as the text of a signed note must.
    package var text: String {
        let lines = [Self.origin, database.hex, at.rfc3339] + heads.map(\.line)
        return lines.map { $0 + "\n" }.joined()
    }

    /// Reads what ``text`` says of some checkpoint, and nothing else.
    package init(text: String) throws(LogCheckpointFault) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst()?.utf8.elementsEqual(Self.origin.utf8) == true else { throw .origin }
        guard let database = lines.popFirst().flatMap({ [UInt8](hex: $0) }) else { throw .database }
        guard let line = lines.popFirst(), let time = Timestamp(rfc3339: String(line)),
            time.rfc3339.utf8.elementsEqual(line.utf8)
        else { throw .time }
        guard lines.popLast()?.isEmpty == true else { throw .unfinished }
        var heads: [LaneHead] = []
        for line in lines {
            guard let head = LaneHead(line: line) else { throw .head(ofLane: heads.count) }
            heads.append(head)
        }
        try self.init(database: database, at: time, heads: heads)
    }
}
