/// The check-digit rules of national numbers. Each takes the digits of a number of the right length, the check included.
enum CheckDigits {
    /// Whether the digits times their weights add up to a multiple of `modulus`.
    static func weighted(_ digits: Digits, _ weights: [Int], modulus: Int) -> Bool {
        weights.indices.reduce(0) { $0 + digits.at($1) * weights[$1] } % modulus == 0
    }

    /// ISO 7064 MOD 11,10, and the rule on repeated digits: of the first ten exactly one value comes twice or three times.
    static func steuerID(_ digits: Digits) -> Bool {
        var (product, counts) = (10, [Int](repeating: 0, count: 10))
        for place in 0..<10 {
            counts[digits.at(place)] += 1
            let sum = (digits.at(place) + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        let repeated = counts.filter { $0 > 1 }
        return digits.at(0) != 0 && (11 - product) % 10 == digits.at(10) && repeated.count == 1
            && repeated.allSatisfy { $0 <= 3 }
    }

    /// The key of two digits makes the number 0 modulo 97; the parts are sex, year, month, department.
    static func nir(_ digits: Digits) -> Bool {
        let month = digits.number(3, 2)
        return [1, 2, 3, 4, 7, 8].contains(digits.at(0))
            && ((1...12).contains(month) || (20...42).contains(month) || month >= 50)
            && (digits.count == 13 || 97 - digits.number(0, 13) % 97 == digits.number(13, 2))
    }

    /// Two check digits, each 11 minus the weighted sum modulo 11 (0 for 10 and 11); not one digit eleven times.
    static func cpf(_ digits: Digits) -> Bool {
        func check(_ count: Int) -> Int {
            let sum = (0..<count).reduce(0) { $0 + digits.at($1) * (count + 1 - $1) }
            return sum * 10 % 11 % 10
        }
        return !digits.isOneDigitRepeated && check(9) == digits.at(9) && check(10) == digits.at(10)
    }

    /// Verhoeff's scheme over the dihedral group D5. Source: J. Verhoeff, "Error Detecting Decimal Codes", 1969.
    static func verhoeff(_ digits: Digits) -> Bool {
        var check = 0
        for place in 0..<digits.count {
            check = product(check, permutations[place % 8][digits.at(digits.count - 1 - place)])
        }
        return check == 0
    }

    /// Multiplication in D5: 0–4 are rotations, 5–9 reflections.
    private static func product(_ a: Int, _ b: Int) -> Int {
        switch (a < 5, b < 5) {
        case (true, true): (a + b) % 5
        case (true, false): (a + b) % 5 + 5
        case (false, true): (a - b) % 5 + 5
        case (false, false): (a - b + 5) % 5
        }
    }

    private static let permutations: [[Int]] = {
        let base = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
        var rows = [Array(0...9)]
        while rows.count < 8 { rows.append(rows[rows.count - 1].map { base[$0] }) }
        return rows
    }()
}
