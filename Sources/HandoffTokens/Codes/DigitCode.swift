internal import OpenSSL

/// A one-time code that the brand sends to the account holder: 6 to 8 digits. Prints `<redacted>`.
///
/// Source: SP 800-63B-4, 3.1.3: at least six decimal digits from an approved generator.
package struct DigitCode: Sendable {
    private let digits: [UInt8]

    /// As it is sent: the digits alone, so that a telephone can fill it in.
    package var text: String { String(decoding: digits, as: UTF8.self) }
    var bytes: [UInt8] { digits }

    /// The most digits.
    package static let longest = 8

    /// A random code of ``longest`` digits; every one is equally likely.
    package static func make() throws -> DigitCode {
        var digits: [UInt8] = []
        while digits.count < longest {
            // 250 is the largest multiple of 10 in a byte: higher ones would favour the first digits.
            for byte in try Random.bytes(16) where byte < 250 && digits.count < longest {
                digits.append(UInt8(ascii: "0") + byte % 10)
            }
        }
        return DigitCode(digits: digits)
    }

    private init(digits: [UInt8]) { self.digits = digits }

    /// The code that its first `count` digits make: every one is equally likely, too.
    package func first(_ count: Int) -> DigitCode { DigitCode(digits: Array(digits.prefix(count))) }

    /// What somebody typed: nil unless it is 6 to 8 digits of any script, once spaces, dashes and dots are left out.
    package init?(_ text: String) {
        guard text.utf8.count <= 128 else { return nil }
        var digits: [UInt8] = []
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar != "-" && scalar != "." {
            guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
                digits.count < Self.longest
            else {
                if scalar.properties.generalCategory == .format { continue }
                return nil
            }
            digits.append(UInt8(ascii: "0") + UInt8(value))
        }
        guard digits.count >= 6 else { return nil }
        self.digits = digits
    }
}

extension DigitCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
