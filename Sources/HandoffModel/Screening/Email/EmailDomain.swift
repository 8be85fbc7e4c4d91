/// The part after the sign.
struct EmailDomain {
    let range: Range<Int>
    /// Whether it ends in a top-level domain; without one ("john at gmail") only known providers count.
    let isComplete: Bool
    /// Whether its top-level domain is one of the common ones.
    let endsKnown: Bool
    /// Whether one of its dots was a word.
    let isSpelled: Bool
    /// Whether it is one of the providers where people have mailboxes.
    let isProvider: Bool
}

/// A dot between two labels.
struct EmailDot {
    enum Form { case plain, spaced, spelled }
    let form: Form
    let end: Int
}

extension Scan {
    /// Reads labels and dots from behind `sign`, to the last label that may be a top-level domain.
    func emailDomain(from sign: AtSign) -> EmailDomain? {
        let start = skipBlanks(skipJoin(sign.range.upperBound, after: sign), atMost: 3)
        var (label, labels) = (start, 0)
        var (complete, last, spelled, spelledSoFar) = (start, start, false, false)
        var (isProvider, endsKnown) = (false, false)
        var end = labelEnd(from: label)
        while end > label, labels < 10, end - start <= 253 {
            labels += 1
            last = end
            let name = labelWord(label..<end)
            if labels == 1, mailProviders.contains(name) { isProvider = true }
            if labels > 1, isTopLevel(label..<end) {
                (complete, spelledSoFar, endsKnown) = (end, spelled, knownTopLevels.contains(name))
            }
            guard let dot = emailDot(at: end, afterProvider: labels == 1 && isProvider) else { break }
            let next = labelEnd(from: dot.end)
            guard next > dot.end else { break }
            // "see you @home . Then": between blanks only what surely is a top-level domain, or one label before it, goes on.
            if dot.form == .spaced, !knownTopLevels.contains(labelWord(dot.end..<next)) {
                let second = emailDot(at: next, afterProvider: false)
                guard let second, second.form == .spaced else { break }
                guard knownTopLevels.contains(labelWord(second.end..<labelEnd(from: second.end))) else { break }
            }
            if dot.form == .spelled { spelled = true }
            (label, end) = (dot.end, next)
        }
        guard labels > 0 else { return nil }
        if complete > start {
            return EmailDomain(
                range: start..<complete, isComplete: true, endsKnown: endsKnown, isSpelled: spelledSoFar,
                isProvider: isProvider)
        }
        return EmailDomain(
            range: start..<last, isComplete: false, endsKnown: false, isSpelled: false,
            isProvider: isProvider && labels == 1)
    }

    /// Letters, digits and inner dashes; letters one by one with a blank between ("g m a i l") count as one label.
    private func labelEnd(from start: Int) -> Int {
        var end = start
        while end - start < 63, text[end].isAlphanumeric || (text[end] == "-" && end > start) { end += 1 }
        while end > start, text[end - 1] == "-" { end -= 1 }
        if end - start == 1 {
            while end - start < 63, text[end] == " ", text[end + 1].isAlphanumeric, !text[end + 2].isAlphanumeric {
                end += 2
            }
        }
        // "web-dot-de", joined by dashes
        for index in start..<end where text[index] == "-" {
            if emailDot(at: index, afterProvider: false)?.form == .spelled { return index }
        }
        return end
    }

    /// A top-level domain is letters, or an A-label (`xn--…`, RFC 5890); never the ending of a file.
    private func isTopLevel(_ range: Range<Int>) -> Bool {
        let isPunycode = text.units[range].starts(with: "xn--".utf8)
        guard isPunycode || (2...24).contains(range.count) else { return false }
        let isLetters = text.units[range].allSatisfy { $0.isLetter || $0 == " " }
        return (isPunycode || isLetters) && !fileEndings.contains(labelWord(range))
    }

    /// A label as a key, its letters drawn together when they stand apart.
    private func labelWord(_ range: Range<Int>) -> Word { Word(text.units[range].lazy.filter { $0 != .space }) }

    /// The dot at `index`: `.`, ` . `, `(dot)`, `[.]`, " dot ", " punto ", `_dot_`.
    func emailDot(at index: Int, afterProvider: Bool) -> EmailDot? {
        if text[index] == "." {
            let end = skipBlanks(index + 1, atMost: 2)
            return end == index + 1
                ? EmailDot(form: .plain, end: end) : afterProvider ? EmailDot(form: .spaced, end: end) : nil
        }
        var start = skipBlanks(index, atMost: 2)
        if text[start] == ".", start > index { return EmailDot(form: .spaced, end: skipBlanks(start + 1, atMost: 2)) }
        if afterProvider, start == index, text[start] == ",", text[start + 1].isLetter {
            return EmailDot(form: .spaced, end: start + 1)
        }
        let isBracketed = text[start] == "(" || text[start] == "[" || text[start] == "{" || text[start] == "<"
        let isJoined = start == index && (text[start] == "_" || text[start] == "-" || text[start] == "*")
        guard isBracketed || isJoined || start > index else { return nil }
        if isBracketed || isJoined { start += 1 }
        let word = isBracketed ? skipBlanks(start, atMost: 1) : start
        var end = text.wordEnd(from: word, atMost: 8)
        if isBracketed, text[word] == "." {
            end = word + 1
        } else if end == word || !dotWords.contains(text.word(word..<end)) {
            return afterProvider && start > index && text[start].isLetter ? EmailDot(form: .spaced, end: start) : nil
        }
        if isBracketed {
            let close = skipBlanks(end, atMost: 1)
            return closes(close) ? EmailDot(form: .spelled, end: skipBlanks(close + 1, atMost: 2)) : nil
        }
        if isJoined { return text[end] == text[start - 1] ? EmailDot(form: .spelled, end: end + 1) : nil }
        let next = skipBlanks(end, atMost: 2)
        return next > end ? EmailDot(form: .spelled, end: next) : nil
    }

    /// Skips the `_` or `-` that joins a word for `@` to what follows: `john_at_gmail_dot_com`.
    private func skipJoin(_ index: Int, after sign: AtSign) -> Int {
        guard sign.form == .word else { return index }
        let before = text[sign.range.lowerBound - 1]
        return (before == "_" || before == "-") && text[index] == before ? index + 1 : index
    }
}

private let dotWords: Set<Word> = ["dot", "punto", "point", "punkt", "period", "ponto"]
