extension Word {
    /// The word as tables know it: an Arabic one without article, joined preposition with article, possessive ending and
    /// ending of the feminine, so that "حساب", "الحساب", "حسابي" and "للحساب" are one. Other words stay as they are.
    ///
    /// At least three letters always remain.
    init(stemming units: ArraySlice<Unit>) {
        guard let first = units.first, first.isArabic else {
            self.init(units)
            return
        }
        var stem = units
        for prefix in arabicArticles where stem.count >= prefix.count + 3 && stem.starts(with: prefix) {
            stem = stem.dropFirst(prefix.count)
            break
        }
        // "and", "in", "for", "so" are written as a part of the word.
        if stem.count > 3, let first = stem.first, arabicJoined.contains(first) { stem = stem.dropFirst() }
        // Twice, so that a word that ends like an ending has one stem with and without one: "اشتراك", "اشتراكي".
        for _ in 0..<2 {
            for ending in arabicEndings
            where stem.count >= ending.count + 3 && stem.suffix(ending.count).elementsEqual(ending) {
                stem = stem.dropLast(ending.count)
                break
            }
        }
        if stem.count > 3, let last = stem.last, arabicFeminine.contains(last) { stem = stem.dropLast() }
        self.init(stem)
    }

    /// A word of a table, as people write it.
    init(folding text: some StringProtocol) {
        let units = folded(text)
        self.init(stemming: units[...])
    }
}

/// The units of one word, without what is invisible.
private func folded(_ text: some StringProtocol) -> [Unit] {
    text.unicodeScalars.compactMap { if case .unit(let unit) = foldWithArabic($0) { unit } else { nil } }
}

/// The article alone and with what is joined to it.
private let arabicArticles: [[Unit]] = ["وال", "فال", "بال", "كال", "لل", "ال"].map { folded($0) }
/// Prepositions and conjunctions of one letter. A word of which such a letter is a part loses it as well, everywhere alike.
private let arabicJoined: [Unit] = folded("وبلف")
/// My, our, your, his, her, their.
private let arabicEndings: [[Unit]] = ["كم", "هم", "نا", "ها", "ي", "ك"].map { folded($0) }
/// Ta marbuta as it folds, and as it is written before an ending.
private let arabicFeminine: [Unit] = folded("هت")
