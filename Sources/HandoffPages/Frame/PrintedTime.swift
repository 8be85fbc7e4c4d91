import HandoffModel

/// A moment for people and for machines: `<time datetime="…">`. Always in UTC, and saying so.
struct PrintedTime: Hashable, Sendable {
    /// RFC 3339, to the second.
    let machine: String
    let text: String
    /// How far off it is, when it lies ahead: `in about 20 minutes`.
    let distance: String?

    /// How much is printed.
    enum Form {
        case full
        /// The time of day alone, if it is the day of `now`.
        case clock
    }

    init(_ time: Timestamp, seenAt now: Timestamp, in texts: PageTexts.Times, form: Form = .full) {
        let date = CivilTime(time)
        machine =
            "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))"
            + "T\(date.hour.padded(to: 2)):\(date.minute.padded(to: 2)):\(date.second.padded(to: 2))Z"
        let clock = "\(date.hour.padded(to: 2)):\(date.minute.padded(to: 2))"
        let today = CivilTime(now)
        let isToday = (date.year, date.month, date.day) == (today.year, today.month, today.day)
        text =
            form == .clock && isToday
            ? texts.clock(clock) : texts.moment(texts.date(date.day, texts.months[date.month - 1], date.year), clock)
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

extension Int {
    fileprivate func padded(to width: Int) -> String {
        let digits = String(magnitude)
        return (self < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
