/// A text in one plain spelling, with the way back to the bytes it came from.
///
/// Nine bytes of memory for each byte of text at most. What is invisible is not here; what is spelled out in number
/// words is here as digits. `units`, `starts` and `ends` are of one length.
struct FoldedText: Sendable {
    var units: [Unit] = []
    /// Where each unit begins and ends in the original, in UTF-8 bytes.
    private(set) var starts: [UInt32] = []
    private(set) var ends: [UInt32] = []

    init(_ text: String) {
        let size = text.utf8.count
        units.reserveCapacity(size)
        starts.reserveCapacity(size)
        ends.reserveCapacity(size)
        var offset: UInt32 = 0  // 4 GiB is far past every limit on a body; beyond it offsets wrap and nothing traps
        for scalar in text.unicodeScalars {
            let start = offset
            offset &+= UInt32(truncatingIfNeeded: UTF8.width(scalar))
            switch foldWithArabic(scalar) {
            case .unit(let unit):
                units.append(unit)
                starts.append(start)
                ends.append(offset)
            case .mark where !ends.isEmpty:
                ends[ends.count - 1] = offset
            case .mark, .nothing: break
            }
        }
        spellDigits()
    }

    var count: Int { units.count }

    /// Whether it has a decimal digit of any script, as a figure or spelled out. Without one there is no card, IBAN,
    /// telephone, national number or date.
    var hasDigits: Bool { units.contains(where: \.isDigit) }

    /// The unit at `index`; a wall outside the text.
    subscript(index: Int) -> Unit {
        units.indices.contains(index) ? units[index] : .wall
    }

    /// The span in the original text, in UTF-8 bytes, of a range of units that is not empty.
    func original(_ range: Range<Int>) -> Range<Int> {
        Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
    }

    /// Writes walls over `range`, so that no finder takes it again or reads across it.
    mutating func wall(_ range: Range<Int>) {
        for index in range { units[index] = .wall }
    }

    /// The end of the word that begins at `index`: the first unit from there that is not a letter.
    func wordEnd(from index: Int) -> Int {
        var end = index
        while self[end].isLetter { end += 1 }
        return end
    }

    /// Puts digits in place of number words: `out` digits of the value `digit`, each spanning `word` of the original.
    mutating func replace(_ word: Range<Int>, by digit: UInt8, times: Int, at out: inout Int) {
        let (start, end) = (starts[word.lowerBound], ends[word.upperBound - 1])
        for _ in 0..<times {
            units[out] = 0x30 + digit
            starts[out] = start
            ends[out] = end
            out += 1
        }
    }

    /// Moves `range` down to `out`, which is not above it.
    mutating func move(_ range: Range<Int>, to out: inout Int) {
        if out == range.lowerBound {
            out = range.upperBound
            return
        }
        for index in range {
            units[out] = units[index]
            starts[out] = starts[index]
            ends[out] = ends[index]
            out += 1
        }
    }

    /// Cuts the text to its first `length` units.
    mutating func truncate(to length: Int) {
        units.removeLast(units.count - length)
        starts.removeLast(starts.count - length)
        ends.removeLast(ends.count - length)
    }
}
