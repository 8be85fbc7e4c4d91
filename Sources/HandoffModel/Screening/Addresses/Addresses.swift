extension Scan {
    /// Finds postal addresses: a street with its house number and a postcode together, as in the United Kingdom, the United
    /// States, Germany, France and Spain. A postcode, a city or a street alone is nothing.
    ///
    /// Every postcode costs a bounded look around it.
    mutating func findAddresses() {
        var index = 0
        while index < groups.count {
            if !isClaimed(groups[index]), let postcode = postcode(at: index), let range = address(around: postcode) {
                claim(range, as: .address, .likely)
            }
            index += 1
        }
    }

    /// The postcode that group `index` is, or is the last digits of.
    private func postcode(at index: Int) -> Range<Int>? {
        let group = groups[index]
        if group.size == 5, !goesOn(at: group.upperBound), !isInsideWord(group.lowerBound) {
            let hasTail =
                text[group.upperBound] == "-" && index + 1 < groups.count && groups[index + 1].size == 4
                && groups[index + 1].lowerBound == group.upperBound + 1
            return group.lowerBound..<(hasTail ? groups[index + 1].upperBound : group.upperBound)
        }
        return britishPostcode(endingWith: group)
    }

    /// `LS6 3QT`, `SW1A 1AA`, `M11AE`: the digit and two letters of the second part. Source: BS 7666.
    private func britishPostcode(endingWith group: DigitGroup) -> Range<Int>? {
        let end = group.upperBound + 2
        guard text[group.upperBound].isASCIILetter, text[group.upperBound + 1].isASCIILetter, !goesOn(at: end) else {
            return nil
        }
        var index = group.upperBound - 1  // the digit of the second part
        if text[index - 1] == " " { index -= 1 }
        let outward = index
        while outward - index < 4, text[index - 1].isAlphanumeric { index -= 1 }
        let length = outward - index
        guard (2...4).contains(length), !isInsideWord(index), text[index].isASCIILetter else { return nil }
        let digits = (index..<outward).filter { text[$0].isDigit }
        guard let first = digits.first, (1...2).contains(first - index) else { return nil }
        return index..<end
    }

    /// The address that the postcode is a part of.
    private mutating func address(around postcode: Range<Int>) -> Range<Int>? {
        let floor = max(0, postcode.lowerBound - 72)
        work += postcode.lowerBound - floor + 56
        if let start = streetStart(before: postcode.lowerBound, floor: floor) { return start..<postcode.upperBound }
        if let end = streetEnd(after: postcode.upperBound) { return postcode.lowerBound..<end }
        return nil
    }

    /// Where a street with its number begins that ends before `index`.
    private mutating func streetStart(before index: Int, floor: Int) -> Int? {
        var end = index
        while end > floor {
            guard text[end - 1].isLetter else {
                if text[end - 1] == .wall { return nil }
                // "C/ Molino, 7"
                if text[end - 1] == "/", text[end - 2] == "c", !isInsideWord(end - 2), hasNumber(in: end..<index) {
                    return end - 2
                }
                end -= 1
                continue
            }
            var start = end
            while start > floor, text[start - 1].isLetter { start -= 1 }
            let word = text.word(start..<end)
            if StreetWords.french.contains(word), let number = houseNumber(before: start, words: 0) { return number }
            if StreetWords.english.contains(word), let number = houseNumber(before: start, words: 4) { return number }
            if StreetWords.spanish.contains(word), hasNumber(in: end..<index) { return start }
            if hasNumberNext(end, before: index), isCapitals(start..<start + 1) {
                if StreetWords.isGerman(text.units[start..<end]) { return nameStart(start, floor) }
                let name = nameStart(start, floor)
                if let word = wordBefore(start, atMost: 1), StreetWords.germanBeginnings.contains(text.word(word)) {
                    return isCapitals(word.lowerBound..<word.lowerBound + 1) ? name : nameStart(word.lowerBound, floor)
                }
            }
            end = start
        }
        return nil
    }

    /// The beginning of a house number before a street, with at most `words` words of its name between.
    private mutating func houseNumber(before start: Int, words: Int) -> Int? {
        var (index, left) = (start, words)
        defer { work += start - index }
        while start - index < 48 {
            while start - index < 48, " .,-'".utf8.contains(text[index - 1]) { index -= 1 }
            var word = index
            while index - word < 20, text[word - 1].isAlphanumeric { word -= 1 }
            guard word < index else { return nil }
            let units = text.units[word..<index]
            if let first = units.first, first.isDigit {
                return units.count(where: \.isDigit) <= 5 && units.count <= 6 ? word : nil
            }
            let isTail = ["bis", "ter", "quater", "b", "t"].contains(text.word(word..<index))
            if !isTail { left -= 1 }
            guard left >= 0 else { return nil }
            index = word
        }
        return nil
    }

    /// Whether a house number of one to four digits stands in `range`.
    private func hasNumber(in range: Range<Int>) -> Bool {
        range.contains { index in
            guard text[index].isDigit, !isInsideWord(index) else { return false }
            var end = index
            while text[end].isDigit { end += 1 }
            return end - index <= 4 && end <= range.upperBound
        }
    }

    /// Whether a house number follows a German street at once: "Lindenstraße 14", "Hauptstr. 7a".
    private func hasNumberNext(_ end: Int, before limit: Int) -> Bool {
        var index = end
        while index - end < 2, text[index] == " " || text[index] == "." { index += 1 }
        var last = index
        while last < limit, text[last].isDigit { last += 1 }
        guard (1...4).contains(last - index), last < limit else { return false }
        return limit - last <= 8
    }

    /// The first word of a street's name: capitals go on before it, "Am Alten [Markt]".
    private func nameStart(_ start: Int, _ floor: Int) -> Int {
        var start = start
        for _ in 0..<3 {
            guard text[start - 1] == " " || text[start - 1] == "-" else { break }
            var word = start - 1
            while word > floor, text[word - 1].isLetter { word -= 1 }
            guard word < start - 1, isCapitals(word..<word + 1) else { break }
            start = word
        }
        return start
    }

    /// The end of a German street with its number after postcode and town: "50674 Köln, Lindenstraße 14".
    private func streetEnd(after postcode: Int) -> Int? {
        var index = postcode
        var hasComma = false
        while index - postcode < 48 {
            if text[index].isLetter {
                let end = text.wordEnd(from: index, atMost: 24)
                if hasComma, StreetWords.isGerman(text.units[index..<min(end, text.count)]) {
                    var number = end
                    while number - end < 2, text[number] == " " || text[number] == "." { number += 1 }
                    var last = number
                    while text[last].isDigit { last += 1 }
                    return (1...4).contains(last - number) ? last : nil
                }
                index = max(end, index + 1)
            } else {
                if text[index] == "," || text[index] == .newline { hasComma = true }
                guard " ,.-\n".utf8.contains(text[index]) else { return nil }
                index += 1
            }
        }
        return nil
    }
}
