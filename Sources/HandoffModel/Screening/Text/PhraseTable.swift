/// Phrases of one to five words, looked up by their last word. What is told apart is ``Kind``.
struct PhraseTable<Kind: Sendable>: Sendable {
    /// One phrase that ends with the word that it is found by.
    struct Entry: Sendable {
        /// The words before the last, the nearest first.
        let before: [Word]
        /// Nil for a phrase that only looks like one: "customer service" is no label.
        let kind: Kind?
        /// Whether it ended in `#`: it names a number by itself.
        let namesNumber: Bool
        /// Whether a slash must stand between its two words: "a/c" is a label, "a c" is none.
        let isSlashed: Bool
    }

    private let all: [Entry]
    /// Where in ``all`` the phrases that end with a word stand.
    private let places: WordTable<Range<Int>>

    /// - Parameter phrases: lists parted by commas; of two equal phrases the first counts.
    init(_ phrases: [(kind: Kind?, list: String)]) {
        var table: [Word: [Entry]] = [:]
        for (kind, list) in phrases {
            for phrase in list.split(separator: ",") {
                let words = phrase.split { $0.isWhitespace || "-./#'’".contains($0) }.map { Word(folding: $0) }
                guard let last = words.last else { continue }
                let entry = Entry(
                    before: words.dropLast().reversed(), kind: kind, namesNumber: phrase.hasSuffix("#"),
                    isSlashed: phrase.contains("/"))
                table[last, default: []].append(entry)
            }
        }
        var (all, places) = ([Entry](), [Word: Range<Int>]())
        for (word, entries) in table {
            // The longest phrase first.
            let sorted = entries.enumerated().sorted {
                ($1.element.before.count, $0.offset) < ($0.element.before.count, $1.offset)
            }
            places[word] = all.count..<all.count + sorted.count
            all += sorted.map(\.element)
        }
        self.all = all
        self.places = WordTable(places)
    }

    /// The phrases that end with `word`, the longest first; nil for the many words that end none.
    func entries(of word: Word) -> ArraySlice<Entry>? { places[word].map { all[$0] } }
}

/// A phrase in a text.
struct Phrase<Kind: Sendable>: Sendable {
    /// The words without what stands around them.
    var range: Range<Int>
    let kind: Kind
    /// Whether a number is named: "account number", "MPAN". "My account" alone is weaker.
    var namesNumber: Bool
}
