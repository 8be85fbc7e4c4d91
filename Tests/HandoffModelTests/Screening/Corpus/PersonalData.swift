@testable import HandoffModel

/// Makes valid numbers and addresses, in their plain form. Check digits are worked out here, apart from the code under test.
struct PersonalData {
    var random: SeededRandom

    mutating func card() -> String {
        let (prefix, length) = random.pick([
            ("4", 16), ("4", 16), ("4", 13), ("4", 19), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15),
            ("37", 15), ("6011", 16), ("65", 16), ("36", 14), ("3005", 14), ("3530", 16), ("62", 16), ("62", 19),
            ("6759", 16),
            ("5018", 16), ("6304", 18),
        ])
        return withLuhn(prefix + random.digits(length - 1 - prefix.count))
    }

    private func withLuhn(_ body: String) -> String {
        var sum = 0
        for (place, digit) in body.reversed().enumerated() {
            let value = digit.wholeNumberValue ?? 0
            sum += place % 2 == 1 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2
        }
        return body + String((10 - sum % 10) % 10)
    }

    mutating func iban() -> String {
        let (country, form) = random.pick([
            ("DE", "##################"), ("GB", "AAAA##############"), ("FR", "#######################"),
            ("ES", "####################"), ("NL", "AAAA##########"), ("IT", "A######################"),
            ("AT", "################"),
            ("CH", "#################"), ("BE", "############"), ("PL", "########################"),
        ])
        let body = random.fill(form)
        let check = 98 - modulo97(body + country + "00")
        return country + (check < 10 ? "0" : "") + String(check) + body
    }

    private func modulo97(_ text: String) -> Int {
        text.reduce(0) { rest, character in
            let value = character.wholeNumberValue ?? Int(character.asciiValue ?? 65) - 55
            return (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
        }
    }

    mutating func dni() -> String {
        let number = random.digits(8)
        return number + letter(Int(number) ?? 0)
    }

    mutating func nie() -> String {
        let (lead, number) = (Int.random(in: 0...2, using: &random), random.digits(7))
        return ["X", "Y", "Z"][lead] + number + letter((Int(number) ?? 0) + lead * 10_000_000)
    }

    private func letter(_ number: Int) -> String { String(Array("TRWAGMYFPDXBNJZSQVHLCKE")[number % 23]) }

    mutating func nir() -> String {
        let month = random.pick(["01", "04", "07", "12"])
        let body =
            random.pick(["1", "2"]) + random.digits(2) + month + random.pick(["75", "13", "59"]) + random.digits(6)
        let key = 97 - body.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
        return body + (key < 10 ? "0" : "") + String(key)
    }

    mutating func bsn() -> String {
        while true {
            let digits = random.digits(9).compactMap(\.wholeNumberValue)
            let sum = (0..<8).reduce(-digits[8]) { $0 + digits[$1] * (9 - $1) }
            if sum % 11 == 0, digits[0] > 0 { return digits.map(String.init).joined() }
        }
    }

    mutating func cpf() -> String {
        var digits = random.digits(9).compactMap(\.wholeNumberValue)
        for _ in 0..<2 {
            let sum = digits.enumerated().reduce(0) { $0 + $1.element * (digits.count + 1 - $1.offset) }
            digits.append(sum % 11 < 2 ? 0 : 11 - sum % 11)
        }
        return digits.map(String.init).joined()
    }

    mutating func ssn() -> String {
        String(Int.random(in: 100...665, using: &random)) + String(Int.random(in: 10...99, using: &random))
            + String(Int.random(in: 1000...9999, using: &random))
    }

    mutating func nino() -> String {
        random.pick(["AB", "CE", "JG", "WM", "SR"]) + random.digits(6) + random.pick(["A", "B", "C", "D"])
    }

    /// A user name and a domain.
    mutating func address() -> (local: String, domain: String) {
        let first = random.pick([
            "john", "maria", "jean", "anna", "o.smith", "k-lee", "lucia_g", "peter", "sofia", "max",
        ])
        let last = random.pick([
            "doe", "garcia", "dupont", "mueller", "smith99", "k", "o'neil", "rossi", "lopez87", "schmidt",
        ])
        let local = random.pick([
            first + "." + last, first + last, first + "_" + last, first + "+shop", first + random.digits(3),
        ])
        let domain = random.pick([
            "gmail.com", "hotmail.com", "yahoo.co.uk", "web.de", "orange.fr", "outlook.es", "example.org",
            "firma-muster.de",
            "mail.empresa.es", "proton.me", "icloud.com", "uni.example.edu",
        ])
        return (local, domain)
    }
}
