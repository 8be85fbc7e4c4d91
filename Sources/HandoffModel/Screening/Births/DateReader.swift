/// Reads dates as people write them in English, Spanish, French, German, Italian and Portuguese.
struct DateReader {
    let text: FoldedText

    struct ReadDate {
        let end: Int
        /// Four digits of year; nil when only two were written.
        let year: Int?
        /// Written without separators, as eight or six digits: a date only where a word says so.
        let isCompact: Bool
    }

    /// The date that begins exactly at `start`; at most 40 units are read.
    func date(at start: Int) -> ReadDate? {
        guard !text[start - 1].isAlphanumeric else { return nil }
        if text[start].isLetter { return monthFirst(start) }
        guard let first = number(at: start) else { return nil }
        switch first.width {
        case 8, 6: return compact(start, first)
        case 4: return yearFirst(first)
        case 1, 2: return dayFirst(first)
        default: return nil
        }
    }

    private struct Figures {
        let value: Int
        let width: Int
        let end: Int
    }

    private func number(at start: Int) -> Figures? {
        var (end, value) = (start, 0)
        while end - start < 9, text[end].isDigit {
            value = value * 10 + text[end].digit
            end += 1
        }
        return end == start || text[end].isDigit ? nil : Figures(value: value, width: end - start, end: end)
    }

    /// 12/03/1985, 12. 3. 85, 12th of March 1985, 12-Mar-1985, 12 de marzo de 1985.
    private func dayFirst(_ day: Figures) -> ReadDate? {
        guard let gap = separator(at: day.end) else { return word(after: day) }
        if let month = number(at: gap.end), month.width <= 2, let gap2 = separator(at: month.end), gap2.sign == gap.sign
        {
            guard let year = year(at: gap2.end) else { return nil }
            let isDate = isDay(day.value, month.value) || isDay(month.value, day.value)
            return isDate ? ReadDate(end: year.end, year: year.value, isCompact: false) : nil
        }
        return word(after: day)
    }

    /// The month by its name, after a day.
    private func word(after day: Figures) -> ReadDate? {
        guard (1...31).contains(day.value) else { return nil }
        var index = day.end
        if text[index].isLetter {  // 1st, 2nd, 3rd, 4th, 1er
            let end = text.wordEnd(from: index, atMost: 3)
            guard ordinals.contains(text.word(index..<end)) else { return nil }
            index = end
        }
        guard let name = month(at: skipFillers(index)), let year = year(at: skipFillers(name)) else { return nil }
        return ReadDate(end: year.end, year: year.value, isCompact: false)
    }

    /// March 12, 1985.
    private func monthFirst(_ start: Int) -> ReadDate? {
        guard let name = month(at: start), let day = number(at: skipFillers(name)), (1...31).contains(day.value) else {
            return nil
        }
        var index = day.end
        if text[index].isLetter { index = text.wordEnd(from: index, atMost: 3) }
        guard let year = year(at: skipFillers(index)) else { return nil }
        return ReadDate(end: year.end, year: year.value, isCompact: false)
    }

    /// 1985-03-12, 1985 March 12.
    private func yearFirst(_ year: Figures) -> ReadDate? {
        guard years.contains(year.value) else { return nil }
        if let gap = separator(at: year.end), let month = number(at: gap.end), let gap2 = separator(at: month.end),
            let day = number(at: gap2.end), month.width <= 2, day.width <= 2, isDay(day.value, month.value)
        {
            return ReadDate(end: day.end, year: year.value, isCompact: false)
        }
        guard let name = month(at: skipFillers(year.end)), let day = number(at: skipFillers(name)), day.width <= 2
        else { return nil }
        return (1...31).contains(day.value) ? ReadDate(end: day.end, year: year.value, isCompact: false) : nil
    }

    /// 12031985, 19850312, 120385.
    private func compact(_ start: Int, _ figures: Figures) -> ReadDate? {
        let value = figures.value
        if figures.width == 6 {
            let (a, b) = (value / 10_000, value / 100 % 100)
            return isDay(a, b) || isDay(b, a) ? ReadDate(end: figures.end, year: nil, isCompact: true) : nil
        }
        let (head, tail) = (value / 10_000, value % 10_000)
        if years.contains(tail), isDay(head / 100, head % 100) || isDay(head % 100, head / 100) {
            return ReadDate(end: figures.end, year: tail, isCompact: true)
        }
        guard years.contains(head), isDay(tail % 100, tail / 100) else { return nil }
        return ReadDate(end: figures.end, year: head, isCompact: true)
    }

    private func isDay(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

    /// One of `.`, `-`, `/` with up to one blank on either side, or one or two blanks.
    private func separator(at index: Int) -> (end: Int, sign: Unit)? {
        var (end, sign) = (index, Unit.space)
        while end - index < 3 {
            let unit = text[end]
            if unit == "." || unit == "-" || unit == "/" {
                guard sign == .space else { return nil }
                sign = unit
            } else if !unit.isBlank {
                break
            }
            end += 1
        }
        return end == index ? nil : (end, sign)
    }

    /// Skips blanks, dots, commas, dashes and the words between the parts of a date.
    private func skipFillers(_ start: Int) -> Int {
        var index = start
        while index - start < 12 {
            switch text[index] {
            case " ", ".", ",", "-", "/", .newline: index += 1
            case let unit where unit.isLetter:
                let end = text.wordEnd(from: index, atMost: 4)
                guard fillers.contains(text.word(index..<end)), !text[end].isLetter else { return index }
                index = end
            default: return index
            }
        }
        return index
    }

    /// The end of the name of a month.
    private func month(at index: Int) -> Int? {
        let end = text.wordEnd(from: index, atMost: 12)
        return end > index && monthNames.contains(Word(stemming: text.units[index..<end])) ? end : nil
    }

    private func year(at start: Int) -> (end: Int, value: Int?)? {
        let index = text[start] == "'" ? start + 1 : start
        guard let figures = number(at: index) else { return nil }
        if figures.width == 2 { return (figures.end, nil) }
        return figures.width == 4 && years.contains(figures.value) ? (figures.end, figures.value) : nil
    }
}

/// Years in which a living person may be born; the upper end only keeps other numbers out.
private let years = 1900...2035
private let fillers = words("of de del du den the le")
private let ordinals = words("st nd rd th er ere o a")
private let monthNames = words(
    """
    january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct \
    november nov december dec enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre setiembre set \
    octubre noviembre diciembre dic janvier janv fevrier fevr fev mars avril avr mai juin juillet juil aout septembre \
    octobre novembre decembre januar janner februar marz maerz juni juli oktober okt dezember dez gennaio febbraio aprile \
    maggio giugno luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro novembro \
    يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز \
    آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت
    """)

private func words(_ list: String) -> Set<Word> { Set(list.split(separator: " ").map { Word(folding: $0) }) }
