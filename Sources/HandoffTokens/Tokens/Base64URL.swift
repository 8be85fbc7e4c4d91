/// base64url without padding, in exactly one form: what decodes encodes to itself. Source: RFC 4648, sections 5 and 3.5.
enum Base64URL {
    static func encode(_ bytes: UnsafeRawBufferPointer) -> String {
        String(unsafeUninitializedCapacity: encodedCount(bytes.count)) { text in
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
            return at
        }
    }

    static func encode(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes(encode) }

    /// Decodes `text` into the whole of `bytes`.
    /// - Returns: false for a length that does not fit, a letter of no value (padding and white space are such), or bits
    ///   that would be lost; `bytes` then holds rubbish.
    static func decode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        guard text.count == encodedCount(bytes.count) else { return false }
        var seen: UInt8 = 0  // values are below 64; a letter of no value sets the high bit
        var (at, from) = (0, 0)
        while from + 4 <= text.count {
            let (a, b, c, d) = (value(text[from]), value(text[from + 1]), value(text[from + 2]), value(text[from + 3]))
            seen |= a | b | c | d
            bytes[at] = a << 2 | b >> 4
            bytes[at + 1] = b << 4 | c >> 2
            bytes[at + 2] = c << 6 | d
            (at, from) = (at + 3, from + 4)
        }
        if from < text.count {
            let (a, b) = (value(text[from]), value(text[from + 1]))
            let c = text.count - from == 3 ? value(text[from + 2]) : 0
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

    static func decode(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { text in
            guard text.count % 4 != 1 else { return nil }
            var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3 + max(text.count % 4 - 1, 0))
            return bytes.withUnsafeMutableBytes { decode(text, into: $0) } ? bytes : nil
        }
    }

    /// Letters that so many bytes take.
    private static func encodedCount(_ bytes: Int) -> Int { (bytes * 4 + 2) / 3 }

    private static func letter(_ value: UInt32) -> UInt8 { alphabet.utf8Start[Int(value & 63)] }

    private static func value(_ letter: UInt8) -> UInt8 { values[Int(letter)] }

    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    /// The value of each letter, 255 for what is no letter.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for value in 0..<alphabet.utf8CodeUnitCount { table[Int(alphabet.utf8Start[value])] = UInt8(value) }
        return table
    }()
}
