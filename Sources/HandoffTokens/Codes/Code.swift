internal import OpenSSL

/// A one-time code for what cannot carry a link: 8 letters of an alphabet of 20 without vowels, 34.5 bits.
///
/// Source: RFC 8628, 6.1, which chose the letters so that none look alike and no words come out. Prints `<redacted>`.
package struct Code: Sendable {
    private let letters: [UInt8]

    static let count = 8
    private static let alphabet = Array("BCDFGHJKLMNPQRSTVWXZ".utf8)

    /// As people read it: `XXXX-XXXX`.
    package var text: String {
        String(decoding: letters.prefix(4) + [UInt8(ascii: "-")] + letters.suffix(4), as: UTF8.self)
    }

    /// The letters alone, which is what a digest covers.
    var bytes: [UInt8] { letters }

    /// A random code; every one is equally likely.
    package static func make() throws -> Code {
        var letters: [UInt8] = []
        while letters.count < count {
            // 240 is the largest multiple of 20 in a byte: higher ones would favour the first letters.
            for byte in try Random.bytes(16) where byte < 240 && letters.count < count {
                letters.append(alphabet[Int(byte) % alphabet.count])
            }
        }
        return Code(letters: letters)
    }

    private init(letters: [UInt8]) { self.letters = letters }

    /// The code that somebody typed or read out. Nil unless it is 8 letters of the alphabet, in either case and in full
    /// width too, once spaces, dashes, dots and invisible characters are left out.
    package init?(_ text: String) {
        guard text.utf8.count <= 256 else { return nil }
        var letters: [UInt8] = []
        for scalar in text.unicodeScalars where !Self.isSeparator(scalar) {
            guard let letter = Self.letter(scalar), letters.count < Self.count else { return nil }
            letters.append(letter)
        }
        guard letters.count == Self.count else { return nil }
        self.letters = letters
    }

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        let ascii: UInt32
        switch scalar.value {
        case 0x41...0x5A: ascii = scalar.value
        case 0x61...0x7A: ascii = scalar.value - 0x20
        case 0xFF21...0xFF3A: ascii = scalar.value - 0xFF21 + 0x41  // full-width A to Z
        case 0xFF41...0xFF5A: ascii = scalar.value - 0xFF41 + 0x41  // full-width a to z
        default: return nil
        }
        let letter = UInt8(ascii)
        return alphabet.contains(letter) ? letter : nil
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ":", "/", "_", "\u{B7}", "\u{2022}", "\u{2212}": return true  // with dots and a minus sign
        default: break
        }
        switch scalar.properties.generalCategory {
        case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .format: return true
        default: return scalar.properties.isWhitespace
        }
    }
}

extension Code: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
