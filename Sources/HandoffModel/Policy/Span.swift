/// A length of time as people write it in settings: `90s`, `15m`, `4h`, `7d`.
package struct Span: Sendable, Hashable, CustomStringConvertible, Codable {
    package let length: Duration

    package init(_ length: Duration) { self.length = length }

    /// Nil unless `text` is a whole number up to 999,999 followed by `s`, `m`, `h` or `d`.
    package init?(_ text: String) {
        let units: [UInt8: Int64] = [
            UInt8(ascii: "s"): 1, UInt8(ascii: "m"): 60, UInt8(ascii: "h"): 3600, UInt8(ascii: "d"): 86_400,
        ]
        guard let last = text.utf8.last, let unit = units[last], (2...7).contains(text.utf8.count),
            text.utf8.dropLast().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int64(text.dropLast())
        else { return nil }
        length = .seconds(number * unit)
    }

    package var description: String {
        let seconds = length.wholeSeconds
        for (name, unit) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)] where seconds >= unit && seconds % unit == 0
        {
            return "\(seconds / unit)\(name)"
        }
        return "\(seconds)s"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let span = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a length of time is written as 90s, 15m, 4h or 7d")
        }
        self = span
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
