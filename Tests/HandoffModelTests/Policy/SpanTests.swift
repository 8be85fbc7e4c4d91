import Foundation
import HandoffModel
import Testing

@Suite("Lengths of time as people write them")
struct SpanTests {
    @Test(
        "A number and a unit make a length, printed in its largest whole unit",
        arguments: [
            ("90s", Duration.seconds(90), "90s"), ("15m", .minutes(15), "15m"), ("4h", .hours(4), "4h"),
            ("7d", .days(7), "7d"), ("60s", .minutes(1), "1m"), ("24h", .days(1), "1d"), ("0s", .zero, "0s"),
            ("0d", .zero, "0s"), ("007m", .minutes(7), "7m"), ("999999d", .days(999_999), "999999d"),
        ])
    func good(_ text: String, _ length: Duration, _ printed: String) throws {
        let span = try #require(Span(text))
        #expect(span.length == length)
        #expect(span.description == printed)
        #expect(Span(printed) == span)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "s", "5", "-5s", "+5s", "5 s", "5S", "1.5h", "1h30m", "1000000d", "5w", "٥s", "5s ", " 5s", "5ｓ",
            "0x5s",
            "99999999999999999999s", "5\u{0}s", "5s\u{301}",
        ])
    func bad(_ text: String) throws {
        #expect(Span(text) == nil)
        let json = try JSONEncoder().encode([text])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Span].self, from: json) }
    }
}
