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
