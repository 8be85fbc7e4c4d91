/// What stands where a label's number should be: letters and digits, in pieces that belong together.
struct LabelledValue {
    private(set) var range: Range<Int>
    private(set) var digits = Digits()
    private(set) var letters = 0
    /// Sizes of the pieces.
    private(set) var grouping: Grouping = 0
    private(set) var pieces = 0
    /// How long the last piece is.
    private var last = 0

    var count: Int { digits.count + letters }

    fileprivate init(at start: Int) { range = start..<start }

    fileprivate mutating func append(_ piece: Range<Int>, of text: FoldedText) {
        for index in piece {
            if text[index].isDigit { digits.append(text[index].digit) } else { letters += 1 }
        }
        grouping.append(piece.count)
        pieces += 1
        last = piece.count
        range = range.lowerBound..<piece.upperBound
    }

    /// Whether a piece of this size may follow after a blank: `4471 8829`, `4 4 7 1`; not `44718829 2`.
    fileprivate func takes(_ size: Int, startsWithDigit: Bool) -> Bool {
        pieces == 0 || (last <= 6 && size >= 2)
            || (startsWithDigit && size == 1 && (last <= 2 || (last <= 6 && pieces >= 3)))
    }
}

extension Scan {
    /// Reads the number that begins at `start`, at most 34 letters and digits in 12 pieces; nil when none begins there.
    ///
    /// A piece holds a digit, or is a few capitals beside one: `AC 1234`, `AB12 CDE`, `K7XQ2M`.
    func labelledValue(at start: Int) -> LabelledValue? {
        guard text[start].isAlphanumeric, !isInsideWord(start) else { return nil }
        var value = LabelledValue(at: start)
        var index = start
        while value.pieces < 12, let piece = piece(at: index), value.count + piece.count <= 34 {
            let isJoined =
                value.pieces == 0 || !text[piece.lowerBound - 1].isBlank || leadsOn(piece)
                || value.takes(piece.count, startsWithDigit: text[piece.lowerBound].isDigit)
            guard isJoined, value.pieces == 0 || !startsAnother(piece) else { break }
            value.append(piece, of: text)
            guard let next = joint(at: piece.upperBound) else { break }
            index = next
        }
        // Capitals that were no beginning of a number.
        guard value.pieces > 0, value.digits.count > 0 || value.letters > 4 else { return nil }
        return isAmount(value.range) || (value.digits.count < 9 && isMeasured(value.range.upperBound)) ? nil : value
    }

    /// The letters and digits from `start`, if they can be a piece of a number.
    private func piece(at start: Int) -> Range<Int>? {
        var (end, digits, letters) = (start, 0, 0)
        while end - start < 35, text[end].isDigit || text[end].isASCIILetter {
            if text[end].isDigit { digits += 1 } else { letters += 1 }
            end += 1
        }
        guard end > start, !text[end].isAlphanumeric else { return nil }
        if digits > 0 {
            // "19h30", "60x60": times and sizes.
            if letters == 1, digits <= 8, let sign = (start..<end).first(where: { text[$0].isLetter }), sign > start,
                sign < end - 1, text[sign] == "h" || text[sign] == "x"
            {
                return nil
            }
            // "2nd", "18th", "5pm", "24h": a digit with an ending.
            return digits <= 2 && letters > 0 && text[start].isDigit
                && endings.contains(text.word(lettersOf(start..<end)))
                ? nil : start..<end
        }
        guard isCapitals(start..<end) else { return nil }
        if letters <= 4, let next = joint(at: end), text[next].isDigit { return start..<end }
        let isTail = text[start - 1] != .wall && isTailOfNumber(start)
        return letters == 6 || letters == 5 || (letters <= 3 && isTail) ? start..<end : nil
    }

    /// Whether capitals lead on to digits: the `J` of `65 170839 J 003`.
    private func leadsOn(_ piece: Range<Int>) -> Bool {
        guard !text[piece.lowerBound].isDigit, let next = joint(at: piece.upperBound) else { return false }
        return text[next].isDigit
    }

