/// A national number with letters in fixed places: `A` a letter, `#` a digit, `?` a digit or a letter that stands for one.
private struct LetteredId: Sendable {
    let scheme: NationalScheme
    let form: [Unit]
    let isValid: @Sendable ([Unit]) -> Bool

    static let all = [
        LetteredId(.itCodiceFiscale, "AAAAAA??A??A???A") { isCodiceFiscale($0) },
        LetteredId(.ukNINO, "AA######A") { isNINO($0) },
        LetteredId(.esDNI, "########A") { hasDNILetter($0, lead: 0) },
        LetteredId(.esNIE, "A#######A") { isNIE($0) },
    ]

    private init(_ scheme: NationalScheme, _ form: String, isValid: @escaping @Sendable ([Unit]) -> Bool) {
        self.scheme = scheme
        self.form = Array(form.utf8)
        self.isValid = isValid
    }

    func fits(_ unit: Unit, at position: Int) -> Bool {
        switch form[position] {
        case "A": unit.isASCIILetter
        case "#": unit.isDigit
        default: unit.isDigit || (Unit("l")...Unit("v")).contains(unit)
        }
    }
}

extension Scan {
    /// Finds national numbers with letters: UK National Insurance, Spanish DNI and NIE, Italian codice fiscale.
    mutating func findLetteredIds() {
        var (index, digit) = (0, 0)
        while index < text.count {
            guard text[index].isAlphanumeric, !isInsideWord(index) else {
                index += 1
                continue
            }
            // In every form a digit stands among the first eleven characters, with at most three signs between two of them.
            digit = max(digit, index)
            while digit < text.count, !text[digit].isDigit { digit += 1 }
            guard digit - index <= 44, digit < text.count else {
                index += 1
                continue
            }
            var end = index + 1
            for id in LetteredId.all {
                guard let match = match(id, at: index) else { continue }
                claim(index..<match.end, as: .nationalId, scheme: id.scheme, match.confidence)
                end = match.end
                break
            }
            index = end
        }
    }

    private mutating func match(_ id: LetteredId, at start: Int) -> (end: Int, confidence: Confidence)? {
        var (index, place, gaps, blankBeforeLast) = (start, 0, 0, false)
        var signs = 0  // one bit for each
        defer { work += index - start }
        while place < id.form.count {
            var gap = 0
            while place > 0, gap < 3,
                text[index] == " " || text[index] == "-" || text[index] == "." || text[index] == "/"
            {
                signs |= text[index] == " " ? 1 : text[index] == "-" ? 2 : text[index] == "." ? 4 : 8
                gap += 1
                index += 1
            }
            guard id.fits(text[index], at: place) else { return nil }
            if gap > 0 { gaps += 1 }
            blankBeforeLast = gap > 0 && text[index - 1] == " "
            place += 1
            index += 1
        }
        let range = start..<index
        let packed = text.units[range].filter(\.isAlphanumeric)
        guard !goesOn(at: index), id.isValid(packed), !isAttached(range, except: id.scheme.cue) else { return nil }
        if isCued(range, by: id.scheme.cue) { return (index, .certain) }
        // "12345678 a", "le 07.03.84 à": a letter that stands alone may be a word, and what is before it a date.
        if blankBeforeLast, signs.nonzeroBitCount > 1 || isMoreLikelyWord(packed, gaps: gaps) { return nil }
        if id.scheme == .itCodiceFiscale { return (index, .certain) }
        guard distance(back: start, to: .reference, reach: 24) == nil else { return nil }
        return (index, id.scheme == .ukNINO ? .likely : .certain)
    }
}

private let articles: Set<Word> = ["le", "la", "el", "al", "am", "at"]

/// Whether the last letter, which stands alone, is rather a word or a unit: "le 07 03 84 à", "12345678 m".
private func isMoreLikelyWord(_ id: [Unit], gaps: Int) -> Bool {
    guard let last = id.last else { return true }
    if id.count == 9, id[1].isLetter { return gaps < 4 || (last == "a" && articles.contains(Word(id[..<2]))) }
    return Array("ayexmglhkc".utf8).contains(last)
}

/// Prefixes that are given out: no D, F, I, Q, U, V; no O second; not BG, GB, KN, NK, NT, TN, ZZ. Suffix A to D.
/// Source: HMRC National Insurance Manual, NIM39110. `QQ` is let through: it stands in every example that people copy.
private func isNINO(_ id: [Unit]) -> Bool {
    guard let suffix = id.last, (Unit("a")...Unit("d")).contains(suffix) else { return false }
    if id[0] == "q", id[1] == "q" { return true }
    return !neverInPrefix.contains(id[0]) && !neverInPrefix.contains(id[1]) && id[1] != "o"
        && !neverGivenOut.contains(Word(id[..<2]))
}

private let neverInPrefix = Array("dfiquv".utf8)
private let neverGivenOut: Set<Word> = ["bg", "gb", "kn", "nk", "nt", "tn", "zz"]

/// The letter is the number modulo 23, in this order. Source: Spain, Ministerio del Interior.
private func hasDNILetter(_ id: [Unit], lead: Int) -> Bool {
    let number = id.dropLast().reduce(0) { $0 * 10 + ($1.isDigit ? $1.digit : lead) }
    return id.last == dniLetters[number % 23]
}

private let dniLetters = Array("trwagmyfpdxbnjzsqvhlcke".utf8)

/// X, Y and Z count as the digits 0, 1 and 2.
private func isNIE(_ id: [Unit]) -> Bool {
    guard (Unit("x")...Unit("z")).contains(id[0]) else { return false }
    return hasDNILetter(id, lead: Int(id[0] - Unit("x")))
}

/// The last letter is the sum of the others' worth modulo 26, odd and even places counted differently. Of the seven
/// digits most must be digits: letters stand for them only where two people would share a number.
/// Source: Italy, D.M. 23 December 1976.
private func isCodiceFiscale(_ id: [Unit]) -> Bool {
    guard fiscalMonths.contains(id[8]), id.count(where: \.isDigit) >= 4 else { return false }
    var sum = 0
    for (place, unit) in id.dropLast().enumerated() {
        let worth = unit.isDigit ? unit.digit : Int(unit - Unit("a"))
        sum += place % 2 == 0 ? fiscalOddWorths[worth] : worth
    }
    return id.last.map { Int($0) - 0x61 } == sum % 26
}

private let fiscalOddWorths = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]
private let fiscalMonths = Array("abcdehlmprst".utf8)
