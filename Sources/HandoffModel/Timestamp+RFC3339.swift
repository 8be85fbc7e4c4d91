extension Timestamp {
    /// As RFC 3339 in UTC with milliseconds, `2026-11-22T09:30:00.250Z`; milliseconds are left out when they are zero.
    ///
    /// Years 0000 to 9999; what lies beyond is printed as the nearest of them.
    package var rfc3339: String {
        let (first, last): (Int64, Int64) = (-62_167_219_200_000, 253_402_300_799_999)
        let clamped = Timestamp(rawValue: min(max(rawValue, first), last))
        let time = CivilTime(clamped)
        let milliseconds = Int(clamped.rawValue - clamped.seconds * 1000)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var at = 0
            func put(_ value: Int, _ width: Int, then mark: Unicode.Scalar) {
                var rest = value
                for place in stride(from: at + width - 1, through: at, by: -1) {
                    buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                buffer[at + width] = UInt8(ascii: mark)
                at += width + 1
            }
            put(time.year, 4, then: "-")
            put(time.month, 2, then: "-")
            put(time.day, 2, then: "T")
            put(time.hour, 2, then: ":")
            put(time.minute, 2, then: ":")
            put(time.second, 2, then: milliseconds == 0 ? "Z" : ".")
            if milliseconds != 0 { put(milliseconds, 3, then: "Z") }
            return at
        }
    }
}

extension Timestamp {
    /// What `text` says: a date and a time of RFC 3339 with `Z` or an offset, up to nine digits of a second.
    ///
    /// Nil for anything else, and for dates that no calendar has. A leap second counts as the second after it.
    package init?(rfc3339 text: String) {
        var rest = Array(text.utf8)[...]
        func number(_ digits: Int) -> Int64? {
            let found = rest.prefix(digits)
            guard found.count == digits, found.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            rest = rest.dropFirst(digits)
            return found.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        func mark(_ marks: String) -> UInt8? {
            guard let first = rest.first, marks.utf8.contains(first) else { return nil }
            rest = rest.dropFirst()
            return first
        }
        guard let year = number(4), mark("-") != nil, let month = number(2), mark("-") != nil, let day = number(2),
            mark("Tt ") != nil, let hour = number(2), mark(":") != nil, let minute = number(2), mark(":") != nil,
            let second = number(2), (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60,
            second <= 60
        else { return nil }
        var milliseconds: Int64 = 0
        if mark(".") != nil {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            guard (1...9).contains(digits.count) else { return nil }
            rest = rest.dropFirst(digits.count)
            milliseconds = (digits + [0x30, 0x30]).prefix(3).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        var offset: Int64 = 0
        switch mark("Zz+-") {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): break
        case let sign?:
            guard let hours = number(2), mark(":") != nil, let minutes = number(2), hours < 24, minutes < 60 else {
                return nil
            }
            offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
        case nil: return nil
        }
        guard rest.isEmpty else { return nil }
        let days = CivilTime.days(year: year, month: month, day: day)
        let start = Timestamp(seconds: days * 86_400)
        guard CivilTime(start).day == Int(day) else { return nil }
        self.init(rawValue: start.rawValue + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds)
    }
}
