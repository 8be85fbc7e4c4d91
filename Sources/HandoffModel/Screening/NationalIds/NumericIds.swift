/// A national number made of digits alone.
struct NumericId: Sendable {
    let scheme: NationalScheme
    let length: Int
    let cue: CueKinds
    /// Groupings that say what the number is without a word beside it; with such a word any grouping will do.
    let shapes: Set<Grouping>
    let confidence: Confidence
    let isValid: @Sendable (Digits) -> Bool

    static let all: [NumericId] = [
        NumericId(scheme: .frNIR, length: 15, cue: .nir, shapes: [0xF, 0xD2, 0x1222332], confidence: .certain) {
            CheckDigits.nir($0)
        },
        NumericId(scheme: .frNIR, length: 13, cue: .nir, shapes: [0x122233], confidence: .likely) {
            CheckDigits.nir($0)
        },
        NumericId(scheme: .chAHV, length: 13, cue: .ahv, shapes: [0xD, 0x3442], confidence: .certain) {
            $0.number(0, 3) == 756 && CheckDigits.weighted($0, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], modulus: 10)
        },
        NumericId(scheme: .inAadhaar, length: 12, cue: .aadhaar, shapes: [0x444], confidence: .likely) {
            $0.at(0) > 1 && CheckDigits.verhoeff($0)
        },
        NumericId(scheme: .brCPF, length: 11, cue: .cpf, shapes: [0x3332], confidence: .certain) {
            CheckDigits.cpf($0)
        },
        NumericId(scheme: .deSteuerID, length: 11, cue: .steuer, shapes: [0xB, 0x2333], confidence: .likely) {
            CheckDigits.steuerID($0)
        },
        NumericId(scheme: .plPESEL, length: 11, cue: .pesel, shapes: [], confidence: .certain) {
            CheckDigits.weighted($0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10)
        },
        NumericId(scheme: .ukNHS, length: 10, cue: .nhs, shapes: [], confidence: .certain) {
            CheckDigits.weighted($0, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11)
        },
        NumericId(scheme: .nlBSN, length: 9, cue: .bsn, shapes: [], confidence: .certain) {
            CheckDigits.weighted($0, [9, 8, 7, 6, 5, 4, 3, 2, -1], modulus: 11) && !$0.isOneDigitRepeated
        },
        NumericId(scheme: .caSIN, length: 9, cue: .sin, shapes: [], confidence: .certain) {
            $0.at(0) > 0 && passesLuhn($0)
        },
        // Area 000 and 666, group 00 and serial 0000 are never given out; area 9xx is a taxpayer number of the same form.
        NumericId(scheme: .usSSN, length: 9, cue: .ssn, shapes: [0x324], confidence: .likely) {
            $0.number(0, 3) != 0 && $0.number(0, 3) != 666 && $0.number(3, 2) != 0 && $0.number(5, 4) != 0
        },
    ]

    /// By length, 0 to 15.
    static let byLength: [[NumericId]] = (0...15).map { length in all.filter { $0.length == length } }
}

extension Scan {
    /// Finds national numbers of every scheme.
    mutating func findNationalIds() {
        findLetteredIds()
        var index = 0
        while index < groups.count {
            if let (id, last) = numericId(from: index) {
                claim(span(index...last), as: .nationalId, scheme: id.scheme, id.confidence)
                index = last
            }
            index += 1
        }
    }

    /// The longest number of a scheme that begins with group `first`.
    private mutating func numericId(from first: Int) -> (NumericId, last: Int)? {
        var (length, last, found): (Int, Int, (NumericId, Int)?) = (0, first, nil)
        var grouping: Grouping = 0
        // Another word nearer to the number says that it is something else.
        let reference = distance(back: groups[first].lowerBound, to: .reference, reach: 24)
        while last < groups.count, last == first || groups[last].gap.isSubset(of: .plain), !isClaimed(groups[last]) {
            length += groups[last].size
            guard length <= 15 else { break }
            grouping.append(groups[last].size)
            for id in NumericId.byLength[length] where isNumber(id, first...last, grouping, reference: reference) {
                found = (id, last)
                break
            }
            last += 1
        }
        work += last - first + length
        return found
    }

    private func isNumber(_ id: NumericId, _ indices: ClosedRange<Int>, _ grouping: Grouping, reference: Int?) -> Bool {
        let range = span(indices)
        let cue = cues.isEmpty ? nil : distance(back: range.lowerBound, to: id.cue)
        let isCued = cue.map { $0 <= reference ?? 40 } ?? (distance(ahead: range.upperBound, to: id.cue) != nil)
        guard isCued || (id.shapes.contains(grouping) && reference == nil && standsAlone(indices)) else { return false }
        let digits = digits(indices)
        guard id.isValid(digits), !isAttached(range, except: id.cue) else { return false }
        return isCued || id.scheme != .usSSN || digits.at(0) < 9
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
