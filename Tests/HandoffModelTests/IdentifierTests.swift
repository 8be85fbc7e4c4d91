import HandoffModel
import Testing

@Suite("An id has one text, and texts sort by age")
struct IdentifierTests {
    static let samples: [HandoffID] = {
        var random = SplitMix64(seed: 7)
        return (0..<2000).map { _ in HandoffID(high: random.next(), low: random.next()) }
            + [HandoffID(high: 0, low: 0), HandoffID(high: .max, low: .max)]
    }()

    @Test("It comes back from its text and from its bytes")
    func roundTrip() {
        for id in Self.samples {
            let (fromText, fromBytes) = (HandoffID(id.description), HandoffID(bytes: id.bytes))
            #expect(fromText == id)
            #expect(fromBytes == id)
        }
    }

    @Test("The order of texts, of bytes and of ids is the same, and older is smaller")
    func order() {
        let sorted = Self.samples.sorted()
        for (a, b) in zip(sorted, sorted.dropFirst()) {
            let ascends =
                a < b && a.description < b.description && a.bytes.lexicographicallyPrecedes(b.bytes)
            #expect(ascends, "\(a) and \(b)")
        }
        let older = HandoffID(at: Sample.start, random: (.max, .max))
        let younger = HandoffID(at: Sample.start + .milliseconds(1), random: (0, 0))
        #expect(older < younger)
        #expect(older.high >> 16 == UInt64(Sample.start.rawValue))
    }

    @Test("A text with one digit changed is refused, or is another id that prints as itself")
    func oneDigit() {
        for id in Self.samples.prefix(40) {
            let text = Array(id.description.utf8)
            for place in text.indices {
                for bit in 0..<8 {
                    var changed = text
                    changed[place] ^= 1 << UInt8(bit)
                    guard let flipped = String(validating: changed, as: UTF8.self),
                        let other = HandoffID(flipped)
                    else { continue }
                    #expect(other != id)
                    #expect(other.description == flipped)
                }
            }
        }
    }

    @Test(
        "What is not printed for any id is refused",
        arguments: [
            "", "ho_", "ho_0000000000000000000000000", "ho_000000000000000000000000000",
            "ho_80000000000000000000000000",
            "ho_zzzzzzzzzzzzzzzzzzzzzzzzzz", "se_00000000000000000000000000", "HO_00000000000000000000000000",
            "ho-00000000000000000000000000", "ho_0000000000000000000000000A", "ho_0000000000000000000000000i",
            "ho_0000000000000000000000000l", "ho_0000000000000000000000000o", "ho_0000000000000000000000000u",
            " ho_00000000000000000000000000", "ho_0000000000000000000000000é", "ho_000000000000000000000000\u{0}",
        ])
    func refused(_ text: String) {
        #expect(HandoffID(text) == nil)
    }

    @Test("The largest id has its first digit at seven")
    func largest() {
        #expect(HandoffID(high: .max, low: .max).description == "ho_7zzzzzzzzzzzzzzzzzzzzzzzzz")
        #expect(ClaimID(high: 0, low: 32).description == "cl_00000000000000000000000010")
        #expect(SessionID(high: 1, low: 0).description == "se_0000000000000g000000000000")
        #expect(APIKeyID(high: 0, low: 0).description == "ak_00000000000000000000000000")
    }

    @Test("Only sixteen bytes are an id", arguments: [0, 1, 15, 17, 32])
    func length(_ count: Int) {
        #expect(HandoffID(bytes: [UInt8](repeating: 0, count: count)) == nil)
    }
}
