/// A moment's parts in the proleptic Gregorian calendar, UTC.
package struct CivilTime: Sendable, Equatable {
    package let year, month, day, hour, minute, second: Int

    package init(_ time: Timestamp) {
        let (days, seconds) = time.seconds.flooredDivision(by: 86_400)
        (hour, minute, second) = (Int(seconds / 3600), Int(seconds / 60 % 60), Int(seconds % 60))
        // Years are counted from March, so that the leap day is the last; an era has 400 of them, 146,097 days.
        let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// Days from 1970-01-01 to a date; one that no calendar has comes out as another day.
    static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let fromMarch = month > 2 ? month - 3 : month + 9
        let (era, yearOfEra) = (month > 2 ? year : year - 1).flooredDivision(by: 400)
        let dayOfYear = (153 * fromMarch + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int64 {
    /// Quotient towards minus infinity, and a remainder that is never negative.
    fileprivate func flooredDivision(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
