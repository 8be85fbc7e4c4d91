/// Bytes as letters, 64 of them (RFC 4648), in exactly one form: what decodes encodes to itself.
package enum Base64: Sendable {
    /// With padding, for mail and configuration (section 4).
    case standard
    /// Without, for URLs and tokens (section 5).
    case url

    package func encode(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { encode($0) } }

    package func encode(_ bytes: UnsafeRawBufferPointer) -> String {
        let letters = letters.utf8Start
        func letter(_ value: UInt32) -> UInt8 { letters[Int(value & 63)] }
        return String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            var (at, from) = (0, 0)
            while from + 3 <= bytes.count {
                let group = UInt32(bytes[from]) << 16 | UInt32(bytes[from + 1]) << 8 | UInt32(bytes[from + 2])
                text[at] = letter(group >> 18)
                text[at + 1] = letter(group >> 12)
                text[at + 2] = letter(group >> 6)
                text[at + 3] = letter(group)
                (at, from) = (at + 4, from + 3)
            }
            let rest = bytes.count - from
            if rest > 0 {
                let group = UInt32(bytes[from]) << 16 | (rest == 2 ? UInt32(bytes[from + 1]) << 8 : 0)
                text[at] = letter(group >> 18)
                text[at + 1] = letter(group >> 12)
                if rest == 2 { text[at + 2] = letter(group >> 6) }
                at += rest + 1
            }
            if isPadded {
                while at % 4 != 0 {
                    text[at] = UInt8(ascii: "=")
                    at += 1
                }
            }
            return at
        }
    }

    /// The bytes of a text; nil unless it is what ``encode(_:)`` makes of some bytes.
    package func decode(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { text in
            guard let letters = withoutPadding(text), letters.count % 4 != 1 else { return nil }
            var bytes = [UInt8](repeating: 0, count: letters.count / 4 * 3 + max(letters.count % 4 - 1, 0))
            return bytes.withUnsafeMutableBytes { decode(letters, into: $0) } ? bytes : nil
        }
    }

    /// Decodes letters, without padding, into the whole of `bytes`.
    /// - Returns: false for a length that does not fit, a letter of no value, or bits that would be lost; `bytes` then
    ///   holds rubbish.
    package func decode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        guard text.count == (bytes.count * 4 + 2) / 3 else { return false }
        return values.withUnsafeBufferPointer { values in
            func value(_ at: Int) -> UInt8 { values[Int(text[at])] }
            var seen: UInt8 = 0  // values are below 64; a letter of no value sets the high bit
            var (at, from) = (0, 0)
            while from + 4 <= text.count {
                let (a, b, c, d) = (value(from), value(from + 1), value(from + 2), value(from + 3))
                seen |= a | b | c | d
                bytes[at] = a << 2 | b >> 4
                bytes[at + 1] = b << 4 | c >> 2
                bytes[at + 2] = c << 6 | d
                (at, from) = (at + 3, from + 4)
            }
            if from < text.count {
                let (a, b) = (value(from), value(from + 1))
                let c = text.count - from == 3 ? value(from + 2) : 0
                seen |= a | b | c
                bytes[at] = a << 2 | b >> 4
                if text.count - from == 3 {
                    bytes[at + 1] = b << 4 | c >> 2
                    if c & 0b11 != 0 { return false }
                } else if b & 0b1111 != 0 {
                    return false
                }
            }
            return seen & 0x80 == 0
        }
    }

    /// Nil where the padding is not what the length asks for; signs of it elsewhere are letters of no value.
    private func withoutPadding(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard isPadded else { return text }
        guard text.count % 4 == 0 else { return nil }
        let signs = text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return UnsafeBufferPointer(rebasing: text.dropLast(signs))
    }
}

extension Base64 {
    private var isPadded: Bool {
        switch self {
        case .standard: true
        case .url: false
        }
    }

    private var letters: StaticString {
        switch self {
        case .standard: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        case .url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        }
    }

    /// The value of each letter, 255 for what is no letter.
    private var values: [UInt8] {
        switch self {
        case .standard: Self.standardValues
        case .url: Self.urlValues
        }
    }

    private static let standardValues = values(of: standard)
    private static let urlValues = values(of: url)

    private static func values(of base64: Base64) -> [UInt8] {
        var values = [UInt8](repeating: 255, count: 256)
        for value in 0..<64 { values[Int(base64.letters.utf8Start[value])] = UInt8(value) }
        return values
    }
}
