import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A time is printed for people and for machines")
struct PrintedTimeTests {
    private func printed(_ seconds: Int64, in language: Language = .en, seenAt now: Int64 = 0) -> PrintedTime {
        PrintedTime(Timestamp(seconds: seconds), seenAt: Timestamp(seconds: now), in: PageTexts.of(language).times)
    }

    @Test(
        "The calendar is the Gregorian one, leap days and turns of the century included",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (951_868_799, "2000-02-29T23:59:59Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_795_349_100, "2026-11-22T12:05:00Z"), (1_709_164_800, "2024-02-29T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_800, "10000-01-01T00:00:00Z"),
        ] as [(Int64, String)])
    func machine(seconds: Int64, text: String) {
        let time = printed(seconds)
        #expect(time.machine == text)
    }

    @Test("Every language has its own form and says UTC")
    func text() {
        let texts = Language.allCases.map { printed(1_795_349_100, in: $0).text }
        let first = printed(1_796_083_200, in: .fr).text
        #expect(
            texts == [
                "22 November 2026, 12:05\u{A0}UTC", "22 de noviembre de 2026, 12:05\u{A0}UTC",
                "22 novembre 2026, 12:05\u{A0}UTC",
                "22. November 2026, 12:05\u{A0}UTC", "22 نوفمبر 2026، \u{2066}12:05\u{A0}UTC\u{2069}",
            ])
        #expect(first == "1er décembre 2026, 00:00\u{A0}UTC")
        for language in Language.allCases {
            let months = Set(PageTexts.of(language).times.months)
            #expect(months.count == 12)
        }
    }

    @Test(
        "What lies ahead is also said as a distance",
        arguments: [
            (-60, nil), (0, nil), (59, nil), (60, "in about a minute"), (1200, "in about 20 minutes"),
            (5399, "in about 89 minutes"), (5400, "in about 2 hours"),
            (14_400, "in about 4 hours"), (172_800, "in about 2 days"),
        ] as [(Int64, String?)])
    func distance(seconds: Int64, text: String?) {
        let time = printed(seconds)
        #expect(time.distance == text)
    }

    @Test("The ends of time do not trap", arguments: [Int64.min + 999, Int64.max])
    func extremes(milliseconds: Int64) {
        let time = PrintedTime(
            Timestamp(milliseconds: milliseconds), seenAt: Timestamp(seconds: 0), in: PageTexts.of(.de).times)
        #expect(time.machine.hasSuffix("Z"))
    }

    @Test(
        "A span is told in seconds, then in minutes, then in hours, never in fewer than there are",
        arguments: Language.allCases)
    func spans(language: Language) {
        let span = PageTexts.of(language).times.span
        for (seconds, number) in [(60, "60"), (119, "119"), (121, "3"), (7199, "120"), (10_800, "3"), (86_400, "24")] {
            #expect(span(seconds).contains(number), "\(span(seconds))")
        }
        #expect(Set([60, 600, 36_000].map { span($0).drop { !$0.isLetter } }).count == 3)
    }
}
