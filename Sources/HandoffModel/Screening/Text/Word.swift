/// A word as a key: its first 16 letters. Longer words are told apart well enough by these.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init(_ units: some Sequence<Unit>) {
        var count = 0
        for unit in units {
            guard count < 16 else { break }
            if count < 8 { high = high << 8 | UInt64(unit) } else { low = low << 8 | UInt64(unit) }
            count += 1
        }
    }

    init(stringLiteral text: StaticString) {
        self = text.withUTF8Buffer { Self($0) }
    }

    init(_ text: Substring) { self.init(text.utf8) }
}

extension FoldedText {
    func word(_ range: Range<Int>) -> Word { Word(units[range]) }
}
