/// Something that stands for `@`.
struct AtSign {
    enum Form { case plain, bracketed, word }
    let form: Form
    /// The sign with its brackets, without the blanks around.
    let range: Range<Int>
}

extension Scan {
    /// Whether anything in the text stands for `@`: without it there is no address.
    var hasAtSigns: Bool { (0..<text.count).contains { atSign(at: $0) != nil } }

    /// The sign that begins at `index`, if one does: `@`, `%40`, `(at)`, `[@]`, `(a)`, "at", "arroba", "arobase", "at-zeichen".
    func atSign(at index: Int) -> AtSign? {
        switch text[index] {
        case "@": return AtSign(form: .plain, range: index..<index + 1)
        case "%":
            guard text[index + 1] == "4", text[index + 2] == "0" else { return nil }
            return AtSign(form: .plain, range: index..<index + 3)
        case "(", "[", "{", "<":
            let inside = skipBlanks(index + 1, atMost: 1)
            let isLetterA = text[inside] == "a" && closes(inside + 1)
            let end = text[inside] == "@" || isLetterA ? inside + 1 : atWordEnd(from: inside)
            guard let end, closes(skipBlanks(end, atMost: 1)) else { return nil }
            return AtSign(form: .bracketed, range: index..<skipBlanks(end, atMost: 1) + 1)
        case "a", "k", "c":
            guard !isInsideWord(index), let end = atWordEnd(from: index) else { return nil }
            return AtSign(form: .word, range: index..<end)
        case "*":  // *at*
            guard let end = atWordEnd(from: index + 1), text[end] == "*" else { return nil }
            return AtSign(form: .bracketed, range: index..<end + 1)
        default: return nil
        }
    }

    /// The end of a word for `@` that begins at `index`.
    private func atWordEnd(from index: Int) -> Int? {
        guard text[index].isASCIILetter else { return nil }
        let end = text.wordEnd(from: index, atMost: 15)
        guard !text[end].isDigit, Self.atWords.contains(text.word(index..<end)) else { return nil }
        // "at-zeichen", "at sign"
        let next = text.wordEnd(from: end + 1, atMost: 15)
        if next > end + 1, atTails.contains(text.word(end + 1..<next)) { return next }
        return end
    }

    func skipBlanks(_ index: Int, atMost limit: Int) -> Int {
        var index = index
        let end = index + limit
        while index < end, text[index].isBlank { index += 1 }
        return index
    }

    func opens(_ index: Int) -> Bool {
        let unit = text[index]
        return unit == "(" || unit == "[" || unit == "{" || unit == "<"
    }

    func closes(_ index: Int) -> Bool {
        let unit = text[index]
        return unit == ")" || unit == "]" || unit == "}" || unit == ">"
    }
}

extension FoldedText {
    /// The end of the word at `index`, or `index + limit` when the word is longer.
    func wordEnd(from index: Int, atMost limit: Int) -> Int {
        var end = index
        while end - index < limit, self[end].isLetter { end += 1 }
        return end
    }
}

extension Scan {
    /// Words that stand for `@`.
    static let atWords: Set<Word> = [
        "at", "arroba", "arobase", "arobas", "atzeichen", "klammeraffe", "chiocciola", "aet",
    ]
}
private let atTails: Set<Word> = ["zeichen", "sign", "symbol"]