    private func lettersOf(_ range: Range<Int>) -> Range<Int> {
        let start = range.first { text[$0].isASCIILetter } ?? range.upperBound
        return start..<range.upperBound
    }

    /// Whether a digit ends one separator before `start`: the letters of `1234 BCD`, `12345-AB`.
    private func isTailOfNumber(_ start: Int) -> Bool {
        let gap = text[start - 1]
        return (gap == " " || gap == "-" || gap == "/" || gap == ".") && text[start - 2].isDigit
    }

    /// Where the next piece may begin: after one separator, a dash between blanks, or emoji.
    private func joint(at index: Int) -> Int? {
        let unit = text[index]
        switch unit {
        case " " where text[index + 1] == "-" && text[index + 2] == " ": return index + 3
        case " ", .otherSymbol:
            var end = index
            while end - index < 4, text[end] == " " || text[end] == .otherSymbol { end += 1 }
            let isPlain = end == index + 1
            return isPlain || (index..<end).contains { text[$0] == .otherSymbol } ? end : nil
        case "-", ".", "/", "_": return index + 1
        default: return nil
        }
    }

    /// Whether a date, a time, an amount or a measure begins at `piece`, after a blank: no piece of the number before.
    private func startsAnother(_ piece: Range<Int>) -> Bool {
        guard text[piece.lowerBound - 1].isBlank else { return false }
        let after = text[piece.upperBound]
        if after == ":" || after == "/" || after == "," || after == "." || after == "-",
            text[piece.upperBound + 1].isDigit
        {
            return true
        }
        return isMeasured(piece.upperBound)
    }

    /// Whether a unit or a currency follows at `index`: "2 days", "24 €".
    func isMeasured(_ index: Int) -> Bool {
        let next = text[index] == " " ? index + 1 : index
        if text[next] == "%" || text[next] == "$" { return true }
        guard text[next].isLetter else { return false }
        let end = text.wordEnd(from: next, atMost: 16)
        return measures.contains(Word(stemming: text.units[next..<end]))
    }

    /// Money, a fraction, a time, a telephone with a plus.
    private func isAmount(_ range: Range<Int>) -> Bool {
        let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
        if before == "$" || before == "+" || (before == " " && text[range.lowerBound - 2] == "$") { return true }
        if after == "," || after == "." || after == ":", text[range.upperBound + 1].isDigit { return true }
        if before == "," || before == ":" || before == ".", text[range.lowerBound - 2].isDigit { return true }
        return false
    }

    /// Whether the original has capitals in all of `range`.
    func isCapitals(_ range: Range<Int>) -> Bool {
        let bytes = source.utf8
        return range.allSatisfy { index in
            let byte = bytes[bytes.index(bytes.startIndex, offsetBy: Int(text.starts[index]))]
            return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        }
    }
}

private let endings = Set(
    "st nd rd th er e eme ere o a am pm h hrs min uhr x kg km mb gb tb g k m cm mm s".split(separator: " ").map {
        Word($0)
    })

/// Words after a number that make it a measure of something.
private let measures = Set(
    """
    times time days day hours hour hrs weeks week months month years year yrs minutes mins points pts miles pounds dollars \
    euros euro eur usd gbp chf quid bucks percent pages users customers people members views followers likes characters \
    letters digits kwh mb gb km x veces dias dia horas hora semanas meses mes anos puntos millas pesos dolares clientes \
    usuarios personas seguidores cifras digitos fois jours jour heures heure semaines semaine mois ans points clients abonnes \
    personnes vues chiffres mal tage tagen tag stunden stunde wochen monate monaten jahre jahren minuten punkte punkten \
    meilen kunden mitglieder stellen ziffern uhr prozent مرة مرات يوم ايام ساعة ساعات شهر اشهر سنة سنوات دقيقة ريال درهم \
    جنيه دينار دولار نقطة نقاط
    """.split(separator: " ").map { Word(folding: $0) })
