extension Scan {
    /// Finds payment card numbers: 12 to 19 digits of a known network that pass Luhn, in a grouping that cards have.
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
        let lead = digits[Int(groups[first].index)...].prefix(4).number(0, 4)  // across gaps; too few digits are refused below
        guard CardNetworkIndex.shared.mayBegin(lead) else { return nil }
        var (length, last, found): (Int, Int, Int?) = (0, first, nil)
        while last < groups.count, last == first || !groups[last].gap.contains(.wall), !isClaimed(groups[last]) {
            length += groups[last].size
            guard length <= 19 else { break }
            if length >= 12, isCard(first...last, lead: lead, length: length) { found = last }
            last += 1
        }
        work += last - first + length
        return found
    }

    private func isCard(_ indices: ClosedRange<Int>, lead: Int, length: Int) -> Bool {
        guard let needsContext = CardNetworkIndex.shared.needsContext(lead, length: length) else { return false }
        let range = span(indices)
        guard passesLuhn(digits(indices)), !isPieceOfName(range) else { return false }
        if isCued(range, by: .card) { return true }
        if needsContext || distance(back: range.lowerBound, to: .device, reach: 24) != nil { return false }
        guard hasCardShape(indices) else { return false }
        // Sixteen digits are a card's own length; other bare lengths are also those of tickets and parcels.
        return length == 16 || indices.count > 1
            || distance(back: range.lowerBound, to: .reference, reach: 24) == nil
    }

    /// Whether letters or a mixed name such as `a716-4466…` run into the number.
    private func isPieceOfName(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        if text[before] == "_" || text[before] == "-" { before -= 1 }
        guard text[before].isLetter else { return false }
        return distance(back: range.lowerBound, to: .card, reach: range.lowerBound - 1 - before) == nil
    }

    /// One block, or blocks of one size with a shorter last, or 4-6-5 and 4-6-4; and not cut out of a longer row of such.
    private func hasCardShape(_ indices: ClosedRange<Int>) -> Bool {
        let (first, last) = (indices.lowerBound, indices.upperBound)
        guard first < last else { return true }
        let (size, gap) = (groups[first].size, groups[first + 1].gap)
        let grouping = grouping(indices)
        if grouping == 0x465 || grouping == 0x464 { return true }
        guard (first..<last).allSatisfy({ groups[$0].size == size }), groups[last].size <= size else { return false }
        // Digits one by one and blocks of four are cards' own ways; other blocks must at least be parted alike.
        guard size == 4 || size == 1 || (first + 1...last).allSatisfy({ groups[$0].gap == gap }) else { return false }
        let joinsBefore = first > 0 && groups[first].gap == gap && groups[first - 1].size == size
        let joinsAfter = last + 1 < groups.count && groups[last + 1].gap == gap && groups[last + 1].size == size
        return !joinsBefore && !(joinsAfter && groups[last].size == size)
    }
}
