extension NationalScheme {
    /// The schemes whose numbers are digits alone, by length from 0 to 15.
    static let numeric: [[NationalScheme]] = {
        var table = [[NationalScheme]](repeating: [], count: 16)
        table[9] = [.nlBSN, .caSIN, .usSSN]
        table[10] = [.ukNHS]
        table[11] = [.brCPF, .deSteuerID, .plPESEL]
        table[12] = [.inAadhaar]
        table[13] = [.frNIR, .chAHV]
        table[15] = [.frNIR]
        return table
    }()

    /// The words that say that a number is one of these; with such a word any grouping will do.
    var cue: CueKinds {
        switch self {
        case .usSSN: .ssn
        case .ukNINO: .nino
        case .ukNHS: .nhs
        case .esDNI, .esNIE: .dni
        case .frNIR: .nir
        case .deSteuerID, .itCodiceFiscale: .steuer
        case .nlBSN: .bsn
        case .inAadhaar: .aadhaar
        case .brCPF: .cpf
        case .caSIN: .sin
        case .chAHV: .ahv
        case .plPESEL: .pesel
        }
    }

    /// Whether this grouping says what the number is without a word beside it.
    func shows(in grouping: Grouping) -> Bool {
        switch self {
        case .usSSN: grouping == 0x324
        case .frNIR: [0xF, 0xD2, 0x122_2332, 0x12_2233].contains(grouping)
        case .chAHV: grouping == 0xD || grouping == 0x3442
        case .inAadhaar: grouping == 0x444
        case .brCPF: grouping == 0x3332
        case .deSteuerID: grouping == 0xB || grouping == 0x2333
        case .ukNINO, .ukNHS, .esDNI, .esNIE, .nlBSN, .itCodiceFiscale, .caSIN, .plPESEL: false
        }
    }

    /// Whether digits of the right length keep the scheme's rules.
    func isValid(_ digits: Digits) -> Bool {
        switch self {
        case .usSSN:  // area 000 and 666, group 00 and serial 0000 are never given out
            digits.number(0, 3) != 0 && digits.number(0, 3) != 666 && digits.number(3, 2) != 0
                && digits.number(5, 4) != 0
        case .ukNHS: CheckDigits.weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11)
        case .frNIR: CheckDigits.nir(digits)
        case .deSteuerID: CheckDigits.steuerID(digits)
        case .nlBSN:
            !digits.isOneDigitRepeated && CheckDigits.weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1], modulus: 11)
        case .inAadhaar: digits.at(0) > 1 && CheckDigits.verhoeff(digits)
        case .brCPF: CheckDigits.cpf(digits)
        case .caSIN: passesLuhn(digits)
        case .chAHV:
            digits.number(0, 3) == 756
                && CheckDigits.weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], modulus: 10)
        case .plPESEL: CheckDigits.weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10)
        case .ukNINO, .esDNI, .esNIE, .itCodiceFiscale: false  // these have letters
        }
    }

    /// How sure a valid number is: check digits that one in ten or more other numbers would pass prove little.
    func confidence(isCued: Bool) -> Confidence {
        switch self {
        case .usSSN, .inAadhaar, .deSteuerID: isCued ? .certain : .likely
        default: .certain
        }
    }
}

extension Scan {
    /// Finds national numbers of every scheme.
    mutating func findNationalIds() {
        findLetteredIds()
        var index = 0
        while index < groups.count {
            if let found = numericId(from: index) {
                claim(span(index...found.last), as: .nationalId, scheme: found.scheme, found.confidence)
                index = found.last
            }
            index += 1
        }
    }

    private typealias NumericId = (scheme: NationalScheme, last: Int, confidence: Confidence)

    /// The longest number of a scheme that begins with group `first`.
    private mutating func numericId(from first: Int) -> NumericId? {
        var (digits, last, found) = (Digits(), first, NumericId?.none)
        var grouping: Grouping = 0
        let isCuable = hasCues(near: groups[first].lowerBound)
        while last < groups.count, last == first || groups[last].gap.isSubset(of: .plain), !isClaimed(groups[last]) {
            guard digits.count + groups[last].size <= 15 else { break }
            append(groups[last], to: &digits)
            grouping.append(groups[last].size)
            if !isCuable, last - first > 6 { break }  // no grouping that tells by itself has more than seven
            for scheme in NationalScheme.numeric[digits.count] where isCuable || scheme.shows(in: grouping) {
                if let confidence = confidence(first...last, digits, grouping, scheme) {
                    found = (scheme, last, confidence)
                    break
                }
            }
            last += 1
        }
        work += digits.count + 1
        return found
    }

    private func confidence(
        _ indices: ClosedRange<Int>, _ digits: Digits, _ grouping: Grouping, _ scheme: NationalScheme
    ) -> Confidence? {
        let range = span(indices)
        // A word for a thing, nearer to the number, says that it is something else.
        let reference = distance(back: range.lowerBound, to: .reference, reach: 24)
        let cue = distance(back: range.lowerBound, to: scheme.cue)
        let isCued = cue.map { $0 <= reference ?? 40 } ?? (distance(ahead: range.upperBound, to: scheme.cue) != nil)
        guard isCued || (scheme.shows(in: grouping) && reference == nil && standsAlone(indices)) else { return nil }
        guard scheme.isValid(digits), !isAttached(range, except: scheme.cue) else { return nil }
        // Social Security numbers never begin with 9; taxpayer numbers of the same form do.
        return isCued || scheme != .usSSN || digits.at(0) < 9 ? scheme.confidence(isCued: isCued) : nil
    }

    /// Whether the groups are no part of a longer row of numbers with the same thing between them.
    func standsAlone(_ indices: ClosedRange<Int>) -> Bool {
        let (before, after) = (indices.lowerBound, indices.upperBound + 1)
        let inner = indices.count > 1 ? groups[before + 1].gap : .dash
        let joinsBefore = before > 0 && groups[before].gap.isSubset(of: .plain) && groups[before].gap == inner
        let joinsAfter = after < groups.count && groups[after].gap.isSubset(of: .plain) && groups[after].gap == inner
        return !joinsBefore && !joinsAfter
    }
}
