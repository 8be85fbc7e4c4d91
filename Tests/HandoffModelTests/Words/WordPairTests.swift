import Testing

@testable import HandoffModel

@Suite("A pair of words is read from what a person posts")
struct WordPairTests {
    private static let river = WordPair.read("river lamp", in: .en)

    @Test("Any two bytes make two different words, and all pairs are made")
    func bytes() {
        var made: [WordPair: Int] = [:]
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let pair = WordPair(first, second)
                made[pair, default: 0] += 1
            }
        }
        #expect(made.count == 65_280)
        #expect(made.keys.allSatisfy { $0.first != $0.second })
        #expect(made.values.allSatisfy { $0 <= 2 })
    }

    @Test("The stored number gives the pair back, and two equal words are no pair")
    func stored() {
        #expect(WordPair(rawValue: 0x0102) == WordPair(1, 2))
        #expect(WordPair(1, 2).rawValue == 0x0102)
        #expect(WordPair(rawValue: 0x0707) == nil)
    }

    @Test("What is shown is what is read, in every language", arguments: WordListTests.lists)
    func roundTrip(_ list: WordList) {
        var random = SplitMix64(seed: 3)
        for index in UInt8.min...UInt8.max {
            for pair in [WordPair(index, UInt8(random.below(256))), WordPair(UInt8(random.below(256)), index)] {
                let text = pair.text(from: list).joined(separator: " ")
                #expect(WordPair.read(text, from: list) == pair, "\(text)")
                #expect(WordPair.read("\(text.uppercased()), \(text)", from: list) == pair, "\(text)")
            }
        }
    }

    @Test(
        "Case, width, accents, punctuation, emoji, hashtags and other words make no difference",
        arguments: [
            "River Lamp", "RIVER  LAMP!", "river-lamp", "river_lamp", "river,lamp", "river\nlamp", "river\r\nlamp",
            "#river #lamp", "“River” – ‘Lamp’.", "my words: river lamp, thanks", "🌊 river 💡 lamp 🙏🏽", "ｒｉｖｅｒ　ＬＡＭＰ",
            "rívër lãmp", "ri\u{301}ver lamp\u{308}", "riv\u{AD}er la\u{200D}mp", "river\u{200B}lamp", "𝐫𝐢𝐯𝐞𝐫 𝕝𝕒𝕞𝕡",
            "river lamp river lamp, river lamp", "river river lamp", "river lamp lamp", "river/lamp", "river @ lamp",
            "@lamp @acme.river@lamp.example river lamp", "see https://example.com/lamp/river-lamp?lamp river lamp",
            "river lamp@stone", "river lamp (https://lamp.river)", "river:lamp", "@lemon river lamp @melon-river",
        ])
    func found(_ text: String) {
        #expect(WordPairTests.river != nil)
        #expect(WordPair.read(text, in: .en) == WordPairTests.river)
    }

    @Test(
        "Anything else is no pair, or not one",
        arguments: [
            "", "river", "lamp", "river and lamp", "river 1 lamp", "riverlamp", "rivers lamp", "river lamps",
            "xriver lamp",
            "river lamp1", "1river lamp", "river @acme lamp", "river https://a.example lamp", "@river lamp",
            "river @lamp",
            "river lamp lemon", "lemon river lamp", "river lamp river", "river lamp river river lamp",
            "river lamp river x",
            "river lamp, lamp river", "river lamp … lemon apple", "river river", "lamp\u{3042}river",
            "r i v e r l a m p", "ríver\u{0431} lamp", "https://river.lamp", "@river_lamp", "@river.lamp",
        ])
    func none(_ text: String) {
        #expect(WordPair.read(text, in: .en) == nil)
    }

    @Test("The other order is another pair")
    func order() {
        let turned = WordPair.read("lamp river", in: .en)
        #expect(turned != nil && turned != WordPairTests.river)
        #expect(turned?.first == WordPairTests.river?.second)
    }

    @Test(
        "Arabic is read with diacritics, the lengthening sign and either spelling of its letters",
        arguments: ["نهر كتاب", "نَهْرٌ، كِتَابٌ!", "نـــهر كتـاب", "#نهر #كتاب", "نهر كتآب", "نهر أَو… نهر کتاب"])
    func arabic(_ text: String) {
        let pair = WordPair.read("نهر كتاب", from: .arabic)
        #expect(pair?.text(from: .arabic) == ["نهر", "كتاب"])
        #expect(WordPair.read(text, from: .arabic) == pair)
    }

    @Test("Ten kibibytes are read to the end, one byte more is not read at all")
    func bound() {
        let filler = String(repeating: "x", count: 10_240 - 11) + " "
        #expect(WordPair.read(filler + "river lamp", in: .en) == WordPairTests.river)
        #expect(WordPair.read(filler + " river lamp", in: .en) == nil)
    }

    @Test(
        "Hostile text ends nothing and hides nothing",
        arguments: [
            "\u{301}", "@", "@@a", "://", ":", "#", "\u{200B}", "\u{202E}", "\u{0}", "\u{10FFFF}", "👩‍👩‍👧‍👦", "٣", "ىّ",
            "a\u{301}",
            "\r\n",
        ])
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: 10_000 / piece.utf8.count)
        #expect(WordPair.read(text, in: .de) == nil)
        #expect(WordPair.read(text, from: .arabic) == nil)
        #expect(WordPair.read(text + " , river lamp", in: .en) == WordPairTests.river)
    }
}
