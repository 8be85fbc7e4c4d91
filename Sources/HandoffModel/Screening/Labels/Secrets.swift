extension Scan {
    /// The password after `label`: what follows a colon or "is", up to the next blank, if it looks like no plain word.
    mutating func secret(after label: Label, to limit: Int) -> Range<Int>? {
        var index = label.range.upperBound
        let end = min(index + 40, limit, text.count)
        var (isLinked, isColon, fillers) = (false, false, 0)
        let isPass = text.word(label.range) == "pass"
        defer { work += max(0, index - label.range.upperBound) }
        while index < end {
            let unit = text[index]
            if unit == "\"" || unit == "'", isLinked, let range = quoted(from: index) { return range }
            if unit.isBlank || unit == "\"" || unit == "'" || unit == "(" {
                index += 1
                continue
            }
            if unit == ":" || unit == "=" || (unit == "-" && text[index + 1] == " ") {
                (isLinked, isColon) = (true, unit != "-")
                index += 1
                continue
            }
            var range = secretToken(at: index)
            // "c'est"
            if let mark = range.prefix(3).first(where: { text[$0] == "'" }), text[mark + 1].isLetter {
                range = range.lowerBound..<mark
            }
            let isWord = range.allSatisfy { text[$0].isLetter }
            if isWord, !isLinked || !isOdd(range) {
                let small = smallWord(range)
                if small.contains(.link) {
                    isLinked = true
                } else if small.contains(.filler) || small.contains(.number), fillers < 3 {
                    fillers += 1
                } else {
                    return isColon && isAlone(range) && range.count >= 6 ? range : nil
                }
                index = range.upperBound
                continue
            }
            // "Pass" is many things beside a password.
            guard isColon || (isLinked && !isPass) || (fillers == 0 && isMixed(range)) else { return nil }
            return isSecret(range) ? range : nil
        }
        return nil
    }

    /// What stands between the quote at `start` and the next, up to 40 units.
    private func quoted(from start: Int) -> Range<Int>? {
        var end = start + 1
        while end - start < 40, text[end] != text[start], text[end] != .wall, text[end] != .newline { end += 1 }
        return text[end] == text[start] && end - start > 3 ? start + 1..<end : nil
    }

    /// From `start` to the next blank or quote, without what ends a sentence.
    private func secretToken(at start: Int) -> Range<Int> {
        var end = start
        while end - start < 64, text[end] != .wall, !text[end].isBlank, text[end] != "\"" { end += 1 }
        while end - start > 1, ".,;:)?!'".utf8.contains(text[end - 1]) { end -= 1 }
        return start..<max(end, start + 1)
    }

    private func isMixed(_ range: Range<Int>) -> Bool {
        range.count >= 6 && range.contains { text[$0].isDigit } && range.contains { text[$0].isLetter }
            && text[range.lowerBound].isLetter
    }

    /// A digit, a sign or a capital inside: what plain words do not have.
    private func isSecret(_ range: Range<Int>) -> Bool {
        guard range.count >= 4, !isMeasured(range.upperBound), !isHidden(range) else { return false }
        let hasDigit = range.contains { text[$0].isDigit }
        let hasSign = range.contains {
            !text[$0].isAlphanumeric && text[$0] != "-" && text[$0] != "'" && text[$0] != "/"
        }
        return hasDigit || hasSign || isOdd(range)
    }

    /// Stars, dots and signs alone.
    private func isHidden(_ range: Range<Int>) -> Bool { !range.contains { text[$0].isAlphanumeric } }

    /// A capital after a small letter: `HunterTwo`.
    private func isOdd(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { isCapitals($0..<$0 + 1) } && !isCapitals(range)
    }

    /// Whether the word is the last of its line or sentence, and no small word.
    private func isAlone(_ range: Range<Int>) -> Bool {
        let after = text[range.upperBound]
        let ends = after == .wall || after == .newline || after == "." || after == ","
        return ends && smallWord(range).isEmpty && cueWords[text.word(range)] == nil
    }
}
