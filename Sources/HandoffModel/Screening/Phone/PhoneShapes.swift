/// A number's grouping, asked whether it is a telephone's: whether it shows so without a word beside it.
struct PhoneShape {
    /// Whether the text has Arabic letters, and so mobiles of the countries that write them.
    private let isInArabic: Bool
    private(set) var digits = Digits()
    private var grouping: Grouping = 0
    /// How many groups there are.
    private(set) var groups = 0
    /// What stands between the groups: anywhere, and before the last.
    private(set) var gaps: Gap = []
    private var lastGap: Gap = []
    /// Digits of the first, the shortest inner and the last group.
    private var first = 0
    private var shortest = 15
    private var last = 0

    init(isInArabic: Bool) { self.isInArabic = isInArabic }

    /// Takes one more group; `digits` are those of all groups so far.
    mutating func append(_ group: DigitGroup, _ digits: Digits) {
        if groups == 0 { first = group.size } else { gaps.formUnion(group.gap) }
        if groups > 1 { shortest = min(shortest, last) }
        (last, lastGap) = (group.size, group.gap)
        grouping.append(group.size)
        groups += 1
        self.digits = digits
    }

    var isTelephone: Bool {
        guard isNorthAmerican || isTrunk || isSpanish || isItalianMobile || isOther else { return false }
        return !isDateLike && !isAddress && !digits.isOneDigitRepeated
    }

    /// 415-555-0132, (415) 555-0132, 1-415-555-0132; area and exchange begin with 2 to 9. Source: NANP.
    private var isNorthAmerican: Bool {
        switch grouping {
        case 0x334: digits.at(0) > 1 && digits.at(3) > 1
        case 0x1334: digits.at(0) == 1 && digits.at(1) > 1 && digits.at(4) > 1
        case 0x37: gaps.contains(.bracket) && digits.at(0) > 1 && digits.at(3) > 1
        default: false
        }
    }

    /// National numbers of Europe, Australia and Japan: a trunk 0, an area, then blocks: 0161 496 0000, 06 12 34 56 78,
    /// 0171/1234567, (030) 123456-78.
    private var isTrunk: Bool {
        guard digits.at(0) == 0, digits.at(1) > 0, (9...12).contains(digits.count) else { return false }
        if groups == 1 { return isBareMobile }
        if digits.count == groups * 2, first == 2, shortest == 2, last == 2 { return groups == 5 }
        return groups <= 6 && (2...6).contains(first) && shortest >= 2 && (last > 1 || lastGap == .dash)
    }

    /// Mobiles that are unmistakable enough without any separator: 07… (UK, 11), 06…/07… (FR and NL, 10), 015…–017… (DE).
    private var isBareMobile: Bool {
        switch (digits.at(1), digits.count) {
        case (7, 11), (6, 10), (7, 10): digits.at(2) > 0 || digits.at(1) == 6
        case (1, 11) where isInArabic: [0, 1, 2, 5].contains(digits.at(2)) || (5...7).contains(digits.at(2))
        case (5, 10) where isInArabic: true
        case (1, 11), (1, 12): (5...7).contains(digits.at(2))
        default: false
        }
    }

    /// 612 345 678, 612 34 56 78, 91 123 45 67. With dots it would be a number with thousands.
    private var isSpanish: Bool {
        guard [6, 7, 9].contains(digits.at(0)), gaps == .space || gaps == .dash else { return false }
        return grouping == 0x333 || grouping == 0x3222 || grouping == 0x2322
    }

    /// 333 1234567, 333 12 34 567.
    private var isItalianMobile: Bool {
        digits.at(0) == 3 && digits.at(1) > 1 && (grouping == 0x37 || grouping == 0x3223) && !gaps.contains(.dot)
    }

    /// (11) 91234-5678 in Brazil, 138 1234 5678 in China, 8 (912) 345-67-89 in Russia, 1800 123 456 in Australia.
    private var isOther: Bool {
        switch grouping {
        case 0x254, 0x244: gaps.contains(.bracket)
        case 0x344: digits.at(0) == 1 && digits.at(1) > 2
        case 0x13322: (7...8).contains(digits.at(0)) && digits.at(1) > 2
        case 0x433: [1300, 1800].contains(digits.number(0, 4))
        default: false
        }
    }

    /// A date, a date with an hour, or two years.
    var isDateLike: Bool {
        let isYearFirst = isYear(0) && digits.at(4) < 2 && digits.at(6) < 4
        switch grouping {
        case 0x44: return isYear(0) && isYear(4)
        case 0x8, 0x422, 0x4222, 0x42222: return isYearFirst
        case 0x224, 0x2242, 0x22422: return isYear(4)
        case 0x214, 0x124: return isYear(3)
        case 0x114: return isYear(2)
        case 0x222: return true
        default: return false
        }
    }

    private func isYear(_ place: Int) -> Bool { (1900...2099).contains(digits.number(place, 4)) }

    /// An IP address (up to four numbers of up to three digits, dots between), a MAC address (six pairs), or a decimal
    /// fraction (one dot).
    var isAddress: Bool {
        if grouping == 0x22_2222 { return true }
        guard gaps == .dot else { return false }
        return (groups == 4 && first <= 3 && digits.count <= 12 && last <= 3 && shortest <= 3)
            || (groups == 2 && digits.at(0) != 0)
    }

    /// Whether callers pay nothing: a line of a business, never of a person.
    ///
    /// - Parameter digits: the national number, with or without its trunk prefix 0 or 1.
    static func isTollFree(national digits: Digits) -> Bool {
        let hasTrunk = digits.at(0) == 0
        let number = hasTrunk || (digits.count == 11 && digits.at(0) == 1) ? digits.dropFirst() : digits
        guard number.count >= 6 else { return false }
        switch number.number(0, 3) {
        case 800: return true
        case 833, 844, 855, 866, 877, 888: return number.count == 10 && !hasTrunk
        case 805, 808: return hasTrunk
        case 900, 901, 902: return number.count == 9
        case 130, 180: return !hasTrunk && number.at(3) == 0 && number.count == 10
        default: return false
        }
    }
}
