extension Scan {
    /// Finds numbers by the words around them: "my acct no 4471 8829", "88123456 ist meine Kundennummer", "PIN: 4921".
    ///
    /// Every label costs a bounded walk to either side, so the whole stays in proportion to the text.
    ///
    /// - Parameter isWanted: the kinds of label that are looked at.
    mutating func findLabelled(_ isWanted: (LabelKind) -> Bool) {
        for place in labels.indices where isWanted(labels[place].kind) {
            let label = widened(labels[place])
            let limit = limit(after: place, label.range.upperBound)
            guard text[label.range.lowerBound] != .wall, label.namesNumber || !isWhere(label) else { continue }
            let isBank = label.kind == .account && isBesideBank(place)
            if label.kind == .password {
                if let range = secret(after: label, to: limit) { claim(range, as: .credential, .likely) }
                continue
            }
            if let found = labelled(label, limit, isBank: isBank) { keep(found, label.kind, isBank: isBank) }
        }
        claimBankCodes()
    }

    /// Whether the label only says where a thing is: "order in my account 44718829".
    private func isWhere(_ label: Label) -> Bool {
        guard distance(back: label.range.lowerBound, to: .reference, reach: 20) != nil else { return false }
        var index = label.range.lowerBound
        for _ in 0..<2 {
            guard let word = wordBefore(index, atMost: 2) else { return false }
            if whereWords.contains(Word(stemming: text.units[word])) { return true }
            index = word.lowerBound
        }
        return false
    }

    /// Where the next label begins, from `end` on, that has a number of its own.
    private func limit(after place: Int, _ end: Int) -> Int {
        let next = labels[(place + 1)...].prefix(3).first { $0.kind != .bankWord && $0.range.lowerBound >= end }
        return next?.range.lowerBound ?? text.count
    }

    typealias Labelled = (range: Range<Int>, confidence: Confidence)

    private mutating func labelled(_ label: Label, _ limit: Int, isBank: Bool) -> Labelled? {
        let kind = isBank ? .bank : label.kind
        var found: Labelled?
        let scan = self
        let ahead = walkAhead(from: label, to: limit) { start, tie in
            guard let (range, confidence) = scan.number(at: start, kind, tie) else { return nil }
            found = (range, confidence)
            return range
        }
        if ahead != nil { return found }
        guard let (end, tie) = walkBack(from: label), tie.isEnough else { return nil }
        return number(endingAt: end, kind, tie)
    }

    /// The number of `kind` that begins at `start`.
    func number(at start: Int, _ kind: LabelKind, _ tie: LabelTie) -> Labelled? {
        if kind == .plate { return plate(at: start).map { ($0, .likely) } }
        guard let value = labelledValue(at: start), !isDate(value, tie) else { return nil }
        if value.count <= 5, tie.isPiece { return nil }
        return confidence(value, kind, tie).map { (value.range, $0) }
    }

    /// The longest number of `kind` that ends at `end`.
    private mutating func number(endingAt end: Int, _ kind: LabelKind, _ tie: LabelTie) -> Labelled? {
        var starts: [Int] = []
        var index = end
        while starts.count < 8, end - index < 40 {
            while text[index - 1].isAlphanumeric, end - index < 40 { index -= 1 }
            starts.append(index)
            guard " -./_".utf8.contains(text[index - 1]), text[index - 2].isAlphanumeric else { break }
            index -= 1
        }
        work += (end - index) * (starts.count + 1)
        for start in starts.reversed() {
            guard let found = number(at: start, kind, tie), found.range.upperBound == end else { continue }
            return distance(back: start, to: [.reference, .phone], reach: 16) == nil ? found : nil
        }
        return nil
    }

    private func isYear(_ digits: Digits, _ place: Int) -> Bool { (1900...2099).contains(digits.number(place, 4)) }

    /// Whether the value is rather a date or two years; a compact one, `20240115`, only where nothing names a number.
    func isDate(_ value: LabelledValue, _ tie: LabelTie) -> Bool {
        if value.grouping == 0x44, isYear(value.digits, 0), isYear(value.digits, 4) { return true }
        guard let date = DateReader(text: text).date(at: value.range.lowerBound) else { return false }
        return date.end >= value.range.upperBound && (!date.isCompact || (!tie.isNumbered && date.year != nil))
    }

    private mutating func keep(_ found: Labelled, _ kind: LabelKind, isBank: Bool) {
        if let kind = isBank ? .bankAccount : kind.found {
            claim(found.range, as: kind, found.confidence)
        } else if let range = accountBehind(found.range, kind) {
            claim(range, as: .bankAccount, found.confidence)
        } else {
            bankCodes.append(found.range)
        }
    }

    /// Whether a bank's word stands near the label at `place`.
    private func isBesideBank(_ place: Int) -> Bool {
        let range = labels[place].range
        return (max(0, place - 3)...min(labels.count - 1, place + 3)).contains { other in
            let near = labels[other].range
            return other != place && labels[other].kind.isBank
                && near.lowerBound < range.upperBound + 90 && range.lowerBound < near.upperBound + 90
        }
    }
}

extension LabelTie {
    /// Whether a number before the label is meant by it.
    fileprivate var isEnough: Bool { isNumbered ? isLinked || fillers + others == 0 : isLinked && fillers > 0 }
}

private let whereWords = Set("in on en dans sur im auf في على".split(separator: " ").map { Word(folding: $0) })
