import HandoffModel
import Testing

@Suite("Lanes")
struct LaneTests {
    @Test(
        "Every lane of a count takes its share of the bits, and none lies beyond the count", arguments: [1, 3, 16, 255])
    func shares(_ number: UInt8) throws {
        let count = try #require(LaneCount(number))
        let lanes = (0...255).map { count.lane(of: LaneBits(rawValue: UInt8($0))) }
        #expect(Set(lanes) == Set(count.all))
        let sizes = Dictionary(grouping: lanes, by: \.self).values.map(\.count)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }

    @Test("There is no store without lanes")
    func none() {
        let count = LaneCount(0)
        #expect(count == nil)
    }

    @Test("An id in a lane differs from the one before in its last eight bits alone")
    func bits() {
        let id = HandoffID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
        let moved = id.inLane(of: LaneBits(rawValue: 0xff))
        #expect(moved == HandoffID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_32ff))
        #expect(moved.laneBits.rawValue == 0xff)
        #expect(id.laneBits.rawValue == 0x10)
    }
}
