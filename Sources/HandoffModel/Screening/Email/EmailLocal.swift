extension Scan {
    /// The local part that ends before `sign`; nil when there is none.
    ///
    /// - Parameter spelled: the domain is in words, so the local part may be too: "john dot doe", "jane underscore d".
    func emailLocal(before sign: AtSign, spelled: Bool) -> Range<Int>? {
        var end = sign.range.lowerBound
        if sign.form == .word, text[end - 1] == "_" || text[end - 1] == "-" { end -= 1 }
        var blanks = 0
        while blanks < 3, text[end - 1].isBlank {
            end -= 1
            blanks += 1
        }
        if sign.form == .word, end == sign.range.lowerBound { return nil }
        let floor = end - 64
        var start = segmentStart(before: end, floor: floor)
        guard start < end else { return nil }
        while let joined = joinBefore(start, spelled: spelled || sign.form != .plain) {
            let further = segmentStart(before: joined, floor: floor)
            guard further < joined, further > floor else { break }
            start = further
        }
        if blanks > 0, end - start == 1 { start = spacedStart(before: start, floor: floor) }
        while start < end, !text[start].isAlphanumeric { start += 1 }
        // Longer than any mailbox: the sign belongs to something else.
        return start == end || (start <= floor && isLocalUnit(text[start - 1])) ? nil : start..<end
    }

    /// What a local part may hold unquoted (RFC 5322, 3.2.3), less what in posts stands for something else: `*` masks,
    /// `#` and `$` begin other things, `=`, `&`, `/` and `?` part the pieces of links.
    private func isLocalUnit(_ unit: Unit) -> Bool {
        if unit.isAlphanumeric { return true }
        switch unit {
        case ".", "_", "-", "+", "'", "!", "~": return true
        default: return false
        }
    }

    private func segmentStart(before end: Int, floor: Int) -> Int {
        var start = end
        while start > floor, isLocalUnit(text[start - 1]) { start -= 1 }
        return start
    }

    /// The end of the segment before a joint that ends at `start`: ` . `, " dot ", "(dot)", " underscore ".
    private func joinBefore(_ start: Int, spelled: Bool) -> Int? {
        var end = start
        while start - end < 2, text[end - 1] == " " { end -= 1 }
        let isBracketed = closes(end - 1)
        guard end < start || isBracketed else { return nil }
        if text[end - 1] == ".", text[end - 2] == " " { return end - 2 }
        let wordEnd = isBracketed ? end - 1 : end
        var word = wordEnd
        while wordEnd - word < 12, text[word - 1].isLetter { word -= 1 }
        guard word < wordEnd, jointWords.contains(text.word(word..<wordEnd)) else { return nil }
        guard spelled || text.word(word..<wordEnd) == "dot" else { return nil }
        if isBracketed {
            guard opens(word - 1) else { return nil }
            word -= 1
        }
        var before = word
        while word - before < 2, text[before - 1] == " " { before -= 1 }
        guard before < word || isBracketed else { return nil }
        let name = text.word(word..<wordEnd)
        if name == "bajo" || name == "bas", before < word {  // "guion bajo", "tiret bas": two words for one sign
            var first = before
            while before - first < 6, text[first - 1].isLetter { first -= 1 }
            guard jointWords.contains(text.word(first..<before)), text[first - 1] == " " else { return nil }
            return first - 1
        }
        return before
    }

    /// Letters one by one with a blank between: "j o h n".
    private func spacedStart(before index: Int, floor: Int) -> Int {
        var start = index
        while start - 2 > floor, text[start - 1] == " ", isLocalUnit(text[start - 2]),
            !isLocalUnit(text[start - 3])
        { start -= 2 }
        return start
    }
}

private let jointWords: Set<Word> = [
    "dot", "punto", "point", "punkt", "period", "underscore", "unterstrich", "plus", "dash", "hyphen", "minus", "guion",
    "tiret", "bindestrich", "bajo", "bas",
]
