import HandoffModel
import Testing

@Suite("No two lists of parts share their bytes")
struct TranscriptTests {
    @Test("A text and bytes follow their length, a number is its eight bytes, most significant first")
    func bytes() {
        var transcript = Transcript("ab", reserving: 100)
        transcript.add([0xFF])
        transcript.add("é")
        transcript.add(1 as UInt64)
        transcript.add(-2 as Int64)
        #expect(
            transcript.bytes == [0, 0, 0, 0, 0, 0, 0, 2, 0x61, 0x62] + [0, 0, 0, 0, 0, 0, 0, 1, 0xFF]
                + [0, 0, 0, 0, 0, 0, 0, 2, 0xC3, 0xA9] + [0, 0, 0, 0, 0, 0, 0, 1]
                + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE])
    }

    @Test("Parts that read the same one after the other give other bytes")
    func parts() {
        var first = Transcript("x")
        first.add("ab")
        first.add("c")
        var second = Transcript("x")
        second.add("a")
        second.add("bc")
        #expect(first.bytes != second.bytes)
    }
}
