extension Scan {
    /// Finds dates of birth: dates beside a word such as "born", "DOB", "nacimiento", "né le", "geboren". Other dates,
    /// and years alone, stay untouched.
    mutating func findBirths() {
        let kinds: CueKinds = [.birth, .birthday, .bornOn]
        var taken = 0  // the end of the last date, so that no two words claim one
        for cue in cues where !cue.kinds.isDisjoint(with: kinds) {
            guard Int(cue.end) > taken, text[Int(cue.start)] != .wall else { continue }
            if let found = birth(after: cue) ?? birth(before: cue) {
                claim(found.range, as: .dateOfBirth, found.confidence)
                taken = found.range.upperBound
            }
        }
        findStarredBirths()
    }

    private typealias Birth = (range: Range<Int>, confidence: Confidence)

    private mutating func birth(after cue: Cue) -> Birth? {
        let reader = DateReader(text: text)
        let from = Int(cue.end)
        work += 48
        for start in from..<min(from + 48, text.count) where isDateStart(start) {
            guard let date = reader.date(at: start), isBirth(date, cue) else { continue }
            if let reference = distance(back: start, to: .reference), reference < start - from { return nil }
            if date.isCompact, start - from > 24 { continue }
            if cue.kinds == .bornOn, start - from > 4 { return nil }
            return (start..<date.end, start - from <= 24 && date.year != nil ? .certain : .likely)
        }
        return nil
    }

    private mutating func birth(before cue: Cue) -> Birth? {
        let reader = DateReader(text: text)
        let to = Int(cue.start)
        if cue.kinds == .bornOn { return nil }
        work += 48
        for start in stride(from: to - 1, through: max(0, to - 48), by: -1) where isDateStart(start) {
            guard let date = reader.date(at: start), date.end <= to, to - date.end <= 20, isBirth(date, cue) else {
                continue
            }
            // "12 March 1985" is found from "March" on when "12 March" is not looked at first.
            let whole = (max(0, start - 8)..<start).first { isDateStart($0) && reader.date(at: $0)?.end == date.end }
            return ((whole ?? start)..<date.end, .likely)
        }
        return nil
    }

    /// German and genealogists' sign for a birth: `*12.03.1985`.
    private mutating func findStarredBirths() {
        for group in groups where group.size <= 2 && text[group.lowerBound - 1] == "*" && text[group.upperBound] == "."
        {
            let date = DateReader(text: text).date(at: group.lowerBound)
            guard let date, let year = date.year, year <= 2012 else { continue }
            claim(group.lowerBound..<date.end, as: .dateOfBirth, .likely)
        }
    }

    private func isDateStart(_ index: Int) -> Bool { text[index].isAlphanumeric && !isInsideWord(index) }

    /// A birthday is also a day of this year on which a parcel should come.
    private func isBirth(_ date: DateReader.ReadDate, _ cue: Cue) -> Bool {
        if !cue.kinds.isDisjoint(with: [.birth, .bornOn]) { return true }
        guard let year = date.year else { return !date.isCompact }
        return year <= 2012
    }
}
