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

    /// Weights 3, 7, 1 over nine digits, modulus 10. Source: American Bankers Association, routing transit numbers.
    static func routing(_ digits: Digits) -> Bool {
        !digits.isOneDigitRepeated && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1], modulus: 10)
    }

    /// The key of two digits. Source: Banque de France, relevé d'identité bancaire: 89 × bank + 15 × branch + 3 × account.
    static func rib(_ digits: Digits) -> Bool {
        let sum = 89 * digits.number(0, 5) + 15 * digits.number(5, 5) + 3 * digits.number(10, 11)
        return digits.number(0, 5) > 0 && 97 - sum % 97 == digits.number(21, 2)
    }

    /// Two check digits: of bank and branch, and of the account; 11 minus the weighted sum modulo 11, where 10 counts as 1.
    /// Source: Consejo Superior Bancario, código cuenta cliente.
    static func ccc(_ digits: Digits) -> Bool {
        let weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]
        func check(_ place: Int, _ length: Int) -> Int {
            let sum = (0..<length).reduce(0) { $0 + digits.at(place + $1) * weights[10 - length + $1] }
            return [0, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1][sum % 11]
        }
        return digits.number(0, 8) > 0 && check(0, 8) == digits.at(8) && check(10, 10) == digits.at(9)
    }

    /// Each digit times 3, 7, 1 in turn, modulo 10 each; the last makes the sum a multiple of 10.
    /// Source: Asociación de Bancos de México, clave bancaria estandarizada.
    static func clabe(_ digits: Digits) -> Bool {
        let sum = (0..<17).reduce(0) { $0 + digits.at($1) * [3, 7, 1][$1 % 3] % 10 }
        return digits.number(0, 6) > 0 && (10 - sum % 10) % 10 == digits.at(17)
    }

    /// The last of the 13 digits of the core, modulus 11 and then 10, by primes without 11. Source: MPAN, Elexon BSCP515.
    static func mpan(_ digits: Digits) -> Bool {
        let core = digits.dropFirst(digits.count - 13)
        let primes = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]
        let sum = (0..<12).reduce(0) { $0 + core.at($1) * primes[$1] }
        return (10...23).contains(core.number(0, 2)) && sum % 11 % 10 == core.at(12)
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
