/// A moment: whole milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
///
/// Integer, so that an event means the same on every machine and in every store. Time is always passed in: nothing in
/// this module reads a clock.
package struct Timestamp: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
    package init(milliseconds: Int64) { rawValue = milliseconds }
    /// Saturates, as `+` does.
    package init(seconds: Int64) {
        let (product, over) = seconds.multipliedReportingOverflow(by: 1000)
        rawValue = over ? (seconds < 0 ? .min : .max) : product
    }

    /// Whole seconds, rounded down: the unit of RFC 7519 NumericDate and of token expiries.
    package var seconds: Int64 { rawValue / 1000 - (rawValue % 1000 < 0 ? 1 : 0) }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Saturates: a hostile lifetime gives the end of time, not a trap.
    package static func + (time: Self, length: Duration) -> Self {
        let (sum, over) = time.rawValue.addingReportingOverflow(length.milliseconds)
        return Self(rawValue: over ? (length < .zero ? .min : .max) : sum)
    }
    package static func - (time: Self, length: Duration) -> Self {
        let (difference, over) = time.rawValue.subtractingReportingOverflow(length.milliseconds)
        return Self(rawValue: over ? (length < .zero ? .max : .min) : difference)
    }
    package static func - (a: Self, b: Self) -> Duration {
        let (difference, over) = a.rawValue.subtractingReportingOverflow(b.rawValue)
        return .milliseconds(over ? (a < b ? .min : .max) : difference)
    }
}

extension Duration {
    /// Whole milliseconds, towards zero, saturating.
    package var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, over) = seconds.multipliedReportingOverflow(by: 1000)
        if over { return seconds < 0 ? .min : .max }
        let (sum, over2) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return over2 ? (seconds < 0 ? .min : .max) : sum
    }
    package var wholeSeconds: Int64 { components.seconds }
    package static func minutes(_ n: Int64) -> Duration { .seconds(n * 60) }
    package static func hours(_ n: Int64) -> Duration { .seconds(n * 3600) }
    package static func days(_ n: Int64) -> Duration { .seconds(n * 86_400) }
}
