/// The numbers of a written date, and its month where that stands in words.
struct DateParts {
    private(set) var numbers: [Number] = []
    /// 1…12.
    private(set) var month: Int?

    struct Number {
        let value: Int
        /// How many digits were written; eight at most.
        let width: Int

        var isYear: Bool { width == 4 }
        var isShort: Bool { width <= 2 }
    }

    /// Nil for anything that is no part of a date: other words and signs, longer numbers, a second month.
    init?(_ text: String) {
        var digits: [Unit] = []
        var letters: [Unit] = []
        var name: [Unit] = []  // of the month, which may have two words
        for scalar in text.unicodeScalars {
            if "ºª°".unicodeScalars.contains(scalar) { continue }  // 1º de mayo
            guard case .unit(let unit) = foldWithArabic(scalar) else { continue }
            guard unit.isDigit || unit.isLetter || " .,-/'\n".utf8.contains(unit) else {
                return nil
            }
            if !unit.isDigit, !take(&digits) { return nil }
            if !unit.isLetter { Self.take(&letters, to: &name) }
            if unit.isDigit { digits.append(unit) } else if unit.isLetter { letters.append(unit) }
        }
        Self.take(&letters, to: &name)
        guard take(&digits) else { return nil }
        if name.isEmpty { return }
        guard let month = months[Word(name)] else { return nil }
        self.month = month
    }

    /// False for a number of more than eight digits.
    private mutating func take(_ digits: inout [Unit]) -> Bool {
        if digits.isEmpty { return true }
        guard digits.count <= 8 else { return false }
        numbers.append(Number(value: digits.reduce(0) { $0 * 10 + $1.digit }, width: digits.count))
        digits = []
        return true
    }

    private static func take(_ letters: inout [Unit], to name: inout [Unit]) {
        if !fillers.contains(Word(letters)) { name += letters }
        letters = []
    }
}

/// What stands between the parts of a date: "12th of March", "1er mars", "12 de marzo".
private let fillers = Set("of the st nd rd th de del d le er den".split(separator: " ").map { Word($0) })

/// The names and short names of the months, by number.
private let months: [Word: Int] = {
    let names = [
        "january jan enero ene janvier janv januar janner jaenner يناير كانون_الثاني جانفي",
        "february feb febrero fevrier fevr fev februar فبراير شباط فيفري",
        "march mar marzo mars marz maerz mrz مارس آذار",
        "april apr abril abr avril avr أبريل إبريل نيسان أفريل",
        "may mayo mai مايو أيار ماي",
        "june jun junio juin juni يونيو حزيران جوان",
        "july jul julio juillet juil juli يوليو تموز جويلية",
        "august aug agosto ago aout أغسطس غشت آب أوت",
        "september sep sept septiembre setiembre septembre سبتمبر شتنبر أيلول",
        "october oct octubre octobre oktober okt أكتوبر تشرين_الأول",
        "november nov noviembre novembre نوفمبر نونبر تشرين_الثاني",
        "december dec diciembre dic decembre dezember dez ديسمبر دجنبر كانون_الأول",
    ]
    var table: [Word: Int] = [:]
    for (index, line) in names.enumerated() {
        for name in line.split(separator: " ") {
            let units = name.unicodeScalars.compactMap { scalar -> Unit? in
                guard case .unit(let unit) = foldWithArabic(scalar), unit.isLetter else { return nil }
                return unit
            }
            table[Word(units)] = index + 1
        }
    }
    return table
}()
