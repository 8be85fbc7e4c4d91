/// A run of digits without anything between them, and what stands between it and the run before.
struct DigitGroup: Sendable {
    let start: Int32
    let count: Int32
    let gap: Gap

    var lowerBound: Int { Int(start) }
    var upperBound: Int { Int(start) + Int(count) }
    var size: Int { Int(count) }
}

/// The sizes of consecutive digit groups, a hexadecimal digit each: `0x334` is 415-555-0132.
///
/// At most 16 groups of at most 15 digits; longer rows run over on the left, where no form is looked for.
struct Grouping: Hashable, Sendable, ExpressibleByIntegerLiteral {
    private(set) var sizes: UInt64

    init(integerLiteral sizes: UInt64) { self.sizes = sizes }

    mutating func append(_ size: Int) { sizes = sizes << 4 | UInt64(truncatingIfNeeded: min(size, 15)) }
}

/// What stands between two digit groups.
struct Gap: OptionSet, Sendable {
    let rawValue: UInt16

    static let space = Gap(rawValue: 1 << 0)
    static let dash = Gap(rawValue: 1 << 1)
    static let dot = Gap(rawValue: 1 << 2)
    static let slash = Gap(rawValue: 1 << 3)
    static let bracket = Gap(rawValue: 1 << 4)
    static let newline = Gap(rawValue: 1 << 5)
    /// `_ * , | : ~ \ ' "` and emoji: between the digits of a card they are evasion, elsewhere they part two numbers.
    static let odd = Gap(rawValue: 1 << 6)
    /// Anything else, or more than four units beside emoji: two numbers that have nothing to do with each other.
    static let wall = Gap(rawValue: 1 << 7)

    /// What may stand between the digits of a telephone or national number.
    static let plain: Gap = [.space, .dash, .dot, .slash, .bracket]
}

extension Scan {
    /// Reads all digit groups of the text as it now stands.
    mutating func readDigitGroups() {
        var (index, last) = (0, -1)  // `last` is the end of the group before
        while index < text.count {
            guard text[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while text[index].isDigit { index += 1 }
            groups.append(
                DigitGroup(
                    start: Int32(clamping: start), count: Int32(clamping: index - start),
                    gap: last < 0 ? .wall : gap(last..<start)))
            last = index
        }
        work += text.count
    }

    private func gap(_ range: Range<Int>) -> Gap {
        guard range.count <= 8 else { return .wall }
        var gap: Gap = []
        var symbols = 0
        for index in range {
            switch text[index] {
            case " ": gap.insert(.space)
            case "-": gap.insert(.dash)
            case ".": gap.insert(.dot)
            case "/": gap.insert(.slash)
            case "(", ")", "[", "]": gap.insert(.bracket)
            case .newline: gap.insert(.newline)
            case "_", "*", ",", "|", ":", "~", "\\", "'", "\"": gap.insert(.odd)
            case .otherSymbol:
                gap.insert(.odd)
                symbols += 1
            default: return .wall
            }
        }
        // One emoji may be several symbols.
        return range.count - symbols <= 4 ? gap : .wall
    }

    /// Whether another finder has taken this group.
    func isClaimed(_ group: DigitGroup) -> Bool { text[group.lowerBound] == .wall }

    /// The span of the groups `indices` in units.
    func span(_ indices: ClosedRange<Int>) -> Range<Int> {
        groups[indices.lowerBound].lowerBound..<groups[indices.upperBound].upperBound
    }

    /// Adds the digits of `group`.
    func append(_ group: DigitGroup, to digits: inout Digits) {
        for index in group.lowerBound..<group.upperBound { digits.append(text[index].digit) }
    }

    /// Whether the number in `range` is a piece of a longer name: `WS-37368`, `TBA411…`, `IMG_2024`, `#4155550132`.
    ///
    /// A word of `kinds` directly before it does not count: `tel-4155550132`, `card4111…`.
    func isAttached(_ range: Range<Int>, except kinds: CueKinds) -> Bool {
        if text[range.upperBound].isLetter { return true }
        var before = range.lowerBound - 1
        if text[before] == "#" { return true }
        if [Unit("-"), Unit("_"), Unit("/"), Unit(".")].contains(text[before]) { before -= 1 }
        guard text[before].isAlphanumeric else { return false }
        return distance(back: range.lowerBound, to: kinds, reach: range.lowerBound - 1 - before) == nil
    }
}
