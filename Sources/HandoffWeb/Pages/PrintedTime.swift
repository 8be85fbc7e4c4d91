import HandoffModel

/// A moment for people and for machines: `<time datetime="…">`. Always in UTC, and saying so.
struct PrintedTime: Hashable, Sendable {
    /// RFC 3339, to the second.
    let machine: String
    let text: String
    /// How far off it is, when it lies ahead: `in about 20 minutes`.
    let distance: String?

    init(_ time: Timestamp, seenAt now: Timestamp, in texts: PageTexts.Times) {
        let date = CivilTime(time)
        machine =
            "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))"
            + "T\(date.hour.padded(to: 2)):\(date.minute.padded(to: 2)):\(date.second.padded(to: 2))Z"
        text =
            texts.date(date.day, texts.months[date.month - 1], date.year)
            + ", \(date.hour.padded(to: 2)):\(date.minute.padded(to: 2))\u{A0}UTC"
        let minutes = (time - now).wholeSeconds / 60
        distance =
            switch minutes {
            case ..<1: nil
            case ..<90: texts.inMinutes(Int(minutes))
            case ..<2880: texts.inHours(Int((minutes + 30) / 60))
            default: texts.inDays(Int((minutes + 720) / 1440))
            }
    }
}

/// A moment's parts in the proleptic Gregorian calendar, UTC.
struct CivilTime {
    let year, month, day, hour, minute, second: Int

    init(_ time: Timestamp) {
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
}

extension Int64 {
    /// Quotient towards minus infinity, and a remainder that is never negative.
    fileprivate func flooredDivision(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Int {
    fileprivate func padded(to width: Int) -> String {
        let digits = String(magnitude)
        return (self < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
