/// A brand's own words for one kind of number, beside the common ones: its loyalty programme, its name for a contract.
package struct BrandLabels: Sendable, Equatable, Codable {
    package var kind: PersonalDataKind
    /// Each one to four words.
    package var words: [String]

    package enum CodingKeys: String, CodingKey, CaseIterable { case kind, words }

    package init(kind: PersonalDataKind, words: [String]) {
        self.kind = kind
        self.words = words
    }

    /// What cannot be used, one sentence each.
    package var faults: [String] {
        var faults: [String] = []
        if LabelKind(labelling: kind) == nil {
            faults.append("labels: \(kind.rawValue): such data is told by its form and needs no label")
        }
        if words.isEmpty { faults.append("labels: \(kind.rawValue): it has no words") }
        for label in words {
            let count = label.split { $0.isWhitespace || "-./'’".contains($0) }.count
            if !(1...4).contains(count) || !label.contains(where: \.isLetter) || label.contains(where: \.isNumber) {
                faults.append("labels: \(label): a label is one to four words without digits")
            }
        }
        return faults
    }
}
