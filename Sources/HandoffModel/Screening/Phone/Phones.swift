extension Scan {
    /// Finds telephone numbers: international ones, national ones by their grouping, and any number of 7 to 15 digits
    /// beside a word such as "call", "móvil", "joindre", "Handy".
    ///
    /// A word that names a thing (order, parcel, flight …) nearer to the number wins over both grouping and telephone.
    mutating func findPhones() {
        isInArabic = text.units.contains(where: \.isArabic)
        var index = 0
        while index < groups.count {
            guard !isClaimed(groups[index]), let phone = phone(from: index) else {
                index += 1
                continue
            }
            claim(phone.range, as: .phone, phone.confidence)
            index = phone.last + 1
        }
    }

    private typealias Phone = (range: Range<Int>, last: Int, confidence: Confidence)

    private mutating func phone(from first: Int) -> Phone? {
        let start = groups[first].lowerBound
        let plus = plus(before: start)
        if let phone = international(from: first, plus: plus) { return phone }
        if plus != nil || text[start - 1] == "$" || (text[start - 1] == " " && text[start - 2] == "$") { return nil }
        return national(from: first)
    }

    /// Where a `+` or the word "plus" before `start` begins.
    private func plus(before start: Int) -> Int? {
        var index = start - 1
        if text[index] == "(" { index -= 1 }
        if text[index] == " " { index -= 1 }
        if text[index] == "+" { return text[index - 1].isAlphanumeric || text[index - 1] == "+" ? nil : index }
        guard index < start - 1, index >= 3, text.word(index - 3..<index + 1) == "plus", !text[index - 4].isLetter
        else { return nil }
        return index - 3
    }

    private mutating func international(from first: Int, plus: Int?) -> Phone? {
        let isDoubleZero =
            plus == nil && groups[first].size >= 2 && text[groups[first].lowerBound] == "0"
            && text[groups[first].lowerBound + 1] == "0"
        guard plus != nil || isDoubleZero else { return nil }
        var (number, last, found) = (Digits(), first, Phone?.none)
        while last < groups.count, last == first || groups[last].gap.isSubset(of: .plain), !isClaimed(groups[last]) {
            // "+44 (0)20 …": the 0 is not dialled from abroad
            let isTrunk =
                last > first && groups[last].size == 1 && groups[last].gap.contains(.bracket)
                && text[groups[last].lowerBound] == "0"
            guard number.count + groups[last].size <= 17 else { break }
            if !isTrunk { append(groups[last], to: &number) }
            let called = number.dropFirst(isDoubleZero ? 2 : 0)
            if let lead = CallingCode.lead(called) {
                let national = called.dropFirst(lead.width)
                let length = national.at(0) == 0 ? national.count - 1 : national.count
                if lead.national.contains(length), lead.width > 1 || national.at(0) > 1 {
                    let isFree = called.number(0, 3) == 800 || PhoneShape.isTollFree(national: national)
                    let confidence: Confidence = isFree ? .possible : .certain
                    found = (span(first...last), last, confidence)
                }
            }
            last += 1
        }
        work += number.count + 1
        guard let found, !isRound(number), !isCoordinates(first...found.last) else { return nil }
        if isDoubleZero, first < found.last, !standsAlone(first...found.last) { return nil }
        let range = (plus ?? found.range.lowerBound)..<found.range.upperBound
        if isAttached(found.range, except: .phone), plus == nil || text[range.upperBound].isLetter { return nil }
        if isDoubleZero, found.last == first, range.count < 12 || isReference(range) { return nil }
        return (range, found.last, isDoubleZero && found.confidence == .certain ? .likely : found.confidence)
    }

    /// Ends in six zeros, as counts do.
    private func isRound(_ digits: Digits) -> Bool { digits.count > 6 && digits.number(digits.count - 6, 6) == 0 }

    /// Two decimal fractions: `+40.7128 -74.0060`.
    private func isCoordinates(_ indices: ClosedRange<Int>) -> Bool {
        let gaps = indices.dropFirst().map { groups[$0].gap }
        return gaps.count == 3 && gaps[0] == .dot && gaps[1].contains(.space) && gaps[2] == .dot
    }

    private mutating func national(from first: Int) -> Phone? {
        // The groups from here that could be one number, and how far they reach.
        var (last, found, shape) = (first, Phone?.none, PhoneShape(isInArabic: isInArabic))
        let isCuable = hasCues(near: groups[first].lowerBound)
        let words = isCuable ? phoneWords(before: groups[first].lowerBound) : (nil, nil)
        while last < groups.count, !isClaimed(groups[last]), last == first || joins(last, after: shape.digits.count) {
            guard shape.digits.count + groups[last].size <= 15 else { break }
            var digits = shape.digits
            append(groups[last], to: &digits)
            shape.append(groups[last], digits)
            if !isCuable, shape.groups > 6 { break }  // no grouping that tells by itself has more
            if shape.digits.count >= 7, isCuable || shape.isTelephone,
                let confidence = confidence(first...last, shape, words)
            {
                let range = span(first...last)
                let start = text[range.lowerBound - 1] == "(" ? range.lowerBound - 1 : range.lowerBound
                found = (start..<range.upperBound, last, confidence)
            }
            last += 1
        }
        work += last - first + shape.digits.count + 1
        return found
    }

    /// Whether group `index` goes on with the number before it: in one line, in a new line while the number is short, or
    /// digit by digit with commas.
    private func joins(_ index: Int, after length: Int) -> Bool {
        let gap = groups[index].gap
        if gap.isSubset(of: .plain) || (length < 9 && gap.isSubset(of: Gap.plain.union(.newline))) { return true }
        return gap.isSubset(of: [.odd, .space]) && groups[index].size == 1 && groups[index - 1].size <= 2
    }

    private func confidence(_ indices: ClosedRange<Int>, _ shape: PhoneShape, _ words: PhoneWords) -> Confidence? {
        let range = span(indices)
        let isShaped = shape.isTelephone && !shape.gaps.contains(.newline)
        if isCalled(range, shape, words) {
            let isOther =
                shape.isDateLike || shape.isAddress || shape.digits.isOneDigitRepeated || isRound(shape.digits)
            guard !isOther, isShaped || endsHere(indices) else { return nil }
        } else {
            guard isShaped, !isReference(range), standsAlone(indices) else { return nil }
        }
        if isAttached(range, except: .phone) || isMeasure(range) { return nil }
        return PhoneShape.isTollFree(national: shape.digits) ? .possible : .likely
    }

    /// How far before a number the nearest word for a telephone stands, and the nearest for a thing.
    private typealias PhoneWords = (phone: Int?, reference: Int?)

    private func phoneWords(before start: Int) -> PhoneWords {
        (distance(back: start, to: .phone), distance(back: start, to: .reference))
    }

    /// Whether a word says that this number is to be called.
    private func isCalled(_ range: Range<Int>, _ shape: PhoneShape, _ words: PhoneWords) -> Bool {
        guard let phone = words.phone else {
            return words.reference == nil && distance(ahead: range.upperBound, to: .phone) != nil
        }
        if shape.groups == 1, shape.digits.count < 9, phone > 20 { return false }
        return words.reference.map { $0 >= phone } ?? true
    }

    private func isReference(_ range: Range<Int>) -> Bool {
        distance(back: range.lowerBound, to: [.reference, .device], reach: 24) != nil
    }

    /// Whether the number of unknown grouping ends with these groups: at a wall, or before a number of another make.
    private func endsHere(_ indices: ClosedRange<Int>) -> Bool {
        let next = indices.upperBound + 1
        guard next < groups.count, !isClaimed(groups[next]), groups[next].gap.isSubset(of: .plain) else { return true }
        let hasSign = indices.dropFirst().contains { !groups[$0].gap.isSubset(of: .space) }
        return groups[next].gap == .space && (hasSign || indices.count == 1)
    }

    /// Money, a share, a piece of a name: `1234567 €`, `12345678%`, `1234567-AB`.
    private func isMeasure(_ range: Range<Int>) -> Bool {
        let (after, next) = (text[range.upperBound], text[range.upperBound + 1])
        if after == "%" || after == "$" || (after == " " && next == "$") { return true }
        return (after == "-" || after == "_" || after == "/") && next.isLetter
    }
}
