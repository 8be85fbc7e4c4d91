/// The forms in which contacts are the same however they are written.
enum ContactForms {
    /// The digits of a telephone without `00`, `0`, `(0)` and what is no digit; a country's code may still stand before.
    static func national(_ units: ArraySlice<Unit>) -> [Unit] {
        let digits = units.indices.filter { index in
            let isTrunk =
                index > units.startIndex && index + 1 < units.endIndex && units[index - 1] == "("
                && units[index] == "0" && units[index + 1] == ")"
            return units[index].isDigit && !isTrunk
        }
        return Array(digits.map { units[$0] }.drop { $0 == "0" })
    }

    /// Whether two numbers are one: alike, or alike but for a country's code.
    static func isSame(_ one: [Unit], _ other: [Unit]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard short.count >= 5, long.suffix(short.count) == short[...] else { return false }
        return long.count == short.count || (short.count >= 7 && long.count - short.count <= 3)
    }

    /// Letters and digits alone, without the words for `@` and the dot.
    static func packed(_ text: String) -> [Unit] { packed(FoldedText(text).units[...]) }

    static func packed(_ units: ArraySlice<Unit>) -> [Unit] { Array(pieces(units).joined()) }

    /// The labels of a host.
    static func words(_ units: ArraySlice<Unit>) -> [Word] { pieces(units).map { Word($0) } }

    private static func pieces(_ units: ArraySlice<Unit>) -> [ArraySlice<Unit>] {
        units.split { !$0.isAlphanumeric }.filter { !signs.contains(Word($0)) }
    }

    /// Whether `address` holds all of `part`, or is all of it.
    static func holds(_ address: [Unit], _ part: [Unit]) -> Bool {
        guard part.count >= 8, part.count <= address.count else { return false }
        return (0...address.count - part.count).contains { address[$0..<$0 + part.count] == part[...] }
    }

    static func isHost(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && text.utf8.count <= 253
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { Unit($0 | 0x20).isAlphanumeric || $0 == UInt8(ascii: "-") }
            }
    }

    private static let signs: Set<Word> = ["at", "arroba", "arobase", "dot", "punto", "point", "punkt"]
}
