/// Country calling codes and how many digits follow them. Source: ITU-T E.164 and its list of assigned codes.
enum CallingCode {
    /// How many digits of `digits` the calling code takes and how long the number after it may be; nil when no such code
    /// is assigned.
    static func lead(_ digits: Digits) -> (width: Int, national: ClosedRange<Int>)? {
        guard digits.count >= 3 else { return nil }
        let (one, two) = (digits.at(0), digits.number(0, 2))
        if one == 0 { return nil }
        if one == 1 { return (1, 10...10) }
        if one == 7 { return (1, 10...10) }
        if twoDigits.contains(two) { return (2, nationalLengths[two] ?? 7...12) }
        let three = digits.number(0, 3)
        if three == 800 { return (3, 8...8) }
        return unassigned.contains(three) ? nil : (3, nationalLengths[three] ?? 6...10)
    }

    private static let twoDigits: Set<Int> = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61,
        62,
        63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    /// Three-digit codes that nobody has.
    private static let unassigned: Set<Int> = Set(
        [
            210, 214, 215, 217, 219, 259, 279, 384, 386, 388, 422, 424, 425, 426, 427, 428, 429, 693, 694, 695, 696,
            697, 698,
        ]
            + [
                699, 851, 854, 857, 858, 859, 871, 872, 873, 874, 875, 876, 877, 879, 884, 885, 887, 889, 978, 990, 997,
                999,
            ]
            + [280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 801, 802, 803, 804, 805, 806, 807, 809]
            + (830...839) + (890...899)
    ).subtracting([386])

    private static let nationalLengths: [Int: ClosedRange<Int>] = [
        31: 9...9, 32: 8...9, 33: 9...9, 34: 9...9, 39: 6...11, 41: 9...9, 43: 7...12, 44: 9...10, 45: 8...8,
        46: 7...10,
        47: 8...8, 48: 9...9, 49: 6...11, 52: 10...11, 54: 10...11, 55: 10...11, 56: 9...9, 57: 10...10, 61: 9...9,
        64: 8...10, 65: 8...8, 81: 9...10, 82: 8...10, 86: 10...11, 90: 10...10, 91: 10...10, 92: 9...10, 351: 9...9,
        352: 6...9, 353: 7...9, 358: 6...11, 420: 9...9,
    ]
}
