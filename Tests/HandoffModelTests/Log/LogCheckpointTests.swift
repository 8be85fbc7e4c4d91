import HandoffModel
import Testing

@Suite("A checkpoint of the log has one text, and the text one reading")
struct LogCheckpointTests {
    private static let database = Array(UInt8(0)..<16)

    private static func checkpoint(
        lanes: Int = 2, database: [UInt8] = database, at time: Timestamp = Timestamp(milliseconds: 1_767_323_045_250)
    ) throws(LogCheckpointFault) -> LogCheckpoint {
        let heads = (0..<lanes).map { lane in
            LaneHead(
                lane: UInt8(truncatingIfNeeded: lane), size: Int64(lane) * 1200,
                root: [UInt8](repeating: UInt8(truncatingIfNeeded: lane), count: 32))
        }
        return try LogCheckpoint(database: database, at: time, heads: heads)
    }

    private static let text = """
        handoff-log/1
        000102030405060708090a0b0c0d0e0f
        2026-01-02T03:04:05.250Z
        lane 0 0 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
        lane 1 1200 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=

        """

    @Test("The text is the published one: origin, database, time, and a line for each lane")
    func published() throws {
        let checkpoint = try Self.checkpoint()
        let read = try LogCheckpoint(text: Self.text)
        #expect(checkpoint.text == Self.text)
        #expect(read == checkpoint)
    }

    @Test("Any number of lanes is read back as it was written, at any time", arguments: [1, 2, 16, 255, 256])
    func roundTrip(_ lanes: Int) throws {
        for milliseconds in [0, 999, 1_767_323_045_000, 253_402_300_799_999, -62_167_219_200_000] as [Int64] {
            let checkpoint = try Self.checkpoint(lanes: lanes, at: Timestamp(milliseconds: milliseconds))
            let read = try LogCheckpoint(text: checkpoint.text)
            #expect(read == checkpoint)
        }
    }

    @Test("Sizes up to the largest are read back")
    func sizes() throws {
        let heads = [LaneHead(lane: 0, size: .max, root: [UInt8](repeating: 0xFB, count: 32))]
        let checkpoint = try LogCheckpoint(database: Self.database, at: Timestamp(seconds: 0), heads: heads)
        let read = try LogCheckpoint(text: checkpoint.text)
        #expect(read == checkpoint)
    }

    @Test("Whatever bit of a text is flipped, it is the text of another checkpoint or of none")
    func flips() throws {
        let text = Array(Self.text.utf8)
        for bit in 0..<(text.count * 8) {
            var changed = text
            changed[bit / 8] ^= 1 << (bit % 8)
            guard let other = String(validating: changed, as: UTF8.self),
                let read = try? LogCheckpoint(text: other)
            else { continue }
            #expect(Array(read.text.utf8) == changed)
        }
    }

    @Test("A text that is cut at any place, or goes on, is none")
    func cuts() throws {
        let firstLane = Self.text.utf8.count - "lane 1 1200 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n".utf8.count
        for count in 0..<Self.text.utf8.count where count != firstLane {
            #expect(throws: LogCheckpointFault.self) { try LogCheckpoint(text: String(Self.text.prefix(count))) }
        }
        for more in ["\n", " ", "lane 2", "lane 2 0 AAAA\n", "lane 1 1200 AQ==\n"] {
            #expect(throws: LogCheckpointFault.self) { try LogCheckpoint(text: Self.text + more) }
        }
    }

    @Test(
        "What is wrong is named",
        arguments: [
            ("handoff-log/1\n", "handoff-log/2\n", .origin), ("handoff-log/1\n", "\nhandoff-log/1\n", .origin),
            ("handoff-log/1\n", "handoff-log/1\r\n", .origin),
            ("0e0f\n", "0e0F\n", .database), ("0e0f\n", "0e\n", .database), ("0e0f\n", "0e0f00\n", .database),
            ("05.250Z", "05.25Z", .time), ("05.250Z", "05.250+00:00", .time), ("05.250Z", "05.250z", .time),
            ("02T03", "02 03", .time), ("-01-", "-13-", .time), (".250Z", ".000Z", .time),
            ("lane 0", "lane 1", .head(ofLane: 0)), ("lane 1", "lane 0", .head(ofLane: 1)),
            ("lane 1", "lane 2", .head(ofLane: 1)), ("lane 1", "lane 01", .head(ofLane: 1)),
            ("lane 1", "Lane 1", .head(ofLane: 1)), ("lane 1", "lane 256", .head(ofLane: 1)),
            ("1200", "01200", .head(ofLane: 1)), ("1200", "+1200", .head(ofLane: 1)),
            ("1200", "-1200", .head(ofLane: 1)), ("1200", "9223372036854775808", .head(ofLane: 1)),
            ("1200 ", "1200  ", .head(ofLane: 1)), ("E=\n", "E\n", .head(ofLane: 1)),
            ("E=\n", "F=\n", .head(ofLane: 1)),
            ("E=\n", "E= \n", .head(ofLane: 1)), ("QE=\n", "\n", .head(ofLane: 1)), ("E=\n", "E=", .unfinished),
        ] as [(String, String, LogCheckpointFault)])
    func faults(_ part: String, _ other: String, _ fault: LogCheckpointFault) {
        #expect(throws: fault) { try LogCheckpoint(text: Self.text.replacing(part, with: other)) }
    }

    @Test("A text without lanes is none, and so are more than 256")
    func laneCounts() throws {
        let none = Self.text.split(separator: "\n").prefix(3).map { $0 + "\n" }.joined()
        #expect(throws: LogCheckpointFault.head(ofLane: 0)) { try LogCheckpoint(text: none) }
        #expect(throws: LogCheckpointFault.head(ofLane: 0)) { try Self.checkpoint(lanes: 0) }
        #expect(throws: LogCheckpointFault.head(ofLane: 256)) { try Self.checkpoint(lanes: 257) }
    }

    @Test("A value that has no text is not made")
    func values() {
        let root = [UInt8](repeating: 0, count: 32)
        #expect(throws: LogCheckpointFault.database) { try Self.checkpoint(database: Self.database + [0]) }
        #expect(throws: LogCheckpointFault.time) { try Self.checkpoint(at: Timestamp(milliseconds: .max)) }
        for head in [
            LaneHead(lane: 1, size: 0, root: root), LaneHead(lane: 0, size: -1, root: root),
            LaneHead(lane: 0, size: 0, root: Array(root.dropLast())), LaneHead(lane: 0, size: 0, root: root + [0]),
        ] {
            #expect(throws: LogCheckpointFault.head(ofLane: 0)) {
                try LogCheckpoint(database: Self.database, at: Timestamp(seconds: 0), heads: [head])
            }
        }
    }
}
