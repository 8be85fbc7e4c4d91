extension Timestamp {
    /// As RFC 3339 in UTC with milliseconds, `2026-11-22T09:30:00.250Z`; milliseconds are left out when they are zero.
    ///
    /// Years 0000 to 9999; what lies beyond is printed as the nearest of them.
    package var rfc3339: String {
        let (lowest, highest): (Int64, Int64) = (-62_167_219_200_000, 253_402_300_799_999)
        let clamped = min(max(rawValue, lowest), highest)
        let milliseconds = ((clamped % 1000) + 1000) % 1000
        let seconds = (clamped - milliseconds) / 1000
        let second = ((seconds % 86_400) + 86_400) % 86_400
        let (year, month, day) = Self.civil(day: (seconds - second) / 86_400)
        var text =
            Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2) + "T"
            + Self.digits(second / 3600, 2) + ":" + Self.digits(second / 60 % 60, 2) + ":" + Self.digits(second % 60, 2)
        if milliseconds != 0 { text += "." + Self.digits(milliseconds, 3) }
        return text + "Z"
    }

    /// The Gregorian date of a day counted from 1970-01-01. Years begin in March here, so that a leap day ends one.
    private static func civil(day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * ofYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func digits(_ value: Int64, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
