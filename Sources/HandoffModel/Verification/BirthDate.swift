/// In which order a person writes day and month in figures, when the year stands last.
package enum DateOrder: String, Sendable, Codable {
    case dayFirst, monthFirst
    /// Either: a date that makes sense in both orders, and is not the same day in both, is refused.
    case unknown

    /// English is written in both orders, the other languages put the day first.
    package init(_ language: Language) { self = language == .en ? .unknown : .dayFirst }
}

/// A date of birth as ISO 8601, `1985-03-12`; from 1900 to `today`.
///
/// Read are `1985-03-12`, `19850312`, `12.3.1985`, `12031985`, `12 March 1985`, `March 12th, 1985`, `12 de marzo de 1985`
/// and their like, with the months of all languages. Refused are years of two digits and days that never were.
func isoDateOfBirth(_ text: String, order: DateOrder, today: CivilTime) -> String? {
    guard let parts = DateParts(text) else { return nil }
    guard let date = parts.month.map({ named($0, parts.numbers) }) ?? figures(parts.numbers, order) else { return nil }
    let isPast = (date.year, date.month, date.day) <= (today.year, today.month, today.day)
    return date.year >= 1900 && isPast ? date.text : nil
}

private struct BirthDate: Equatable {
    let year, month, day: Int

    /// Nil for a day that no calendar has.
    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), year > 0 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        guard (1...length).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    var text: String {
        let (year, month, day) = (String(10_000 + year).dropFirst(), String(100 + month), String(100 + day))
        return "\(year)-\(month.dropFirst())-\(day.dropFirst())"
    }
}

/// A date whose month stands in words: a day and a year remain, in either order.
private func named(_ month: Int, _ numbers: [DateParts.Number]) -> BirthDate? {
    guard numbers.count == 2 else { return nil }
    let (first, second) = (numbers[0], numbers[1])
    if first.isYear, second.isShort { return BirthDate(first.value, month, second.value) }
    return first.isShort && second.isYear ? BirthDate(second.value, month, first.value) : nil
}

private func figures(_ numbers: [DateParts.Number], _ order: DateOrder) -> BirthDate? {
    if numbers.count == 1, numbers[0].width == 8 {
        let value = numbers[0].value
        // Of 19850312 and 12031985 only one is a date: a year from 1900 on has no month in its first or last two digits.
        let (head, tail) = (value / 10_000, value % 10_000)
        if head >= 1900, let date = BirthDate(head, tail / 100, tail % 100) { return date }
        return yearLast(head / 100, head % 100, tail, order)
    }
    guard numbers.count == 3 else { return nil }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a.isYear, b.isShort, c.isShort { return BirthDate(a.value, b.value, c.value) }
    return a.isShort && b.isShort && c.isYear ? yearLast(a.value, b.value, c.value, order) : nil
}

private func yearLast(_ a: Int, _ b: Int, _ year: Int, _ order: DateOrder) -> BirthDate? {
    let (dayFirst, monthFirst) = (BirthDate(year, b, a), BirthDate(year, a, b))
    switch order {
    case .dayFirst: return dayFirst
    case .monthFirst: return monthFirst
    case .unknown:
        guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
        return dayFirst == monthFirst ? dayFirst : nil
    }
}
