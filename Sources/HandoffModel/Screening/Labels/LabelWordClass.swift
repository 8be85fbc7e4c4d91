/// What small words say between a label and its number.
struct LabelWordClass: OptionSet, Sendable {
    let rawValue: UInt8

    static let number = LabelWordClass(rawValue: 1 << 0)
    static let link = LabelWordClass(rawValue: 1 << 1)
    static let filler = LabelWordClass(rawValue: 1 << 2)
    static let stop = LabelWordClass(rawValue: 1 << 3)

    /// Those of every language.
    static let words: WordTable<LabelWordClass> = {
        var table: [Word: LabelWordClass] = [:]
        func add(_ words: String, _ kind: LabelWordClass) {
            for word in words.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
                table[Word(folding: word), default: []].insert(kind)
            }
        }
        for language in Language.allCases.map(LabelLanguage.of) {
            add(language.numbers, .number)
            add(language.links, .link)
            add(language.fillers, .filler)
            add(language.stops, .stop)
        }
        return WordTable(table)
    }()
}
