enum Base64 {
    /// The bytes of a text in Base 64 (RFC 4648, section 4), with its padding; white space is passed over.
    ///
    /// Nil for anything else, and where bits after the last byte are not zero, so that a text has one reading.
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var group: UInt32 = 0
        var filled = 0
        var padding = 0
        for character in text.utf8 {
            if character == UInt8(ascii: " ") || (0x09...0x0D).contains(character) { continue }
            if character == UInt8(ascii: "=") {
                padding += 1
                guard filled >= 2, filled + padding <= 4 else { return nil }
                continue
            }
            guard padding == 0, let value = value(of: character) else { return nil }
            group = group << 6 | UInt32(value)
            filled += 1
            if filled == 4 {
                bytes += [UInt8(group >> 16 & 0xFF), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)]
                (group, filled) = (0, 0)
            }
        }
        switch (filled, padding) {
        case (0, 0): return bytes
        case (2, 2) where group & 0xF == 0: return bytes + [UInt8(group >> 4 & 0xFF)]
        case (3, 1) where group & 0x3 == 0: return bytes + [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)]
        default: return nil
        }
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
