/// How surely a number belongs to a label.
struct LabelTie {
    /// The label, or a word beside it, names a number.
    var isNumbered: Bool
    /// A colon, an equals sign, or a word such as "is" leads to the number.
    var isLinked = false
    /// Words between them that are no small words.
    var others = 0
    /// Small words between them.
    var fillers = 0
    /// Whether a sentence ended between them.
    var isParted = false
    /// Whether words before the label speak of a part of the number: "the last four digits of my account".
    var isPiece = false

    /// Whether this is enough to look at the number.
    var holds: Bool {
        if isNumbered { return others == 0 || (isLinked && !isParted) }
        return others == 0 && !isParted && fillers <= 3
    }
}

extension Scan {
    /// How far from a label its number may stand, in units.
    static let labelReach = 72

    /// The label with the words for "number" on both sides: "numéro de [client]", "[account] reference no.".
    func widened<Kind>(_ label: Phrase<Kind>) -> Phrase<Kind> {
        var label = label
        var end = label.range.upperBound
        if text[end] == "2", !text[end + 1].isAlphanumeric { end += 1 }  // CVV2
        for _ in 0..<3 {
            var next = end
            while next - end < 3, isBetweenWords(text[next]) { next += 1 }
            let wordEnd = text.wordEnd(from: next, atMost: 20)
            guard wordEnd > next, smallWord(next..<wordEnd).contains(.number), !text[wordEnd].isDigit || next > end
            else { break }
            end = wordEnd
            label.namesNumber = true
        }
        var start = label.range.lowerBound
        for _ in 0..<4 {
            guard let word = wordBefore(start, atMost: 3) else { break }
            let small = smallWord(word)
            if small.contains(.number), isNumberWord(word) {
                label.namesNumber = true
                start = word.lowerBound
                break
            }
            guard small.contains(.filler) else { break }
            start = word.lowerBound
        }
        if label.namesNumber { label.range = min(start, label.range.lowerBound)..<end }
        return label
    }

    /// "no" before a label is rather a denial: "no account".
    private func isNumberWord(_ word: Range<Int>) -> Bool {
        let name = text.word(word)
        return name != "no" && name != "s" && name != "holder" && name != "detail" && name != "details"
    }

    private func isBetweenWords(_ unit: Unit) -> Bool {
        unit.isBlank || unit == "." || unit == "-" || unit == "/" || unit == "#" || unit == "'" || unit == "_"
            || unit == .otherSymbol
    }

    /// What the small word in `range` says; nothing for other words.
    func smallWord(_ range: Range<Int>) -> LabelWordClass {
        LabelWordClass.words[Word(stemming: text.units[range])] ?? []
    }

    /// The word that ends at most `gap` units before `index`.
    func wordBefore(_ index: Int, atMost gap: Int) -> Range<Int>? {
        var end = index
        while index - end < gap, isBetweenWords(text[end - 1]) || text[end - 1] == ":" { end -= 1 }
        var start = end
        while end - start < 20, text[start - 1].isLetter { start -= 1 }
        return start < end ? start..<end : nil
    }

