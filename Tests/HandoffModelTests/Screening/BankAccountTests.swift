import Testing

@testable import HandoffModel

@Suite("Screening finds bank accounts in their national forms")
struct BankAccountTests {
    @Test(
        "A code and its account, in either order, with or without words",
        arguments: [
            ("sort code 20-00-00 acc 55779911", ["20-00-00", "55779911"]),
            ("20-00-00 55779911", ["20-00-00", "55779911"]),
            ("sort code / account number: 20-00-00 / 55779911", ["20-00-00", "55779911"]),
            ("account 55779911, sort code 200000", ["55779911", "200000"]),
            ("routing 325075273 account 000123456789", ["325075273", "000123456789"]),
            ("BLZ 37040044 Konto 532013000", ["37040044", "532013000"]),
            ("Kto. 532013000, Bankleitzahl 370 400 44", ["532013000", "370 400 44"]),
            ("my bank account number is 31926819", ["31926819"]),
            ("BIC COBADEFFXXX account 4471882900", ["4471882900"]),
            ("mon RIB 92322 60256 34216073375 77", ["92322 60256 34216073375 77"]),
            ("ingresad en 3201 6328 99 7083172788", ["3201 6328 99 7083172788"]),
            ("mi CLABE es 058464170805310031", ["058464170805310031"]), ("حسابي البنكي 4471882900", ["4471882900"]),
        ])
    func accounts(_ text: String, _ numbers: [String]) {
        let findings = found(in: text)
        #expect(findings == numbers.map { "bank_account: \($0)" })
    }

    @Test(
        "A code alone, and numbers whose check digits are wrong, are none",
        arguments: [
            "what is your sort code? 20-00-00?", "BLZ 37040044", "routing 325075273", "20-01-24 55779911",
            "92322 60256 34216073375 78", "3201 6328 98 7083172788", "058464170805310031", "order 20-00-00 55779911",
        ])
    func others(_ text: String) {
        let findings = found(in: text).filter { $0.hasPrefix("bank") }
        #expect(findings == [])
    }
}

@Suite("The check digits of banks and meters")
struct BankDigitTests {
    private func digits(_ text: String) -> Digits {
        var digits = Digits()
        for character in text { if let value = character.wholeNumberValue { digits.append(value) } }
        return digits
    }

    @Test("Published examples hold, and no other last digit does")
    func published() {
        // ABA: Federal Reserve Bank of Boston. CCC: the example of Consejo Superior Bancario. CLABE: the example of ABM. RIB:
        // the account inside the registry's French IBAN. MPAN: Elexon's example.
        #expect(CheckDigits.routing(digits("011000015")))
        #expect(CheckDigits.ccc(digits("2100 0418 45 0200051332")))
        #expect(CheckDigits.clabe(digits("032180000118359719")))
        #expect(CheckDigits.rib(digits("30006 00001 12345678901 89")))
        for last in "01234678" { #expect(!CheckDigits.routing(digits("01100001\(last)"))) }
        for last in "01234567" { #expect(!CheckDigits.clabe(digits("03218000011835971\(last)"))) }
        #expect(!CheckDigits.ccc(digits("2100 0418 54 0200051332")))
        #expect(!CheckDigits.rib(digits("30006 00001 12345678901 98")))
    }
}
