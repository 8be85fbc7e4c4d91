extension FoldedText {
    /// Whether a word stands here that may lead to a secret without any digit: "password", "PNR".
    ///
    /// Only words that begin like one of these are looked up.
    var hasSecretWords: Bool {
        let (beginnings, table, _) = secretWords
        var index = 0
        while index < count {
            guard units[index].isLetter else {
                index += 1
                continue
            }
            let end = wordEnd(from: index)
            if beginnings[Int(units[index])], table[Word(stemming: units[index..<end])] != nil { return true }
            index = end
        }
        return false
    }
}

extension FoldedText {
    static var secretWordKeys: [Word] { secretWords.keys }
}

/// The last words of labels whose numbers may have no digit, and the units that they begin with.
private let secretWords: (beginnings: [Bool], table: WordTable<Bool>, keys: [Word]) = {
    var (beginnings, table) = ([Bool](repeating: false, count: 256), [Word: Bool]())
    for language in Language.allCases.map(LabelLanguage.of) {
        for kind in LabelKind.allCases where kind.mayBeLetters {
            for phrase in (language.labels[kind] ?? "").split(separator: ",") {
                guard let last = phrase.split(whereSeparator: { !$0.isLetter }).last else { continue }
                table[Word(folding: last)] = true
                // An Arabic word may begin with what is joined to it.
                let isArabic = FoldedText(String(last)).units.first?.isArabic ?? false
                if isArabic { for unit in 0xA1...0xFF { beginnings[unit] = true } }
                if let first = FoldedText(String(last)).units.first { beginnings[Int(first)] = true }
            }
        }
    }
    return (beginnings, WordTable(table), Array(table.keys))
}()
