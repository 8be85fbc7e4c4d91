private let networks = CardNetworkIndex()

extension Scan {
    /// Finds payment card numbers: 12 to 19 digits of a known network that pass Luhn, in a grouping that cards have; beside
    /// a word for a card by Luhn alone, whatever the network.
    ///
    /// Fifteen digits are a card only with the prefix of American Express, so that device numbers (IMEI) stay untouched.
    mutating func findCards() {
        var index = 0
        while index < groups.count {
            if let end = card(from: index) {
                claim(span(index...end), as: .card, .certain)
                index = end
            }
            index += 1
        }
    }

    /// The last group of the longest card number that begins with group `first`.
    private mutating func card(from first: Int) -> Int? {
        var (last, digits, grouping): (Int, Digits, Grouping) = (first, Digits(), 0)
        var found: Int?
        while last < groups.count, last == first || !groups[last].gap.contains(.wall), !isClaimed(groups[last]) {
            guard digits.count + groups[last].size <= 19 else { break }
            let isFirstLead = digits.count < 4
            append(groups[last], to: &digits)
            grouping.append(groups[last].size)
            if isFirstLead, digits.count >= 4, !networks.mayBegin(digits.number(0, 4)),
                !isCued(span(first...last), by: .card)
            {
                break
            }
            if digits.count >= 12, isCard(first...last, digits, grouping) { found = last }
            last += 1
        }
        work += digits.count + 1
        return found
    }

    private func isCard(_ indices: ClosedRange<Int>, _ digits: Digits, _ grouping: Grouping) -> Bool {
        guard passesLuhn(digits), !digits.isOneDigitRepeated else { return false }
        let range = span(indices)
        let network = networks.needsContext(digits.number(0, 4), length: digits.count)
        guard let needsContext = network else { return isNamedCard(range) }
        if isPieceOfName(range) { return false }
        if isCued(range, by: .card) { return true }
        if needsContext || distance(back: range.lowerBound, to: .device, reach: 24) != nil { return false }
        guard hasCardShape(indices, grouping) else { return false }
        // Sixteen digits are a card's own length; other bare lengths are also those of tickets and parcels.
        return digits.count == 16 || indices.count > 1
            || distance(back: range.lowerBound, to: .reference, reach: 24) == nil
    }

    /// Whether a word for a card says so where no network is known for such numbers, and none for a thing is nearer.
    private func isNamedCard(_ range: Range<Int>) -> Bool {
        guard !isPieceOfName(range) else { return false }
        let other = distance(back: range.lowerBound, to: [.reference, .device, .phone])
        if let card = distance(back: range.lowerBound, to: .card) { return other.map { $0 > card } ?? true }
        return other == nil && distance(ahead: range.upperBound, to: .card, reach: 16) != nil
    }

    /// Whether letters or a mixed name such as `a716-4466…` run into the number.
    private func isPieceOfName(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        if text[before] == "_" || text[before] == "-" { before -= 1 }
        guard text[before].isLetter else { return false }
        return distance(back: range.lowerBound, to: .card, reach: range.lowerBound - 1 - before) == nil
    }

    /// One block, or blocks of one size with a shorter last, or 4-6-5, 4-6-4 and 6-10; and not cut out of a longer row of such.
    private func hasCardShape(_ indices: ClosedRange<Int>, _ grouping: Grouping) -> Bool {
        let (first, last) = (indices.lowerBound, indices.upperBound)
        guard first < last else { return true }
        let (size, gap) = (groups[first].size, groups[first + 1].gap)
        if grouping == 0x465 || grouping == 0x464 || grouping == 0x6A { return true }
        guard (first..<last).allSatisfy({ groups[$0].size == size }), groups[last].size <= size else { return false }
        // Digits one by one and blocks of four are cards' own ways; other blocks must at least be parted alike.
        guard size == 4 || size == 1 || (first + 1...last).allSatisfy({ groups[$0].gap == gap }) else { return false }
        let joinsBefore = first > 0 && groups[first].gap == gap && groups[first - 1].size == size
        let joinsAfter = last + 1 < groups.count && groups[last + 1].gap == gap && groups[last + 1].size == size
        return !joinsBefore && !(joinsAfter && groups[last].size == size)
    }
}
