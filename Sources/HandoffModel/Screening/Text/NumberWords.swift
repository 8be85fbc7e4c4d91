extension FoldedText {
    /// Turns runs of at least four spelled digits into digits: "four one one one", "cero seis uno dos"; fewer where a word
    /// such as "double" stands among at least five digits: "44 71 double eight 29".
    ///
    /// Shorter runs stay words, since "one or two" is prose. One pass; each unit is read twice at most.
    mutating func spellDigits() {
        var (index, out) = (0, 0)
        while index < count {
            if let end = lettered(from: index) {
                for place in index..<end where units[place] == "o" { units[place] = Unit("0") }
                move(index..<end, to: &out)
                index = end
                continue
            }
            let atWord = units[index].isLetter && !self[index - 1].isAlphanumeric
            guard atWord, let run = spelledRun(from: index) else {
                move(index..<index + 1, to: &out)
                index += 1
                continue
            }
            if run.words >= 4 || run.isMultiplied {
                write(run.end, from: index, to: &out)
            } else {
                move(index..<run.end, to: &out)
            }
            index = run.end
        }
        truncate(to: out)
    }

    /// The end of a number written with the letter O for some zeros, `O7911`, if one begins at `start`.
    private func lettered(from start: Int) -> Int? {
        guard units[start].isDigit || units[start] == "o", !self[start - 1].isAlphanumeric else { return nil }
        var (end, digits) = (start, 0)
        while self[end].isDigit || self[end] == "o" {
            if self[end].isDigit { digits += 1 }
            end += 1
        }
        return digits > 0 && end - start > 2 && !self[end].isLetter ? end : nil
    }

    /// The spelled run that begins with the word at `start`: where it ends and how many number words it has.
    private func spelledRun(from start: Int) -> (end: Int, words: Int, isMultiplied: Bool)? {
        var (end, next, words) = (start, start, 0)
        var (times, digits, isMultiplied) = (0, 0, false)  // "double" before a digit, and how many digits there are
        while true {
            let wordEnd = tokenEnd(from: next)
            guard let token = spelled(next..<wordEnd) else { break }
            switch token {
            case .times: (times, words) = (1, words + 1)
            case .digit:
                (digits, isMultiplied) = (digits + 1 + times, isMultiplied || times > 0)
                (times, words) = (0, words + 1)
            case .figures: (times, digits) = (0, digits + wordEnd - next)
            }
            end = wordEnd
            next = end
            while next - end < 3, self[next].isBlank || ",-./".utf8.contains(self[next]) { next += 1 }
            if next == end { break }
        }
        return words == 0 ? nil : (end, words, isMultiplied && digits >= 5)
    }

    /// Writes the digits of the run that ends at `end`, keeping what stands between the words.
    private mutating func write(_ end: Int, from start: Int, to out: inout Int) {
        var index = start
        var (times, pending) = (1, start)  // a "double" that waits for its digit, and where it began
        while index < end {
            let wordEnd = tokenEnd(from: index)
            guard wordEnd > index else {
                if times == 1 { move(index..<index + 1, to: &out) }
                index += 1
                if times == 1 { pending = index }
                continue
            }
            switch spelled(index..<wordEnd) {
            case .times(let n): times = n
            case .digit(let digit):
                replace(pending..<wordEnd, by: digit, times: times, at: &out)
                (times, pending) = (1, wordEnd)
            case .figures, nil:
                move(index..<wordEnd, to: &out)
                (times, pending) = (1, wordEnd)
            }
            index = wordEnd
        }
    }

    /// The end of the word or of the figures at `index`.
    private func tokenEnd(from index: Int) -> Int {
        var end = index
        if self[index].isDigit { while self[end].isDigit { end += 1 } } else { end = wordEnd(from: index) }
        return self[end].isAlphanumeric ? index : end
    }

    private func spelled(_ range: Range<Int>) -> Spelled? {
        guard let first = units[range].first else { return nil }
        if first.isDigit { return range.count <= 4 ? .figures : nil }
        return range.count <= 9 ? spelledDigits[Word(stemming: units[range])] : nil
    }
}

private enum Spelled: Equatable {
    case digit(UInt8)
    case times(Int)
    case figures
}

extension FoldedText {
    /// Words for digits, and words such as "double" before one.
    static let numberWords: [Word] = Array(spelledWords.keys)
}

private let spelledDigits = WordTable(spelledWords)

private let spelledWords: [Word: Spelled] = {
    var table: [Word: Spelled] = [
        "double": .times(2), "triple": .times(3), "treble": .times(3), "doble": .times(2), "doppel": .times(2),
        "doppelt": .times(2), "zweimal": .times(2), "dreimal": .times(3),
    ]
    let words = [
        "zero oh o nought naught cero null صفر", "one uno una un une eins ein واحد",
        "two dos deux zwei zwo اثنان اثنين اتنين إثنان",
        "three tres trois drei ثلاثة ثلاث تلاتة", "four cuatro quatre vier أربعة أربع",
        "five cinco cinq funf fuenf خمسة خمس", "six seis sechs ستة ست",
        "seven siete sept sieben سبعة سبع", "eight ocho huit acht ثمانية ثمان ثماني تمانية",
        "nine nueve neuf neun تسعة تسع",
    ]
    for (value, spellings) in words.enumerated() {
        for spelling in spellings.split(separator: " ") { table[Word(folding: spelling)] = .digit(UInt8(value)) }
    }
    return table
}()
