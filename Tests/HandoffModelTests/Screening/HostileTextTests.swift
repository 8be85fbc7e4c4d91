import Testing

@testable import HandoffModel

@Suite("Screening hostile text takes work in proportion to its length")
struct HostileTextTests {
    static let pieces = [
        "a", "@", "a@", "a@a.", "4", "4 ", "62 2-2.", "4\u{200B}", "\u{200B}",
        "e" + String(repeating: "\u{301}", count: 500), "at ",
        "a at a dot ", "a dot ", "@gmail . ", "a . ", "four ", "double ", "double four ", "one two three x ",
        "4111111111111111 ", "born ",
        "born 12.3.", "dob march 12 ", "tel ", "tel 1 ", "de89 ", "de 8 9 ", "abcdef12a34b567 ", "+44 ", "0049",
        "01 02 ", "http://", "www.",
        "ab.cd/", "\u{661}\u{662} ", "你好", "👩‍👩‍👧‍👦", "\r\n", "(at)[dot]", "%40", "march 1 ", "*1.", "card 4 4 4 4 ", "ac-",
        "ac-1234567 ",
        "customer 1234567890 ", "my number ", "ssn 1 2 3 ", "(", "\u{0}", "\u{10FFFF}", "\"", "-", "_at_", "a-dot-",
        "acct ", "acct no ", "acct no x1 ", "44718829 is my ", "sort code 20-00-00 ", "20-00-00 5577991",
        "password is ",
        "my code 4821 ", "pin ", "رقم ", "رقم حسابي ١ ", "12 high st ", "st ", "LS6 3QT ", "12345 ",
        "Lindenstr. 14 12345 ",
        "reg AB12 CDE ", "plate a 1 ", "3201 6328 99 ",
    ]

    private let screener = Screener(
        accountPatterns: [AccountPattern("aC-########"), AccountPattern("##########", words: ["customer"])].compactMap {
            $0
        })

    @Test("Twice the text is at most twice the work, and never more than 150 steps a character", arguments: pieces)
    func linear(_ piece: String) {
        let count = 8_000 / piece.unicodeScalars.count + 1
        let text = String(repeating: piece, count: count)
        let (once, twice) = (screener.scan(text).work, screener.scan(text + text).work)
        #expect(twice <= once * 2 + 2000)
        #expect(once <= text.unicodeScalars.count * 150)
    }

    @Test(
        "A word of context before a long row of digits does not make each look at all",
        arguments: ["tel ", "ssn ", "visa ", "born "])
    func row(_ head: String) {
        let row = String(repeating: "4 ", count: 3000)
        let (with, without) = (screener.scan(head + row).work, screener.scan(row).work)
        #expect(with <= without + 20_000)
    }

    @Test("A long tail before one sign is not searched", arguments: ["@x.com", " at gmail dot com", "@"])
    func tail(_ end: String) {
        let text = String(repeating: "a", count: 50_000) + end
        let scan = screener.scan(text)
        #expect(scan.work <= text.utf8.count * 20)
    }

    @Test("Short texts of what finders look for never trap", arguments: 0..<4 as Range<UInt64>)
    func crumbs(seed: UInt64) {
        let crumbs = [
            "a", "@", ".", " ", "-", "_", "(", ")", "[", "]", "{", "}", "<", ">", "at", "dot", "gmail", "com", "4",
            "41", "1111", "0", "+", "00",
            "double ", "one ", "four ", "/", "://", "www.", "*", "#", "tel ", "born ", "march", "1985", "12", "de89",
            "iban", "ac", "\n", "\u{301}",
            "\u{200B}", "٤", "é", "你", "%40", "plus ", "x", "bajo", "guion ", ",", "'", "\"", "o", "ssn ", "card ",
            "le ", "ne ", "$",
        ]
        var random = SeededRandom(seed: seed)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(crumbs) }.joined()
            let screening = screener.screen(text)
            #expect(screening.findings.allSatisfy { $0.range.upperBound <= text.utf8.count })
        }
    }

    @Test(
        "Random soup never traps, and its spans lie in order on scalar boundaries", arguments: 0..<12 as Range<UInt64>)
    func soup(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = (0..<400).map { _ in random.pick(Self.pieces) }.joined()
        let screening = screener.screen(text)
        var (boundaries, offset, end): (Set<Int>, Int, Int) = ([0], 0, 0)
        for scalar in text.unicodeScalars {
            offset += UTF8.width(scalar)
            boundaries.insert(offset)
        }
        for finding in screening.findings {
            let range = finding.range
            #expect(range.lowerBound >= end && !range.isEmpty)
            #expect(boundaries.isSuperset(of: [range.lowerBound, range.upperBound]))
            end = range.upperBound
        }
    }
}
