/// The words of one language that pairs are drawn from: 256 short, plain nouns that are hard to take for one another.
///
/// Three to seven letters, lower case; any two differ by two edits at least, where an edit is a letter added, dropped,
/// replaced or swapped with its neighbour. Pairs are kept as indexes, so the order never changes.
struct WordList: Sendable {
    /// By index.
    let words: [String]
    private let places: [Word: UInt8]

    /// - Parameter text: 256 words with a blank between each two.
    init(_ text: String) {
        words = text.split(separator: " ").map(String.init)
        var places: [Word: UInt8] = [:]
        for (index, word) in zip(UInt8.min...UInt8.max, words) {
            for folded in PostedWords(word) { places[folded] = index }
        }
        self.places = places
    }

    /// The place of a word as it was posted; nil when it is not in the list.
    func index(of word: Word) -> UInt8? { places[word] }

    static func of(_ language: Language) -> WordList {
        switch language {
        case .en: english
        case .es: spanish
        case .fr: french
        case .de: german
        case .ar: arabic
        }
    }
}
