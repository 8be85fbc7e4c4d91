#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An opaque sRGB colour.
struct Colour: Hashable, Sendable, CustomStringConvertible {
    let red, green, blue: UInt8

    init(_ rgb: UInt32) {
        red = UInt8(truncatingIfNeeded: rgb >> 16)
        green = UInt8(truncatingIfNeeded: rgb >> 8)
        blue = UInt8(truncatingIfNeeded: rgb)
    }

    /// Nil unless `hex` is six hexadecimal digits, with or without `#` before them.
    init?(hex: some StringProtocol) {
        let digits = hex.utf8.first == UInt8(ascii: "#") ? hex.dropFirst() : hex[...]
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let rgb = UInt32(digits, radix: 16)
        else { return nil }
        self.init(rgb)
    }

    /// Six lower-case hexadecimal digits.
    var hex: String {
        let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    var description: String { "#" + hex }

    static let black = Colour(0x000000)
    static let white = Colour(0xffffff)

    /// Relative luminance, 0 to 1: WCAG 2.2.
    var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio, 1 to 21: WCAG 2.2.
    func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// `share` of 32 parts of `other`, the rest of this.
    func mixed(with other: Colour, share: Int) -> Colour {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt32 { UInt32((Int(a) * (32 - share) + Int(b) * share + 16) / 32) }
        return Colour(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
    }

    /// The nearest colour on the way to `end` that keeps `ratio` against every one of `grounds`; `end` if none does.
    func moved(towards end: Colour, until ratio: Double, against grounds: [Colour]) -> Colour {
        for share in 0...32 {
            let colour = mixed(with: end, share: share)
            if grounds.allSatisfy({ colour.contrast(with: $0) >= ratio }) { return colour }
        }
        return end
    }
}
