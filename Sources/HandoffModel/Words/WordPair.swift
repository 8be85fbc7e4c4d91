/// Two different plain words, in an order: what a person posts or hears so that both sides know each other.
///
/// There are 256 × 255 = 65,280 pairs. A pair is a sign among a few that are live at a time; alone it is no secret.
package struct WordPair: RawRepresentable, Hashable, Sendable, Codable {
    /// Indexes into the list of any language; never equal.
    package let first, second: UInt8

    /// The pair that two bytes make. Equal bytes make a pair too, so no pair is likelier than 1 in 2^15.
    package init(_ first: UInt8, _ second: UInt8) {
        self.first = first
        self.second = first == second ? first ^ 0x80 : second
    }

    /// Nil when both bytes are equal.
    package init?(rawValue: UInt16) {
        (first, second) = (UInt8(rawValue >> 8), UInt8(truncatingIfNeeded: rawValue))
        if first == second { return nil }
    }

    /// The first index in the high byte, the second in the low one.
    package var rawValue: UInt16 { UInt16(first) << 8 | UInt16(second) }

    /// The two words as they are shown: `["river", "lamp"]`.
    package func text(in language: Language) -> [String] { text(from: .of(language)) }

    /// The one pair that a post contains: two words of the list, one directly after the other.
    ///
    /// Case, accents, width, punctuation, emoji and the signs of hashtags make no difference; mentions and links are
    /// passed over. Other words may stand before and after, but not between, and the pair may be said again.
    /// - Returns: Nil when there is none, when there are two different ones, when a third word of the list stands beside
    ///   the two, and for more than 10,240 bytes of UTF-8.
    package static func read(_ text: String, in language: Language) -> WordPair? { read(text, from: .of(language)) }

    func text(from list: WordList) -> [String] { [list.words[Int(first)], list.words[Int(second)]] }

    static func read(_ text: String, from list: WordList) -> WordPair? {
        guard text.utf8.count <= 10_240 else { return nil }
        var found: WordPair?
        var first: UInt8?  // a word that waits for its second
        var goesOn = false  // whether a pair ended directly before it
        for word in PostedWords(text) {
            let index = list.index(of: word)
            if goesOn, first != nil, index == nil || index == first { return nil }
            if let waiting = first, let index, index != waiting {
                let pair = WordPair(waiting, index)
                if let found, found != pair { return nil }
                (found, first, goesOn) = (pair, nil, true)
            } else {
                goesOn = goesOn && index != nil && index != found?.second  // a word said twice begins anew
                first = index
            }
        }
        return goesOn && first != nil ? nil : found
    }

    /// What a text holds in any language: each language's one pair, where it has one. The same word may stand in several
    /// lists, at other places.
    package static func all(in text: String) -> [WordPair] { Language.allCases.compactMap { read(text, in: $0) } }
}
