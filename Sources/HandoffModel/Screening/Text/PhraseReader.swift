/// Puts the words of a text together to phrases, as they are read one after the other.
struct PhraseReader<Kind: Sendable> {
    let table: PhraseTable<Kind>
    private(set) var phrases: [Phrase<Kind>] = []
    /// The last four words and where they stand; `count` words were read in all.
    private var recent = [(word: Word, range: Range<Int>)](repeating: (Word([]), 0..<0), count: 4)
    private var count = 0

    init(_ table: PhraseTable<Kind>) { self.table = table }

    /// Takes the next word; a phrase that ends with it replaces the shorter ones inside it.
    mutating func take(_ word: Word, _ range: Range<Int>, in text: FoldedText) {
        let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
        // A piece of a number, of a handle or of a name such as `account_id`.
        let isPiece =
            before.isDigit || before == "@" || before == "_" || (after == "_" && text[range.upperBound + 1].isDigit)
        if !isPiece, let start = start(word, range, text) {
            while let last = phrases.last, last.range.lowerBound >= start.lowerBound { phrases.removeLast() }
            if let kind = start.kind {
                phrases.append(Phrase(range: start.lowerBound..<range.upperBound, kind: kind, namesNumber: start.names))
            }
        }
        recent[count & 3] = (word, range)
        count += 1
    }

    /// Where the longest phrase that ends with `word` begins.
    private func start(
        _ word: Word, _ range: Range<Int>, _ text: FoldedText
    ) -> (lowerBound: Int, kind: Kind?, names: Bool)? {
        guard let entries = table.entries(of: word) else { return nil }
        for entry in entries where entry.before.count <= min(count, 4) {
            var next = range.lowerBound
            var fits = true
            for (place, before) in entry.before.enumerated() {
                let candidate = recent[(count - 1 - place) & 3]
                guard candidate.word == before, isJoint(candidate.range.upperBound..<next, text, entry.isSlashed)
                else {
                    fits = false
                    break
                }
                next = candidate.range.lowerBound
            }
            if fits { return (next, entry.kind, entry.namesNumber) }
        }
        return nil
    }

    /// Whether what stands between two words keeps them together: one or two of blank, dot, dash, slash, apostrophe, or " & ".
    private func isJoint(_ gap: Range<Int>, _ text: FoldedText, _ isSlashed: Bool) -> Bool {
        if isSlashed { return gap.count == 1 && text[gap.lowerBound] == "/" }
        if gap.count == 3 { return text[gap.lowerBound] == " " && text[gap.lowerBound + 1] == "&" }
        return (1...2).contains(gap.count) && gap.allSatisfy { " -./'\n".utf8.contains(text[$0]) }
    }
}