    /// Walks from the end of a label to the number after it.
    ///
    /// - Parameter limit: where the next label begins.
    mutating func walkAhead(
        from label: Label, to limit: Int, _ accept: (Int, LabelTie) -> Range<Int>?
    ) -> Range<Int>? {
        var tie = LabelTie(isNumbered: label.namesNumber, isPiece: isPart(before: label.range.lowerBound))
        let start = label.range.upperBound
        var index = start
        defer { work += index - start }
        let end = min(start + Self.labelReach, limit, text.count)
        while index < end {
            let unit = text[index]
            if unit.isAlphanumeric {
                var wordEnd = index
                var hasDigit = false
                while text[wordEnd].isAlphanumeric, wordEnd - index < 40 {
                    if text[wordEnd].isDigit { hasDigit = true }
                    wordEnd += 1
                }
                let mayBegin = hasDigit || (label.kind == .plate && wordEnd - index <= 3) || isCapitals(index..<wordEnd)
                if tie.holds, mayBegin, let range = accept(index, tie) { return range }
                if hasDigit {
                    // Another number stands between: only a name of a number, and a link after it, lead on.
                    guard tie.isNumbered, label.kind != .password else { return nil }
                    tie.others += 1
                    tie.isLinked = false
                    index = wordEnd
                    continue
                }
                guard take(index..<wordEnd, &tie, label.kind) else { return nil }
                index = wordEnd
                continue
            }
            switch unit {
            case .wall, "$", "@", "%", "+": return nil
            case ":", "=": tie.isLinked = true
            case "#": tie.isNumbered = tie.isNumbered || tie.others == 0
            case "!", "?", ";": tie.isParted = true
            case ".":
                let isAbbreviation = index - start <= 1 || text[index + 1].isAlphanumeric
                if !isAbbreviation || tie.others > 0 { tie.isParted = true }
            case .newline: if tie.others > 0 { tie.isParted = true }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Whether "last", "letzten", … stands among the four words before `index`.
    private func isPart(before index: Int) -> Bool {
        var index = index
        for _ in 0..<4 {
            guard let word = wordBefore(index, atMost: 2) else { return false }
            if partWords.contains(Word(stemming: text.units[word])) { return true }
            index = word.lowerBound
        }
        return false
    }

    /// Takes a word between a label and its number; false when it says that there is none.
    private func take(_ word: Range<Int>, _ tie: inout LabelTie, _ kind: LabelKind) -> Bool {
        let small = smallWord(word)
        if small.contains(.stop) { return false }
        if small.contains(.link) {
            tie.isLinked = true
            return true
        }
        if small.contains(.number), tie.others == 0 {
            tie.isNumbered = true
            return true
        }
        if small.contains(.filler) {
            tie.fillers += 1
            return true
        }
        let says = cueWords[Word(stemming: text.units[word])] ?? []
        let isOfCard = kind.found == .credential && says == .card  // "the PIN of the card"
        guard isOfCard || says.isDisjoint(with: [.reference, .phone, .email, .birth, .card]) else { return false }
        if isOfCard { return true }
        // One word may stand after the link: "is still 88123456".
        if tie.isLinked { tie.isLinked = tie.others == 0 && tie.isNumbered && !tie.isParted }
        tie.others += 1
        return tie.isNumbered && tie.others <= 8
    }

    /// Walks from the beginning of a label to the end of the number before it: "88123456 is my customer number".
    mutating func walkBack(from label: Label) -> (end: Int, tie: LabelTie)? {
        var tie = LabelTie(isNumbered: label.namesNumber)
        let start = label.range.lowerBound
        var index = start
        defer { work += start - index }
        while index > 0, start - index < 40 {
            let unit = text[index - 1]
            if unit.isAlphanumeric {
                var wordStart = index
                var hasDigit = false
                while wordStart > 0, index - wordStart < 40, text[wordStart - 1].isAlphanumeric {
                    wordStart -= 1
                    if text[wordStart].isDigit { hasDigit = true }
                }
                if hasDigit { return (index, tie) }
                let small = smallWord(wordStart..<index)
                if small.contains(.link) {
                    tie.isLinked = true
                } else if small.contains(.filler) {
                    tie.fillers += 1
                } else if !small.contains(.number) {
                    if isCapitals(wordStart..<index), tie.isLinked || tie.others + tie.fillers == 0 {
                        return (index, tie)
                    }
                    // "482913 is your Google verification code"
                    guard label.namesNumber, tie.others == 0, !tie.isLinked else { return nil }
                    tie.others += 1
                }
                guard !small.contains(.stop), tie.fillers <= 4 else { return nil }
                index = wordStart
                continue
            }
            switch unit {
            case .wall, "!", "?", ".", ";", ":", "@", "%", "$": return nil
            case "(", "[":
                tie.isLinked = true
                if index == start { tie.fillers += 1 }  // "33445566 (acct)"
            case "=", "-": tie.isLinked = true
            default: break
            }
            index -= 1
        }
        return nil
    }
}

private let partWords = Set(
    "last final ending letzte letzten endziffern derniers dernieres ultimos ultimas ultimo آخر".split(separator: " ")
        .map {
            Word(folding: $0)
        })
