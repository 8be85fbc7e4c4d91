extension Scan {
    /// Finds the number with which this message answers one that asked for `kinds`: near its beginning.
    mutating func findAnswer(to kinds: Set<LabelKind>) {
        if let answer = answer(to: kinds) { claim(answer.range, as: answer.kind, .likely) }
    }

    private func answer(to kinds: Set<LabelKind>) -> (range: Range<Int>, kind: PersonalDataKind)? {
        var index = 0
        let tie = LabelTie(isNumbered: true, isLinked: true)
        while index < min(text.count, 64) {
            if text[index].isAlphanumeric {
                for kind in LabelKind.allCases where kinds.contains(kind) {
                    guard let found = kind.found, let number = number(at: index, kind, tie) else { continue }
                    return (number.range, found)
                }
                var end = index
                while text[end].isAlphanumeric { end += 1 }
                let says = cueWords[Word(stemming: text.units[index..<end])] ?? []
                guard says.isDisjoint(with: [.reference, .phone]) else { return nil }
                index = end
            } else {
                guard text[index] != .wall else { return nil }
                index += 1
            }
        }
        return nil
    }
}
