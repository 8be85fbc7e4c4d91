import HandoffModel
import Testing

@Suite("Time is counted in whole milliseconds and never traps")
struct TimestampTests {
    static let first = Timestamp(rawValue: .min)
    static let last = Timestamp(rawValue: .max)

    @Test("Beyond either end, adding and subtracting stop there")
    func saturation() {
        #expect(Self.last + .milliseconds(1) == Self.last)
        #expect(Self.first - .milliseconds(1) == Self.first)
        #expect(Sample.start + .seconds(Int64.max) == Self.last)
        let before = Timestamp(rawValue: -2)
        #expect(before - .seconds(Int64.max) == Self.first)
        #expect(before + .seconds(Int64.min) == Self.first)
        #expect(Sample.start - .seconds(Int64.min) == Self.last)
        #expect(Self.last + .zero == Self.last)
    }

    @Test("The seconds of a time too far away stop at the end as well")
    func secondsSaturate() {
        #expect(Timestamp(seconds: .max) == Self.last)
        #expect(Timestamp(seconds: .min) == Self.first)
        #expect(Timestamp(seconds: -2).rawValue == -2000)
    }

    @Test("The length between two times stops at the ends too")
    func distance() {
        #expect(Self.last - Self.first == .milliseconds(Int64.max))
        #expect(Self.first - Self.last == .milliseconds(Int64.min))
        #expect(Sample.linkEnd - Sample.start == .hours(24))
    }

    @Test(
        "Whole seconds round down, on both sides of 1970",
        arguments: [
            (Int64(0), Int64(0)), (1, 0), (999, 0), (1000, 1), (-1, -1), (-999, -1), (-1000, -1), (-1001, -2),
            (.max, 9_223_372_036_854_775), (.min, -9_223_372_036_854_776),
        ])
    func seconds(_ milliseconds: Int64, _ seconds: Int64) {
        #expect(Timestamp(milliseconds: milliseconds).seconds == seconds)
    }

    @Test(
        "A length becomes whole milliseconds, towards zero",
        arguments: [
            (Duration.nanoseconds(1_999_999), Int64(1)), (.nanoseconds(-1_999_999), -1), (.seconds(Int64.max), .max),
            (.seconds(Int64.min), .min), (.days(2), 172_800_000), (.hours(-1), -3_600_000), (.minutes(3), 180_000),
        ])
    func milliseconds(_ length: Duration, _ milliseconds: Int64) {
        #expect(length.milliseconds == milliseconds)
    }

    @Test(
        "Known dates print as RFC 3339",
        arguments: [
            (Int64(0), "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999Z"), (-86_400_000, "1969-12-31T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"), (1_709_164_800_000, "2024-02-29T00:00:00Z"),
            (1_709_251_200_000, "2024-03-01T00:00:00Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
            (4_107_456_000_000, "2100-02-28T00:00:00Z"), (1_800_000_000_250, "2027-01-15T08:00:00.250Z"),
            (1_800_000_000_007, "2027-01-15T08:00:00.007Z"), (-2_208_988_800_000, "1900-01-01T00:00:00Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00Z"), (-62_167_219_200_000, "0000-01-01T00:00:00Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (253_402_300_800_000, "9999-12-31T23:59:59.999Z"),
            (.max, "9999-12-31T23:59:59.999Z"), (.min, "0000-01-01T00:00:00Z"),
        ])
    func rfc3339(_ milliseconds: Int64, _ text: String) {
        #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
    }

    @Test("Every day of four centuries follows the one before")
    func calendar() {
        var (year, month, day) = (1600, 1, 1)
        var time = Timestamp(seconds: -11_676_096_000)
        for _ in 0..<146_097 {
            let expected = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)T00:00:00Z"
            let text = time.rfc3339
            if text != expected {
                Issue.record("\(text) should be \(expected)")
                return
            }
            time = time + .days(1)
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
            day += 1
            if day > length { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(year == 2000)
    }
}
