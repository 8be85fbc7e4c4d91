/// The form of a brand's account numbers, such as `AC-########`.
///
/// `#` stands for a digit, `A` for a letter, everything else for itself; `a` is the letter A itself, since case does not
/// matter. Separators (blank, `-`, `.`, `/`, `_`) may be left out or put elsewhere in the text.
package struct AccountPattern: Sendable, Equatable {
    package let pattern: String
    /// Words of which one must stand near the number; several in one string must all stand there.
    package let words: [String]

    let elements: [Element]
    let keys: [[Word]]

    enum Element: Sendable, Equatable {
        case digit, letter
        case literal(Unit)
    }

    /// Nil for a pattern that would match everything or nothing: fewer than 4 or more than 64 letters and digits
    /// together, or a character that is neither of these nor a separator nor `#`.
    ///
    /// - Parameter words: when empty, a pattern of digits alone asks for a word such as "account" or "customer".
    package init?(_ pattern: String, words: [String] = []) {
        var elements: [Element] = []
        for scalar in pattern.unicodeScalars {
            switch (scalar, fold(scalar)) {
            case ("#", _): elements.append(.digit)
            case ("A", _): elements.append(.letter)
            case (_, .unit(let unit)) where unit.isDigit || unit.isASCIILetter: elements.append(.literal(unit))
            case (_, .unit(let unit)) where Self.isSeparator(unit): break
            default: return nil
            }
        }
        guard (4...64).contains(elements.count), elements.contains(where: { $0 == .digit || $0 == .letter }) else {
            return nil
        }
        let isWild = elements.count { if case .literal = $0 { false } else { true } }
        guard isWild >= 4 else { return nil }
        self.pattern = pattern
        self.words = words
        self.elements = elements
        keys = words.map { Self.keys(of: $0) }.filter { !$0.isEmpty }
    }

    /// Digits alone look like any other number.
    var isBare: Bool {
        elements.allSatisfy { element in
            if case .literal(let unit) = element { return unit.isDigit }
            return element == .digit
        }
    }

    /// Whether every number of this form has a digit.
    var hasDigits: Bool {
        elements.contains { element in
            if case .literal(let unit) = element { return unit.isDigit }
            return element == .digit
        }
    }

    /// Whether a letter or digit of its own sets the pattern apart.
    var isDistinct: Bool { elements.contains { if case .literal = $0 { true } else { false } } }

    static func isSeparator(_ unit: Unit) -> Bool {
        unit.isBlank || unit == "-" || unit == "." || unit == "/" || unit == "_"
    }

    private static func keys(of text: String) -> [Word] {
        let folded = FoldedText(text)
        return folded.units.split { !$0.isAlphanumeric }.map { Word($0) }
    }
}

extension Scan {
    /// Finds the account numbers that `pattern` describes.
    mutating func findAccounts(_ pattern: AccountPattern) {
        let places = places(of: Set(pattern.keys.joined()))
        var index = 0
        while index < text.count {
            if !isInsideWord(index), text[index].isAlphanumeric, let match = match(pattern, at: index),
                isWanted(index..<match.end, pattern, places, hasBlanks: match.hasBlanks)
            {
                claim(index..<match.end, as: .account, pattern.isBare ? .likely : .certain)
                index = match.end
            } else {
                index += 1
            }
        }
    }

    /// Whether the text from `start` on has the pattern's letters and digits, with up to three separators between any two.
    private mutating func match(_ pattern: AccountPattern, at start: Int) -> (end: Int, hasBlanks: Bool)? {
        var (index, hasBlanks) = (start, false)
        defer { work += index - start }
        for (position, element) in pattern.elements.enumerated() {
            var gap = 0
            while position > 0, gap < 3, AccountPattern.isSeparator(text[index]) {
                if text[index].isBlank { hasBlanks = true }
                index += 1
                gap += 1
            }
            let unit = text[index]
            switch element {
            case .digit: guard unit.isDigit else { return nil }
            case .letter: guard unit.isASCIILetter else { return nil }
            case .literal(let literal): guard unit == literal else { return nil }
            }
            index += 1
        }
        let isCutOut = pattern.isBare && "-./".utf8.contains(text[index]) && text[index + 1].isDigit
        return goesOn(at: index) || isCutOut ? nil : (index, hasBlanks)
    }

    private func isWanted(
        _ range: Range<Int>, _ pattern: AccountPattern, _ places: [Word: [Int]], hasBlanks: Bool
    ) -> Bool {
        if !pattern.keys.isEmpty {
            let reach = range.lowerBound - 40..<range.upperBound + 24
            return pattern.keys.contains { $0.allSatisfy { isNear(places[$0] ?? [], reach) } }
        }
        if pattern.isBare || (hasBlanks && !pattern.isDistinct) { return isCued(range, by: .account) }
        return true
    }

    /// Where each of `words` begins, in order; one pass, and none when there are no words.
    private func places(of words: Set<Word>) -> [Word: [Int]] {
        var (places, index) = ([Word: [Int]](), 0)
        while !words.isEmpty, index < text.count {
            let start = index
            while text[index].isAlphanumeric { index += 1 }
            let word = text.word(start..<index)
            if index > start, words.contains(word) { places[word, default: []].append(start) }
            index += 1
        }
        return places
    }

    /// Whether one of `places`, which are in order, lies in `reach`: by bisection.
    private func isNear(_ places: [Int], _ reach: Range<Int>) -> Bool {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < reach.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low] < reach.upperBound
    }
}
