/// A word as a key: its first 16 letters. Longer words are told apart well enough by these.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init(_ units: some Sequence<Unit>) {
        var count = 0
        for unit in units {
            guard count < 16 else { break }
            append(unit, at: count)
            count += 1
        }
    }

    /// Adds the letter at `place`, counted from 0; those from 16 on change nothing.
    mutating func append(_ unit: Unit, at place: Int) {
        if place < 8 { high = high << 8 | UInt64(unit) } else if place < 16 { low = low << 8 | UInt64(unit) }
    }

    /// Its bits, well mixed, as a place in a table.
    var mixed: Int {
        let product = (high ^ low &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: product >> 32)
    }

    init(stringLiteral text: StaticString) {
        self = text.withUTF8Buffer { Self($0) }
    }

    init(_ text: Substring) { self.init(text.utf8) }
}

extension FoldedText {
    func word(_ range: Range<Int>) -> Word { Word(units[range]) }
}
