/// Words in the text that say what the number beside them is.
typealias Label = Phrase<LabelKind>

/// The labels of all languages and of one brand.
typealias LabelTable = PhraseTable<LabelKind>

extension LabelTable {
    /// The labels of every language.
    static let common = LabelTable(own: [])

    /// - Parameter own: the brand's own labels, which win over the common ones. Each names a number by itself.
    init(own: [BrandLabels]) {
        var phrases: [(kind: LabelKind?, list: String)] = []
        for labels in own {
            guard let kind = LabelKind(labelling: labels.kind) else { continue }
            for phrase in labels.words { phrases.append((kind, phrase.replacing(",", with: " ") + "#")) }
        }
        for words in Language.allCases.map(LabelLanguage.of) {
            for kind in LabelKind.allCases { phrases.append((kind, words.labels[kind] ?? "")) }
            phrases.append((nil, words.others))
        }
        self.init(phrases)
    }
}
