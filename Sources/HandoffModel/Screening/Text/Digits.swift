/// Up to 32 decimal digits of a number, without what stands between them, in one word of memory.
struct Digits: Equatable, Sendable {
    /// Four bits a digit, the last digit lowest.
    private var packed: UInt128 = 0
    private(set) var count = 0

    init() {}

    /// Adds a digit, 0 to 9, at the end. Beyond 32 the first are lost; no form that is looked for is so long.
    mutating func append(_ digit: Int) {
        packed = packed << 4 | UInt128(truncatingIfNeeded: digit)
        count += 1
    }

    /// The digit at `place`, counted from 0 on the left; 0 beyond the end.
    func at(_ place: Int) -> Int {
        place < count ? Int(truncatingIfNeeded: packed >> UInt128(4 * (count - 1 - place)) & 15) : 0
    }

    /// The number that `length` digits from `place` on make.
    func number(_ place: Int, _ length: Int) -> Int {
        (place..<place + length).reduce(0) { $0 * 10 + at($1) }
    }

    /// The digits without the first `length`.
    func dropFirst(_ length: Int = 1) -> Digits {
        var rest = Digits()
        for place in min(length, count)..<count { rest.append(at(place)) }
        return rest
    }

    /// Whether all digits are the same: then moving them by one place changes nothing.
    var isOneDigitRepeated: Bool {
        count == 0 || packed >> 4 == packed & ((UInt128(1) << UInt128(4 * (count - 1))) - 1)
    }
}

/// Whether the last of `digits` is the Luhn check digit of the others. Source: ISO/IEC 7812-1, annex B.
func passesLuhn(_ digits: Digits) -> Bool {
    var sum = 0
    for place in 0..<digits.count {
        let isDoubled = (digits.count - place) % 2 == 0
        let worth = isDoubled ? digits.at(place) * 2 : digits.at(place)
        sum += worth > 9 ? worth - 9 : worth
    }
    return sum % 10 == 0
}
