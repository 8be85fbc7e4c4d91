import Testing

@testable import HandoffModel

@Suite("What a person types and what a system stores become the same bytes, or nothing")
struct FactKindTests {
    static let today = CivilTime(Timestamp(seconds: 1_795_339_800))  // 2026-11-22

    private func bytes(_ kind: FactKind, _ text: String, _ dates: DateOrder = .dayFirst) -> [UInt8]? {
        kind.normalised(text, dates: dates, today: Self.today).map { Array($0.utf8) }
    }

    @Test("The published names are these")
    func names() {
        let names = FactKind.allCases.map(\.rawValue)
        #expect(names == ["postcode", "date_of_birth", "phone_last4", "surname", "order_last4"])
    }

    @Test(
        "Postcodes: upper case, without blanks and dashes, in plain digits",
        arguments: [
            ("SW1A 1AA", "SW1A1AA"), ("sw1a-1aa", "SW1A1AA"), (" 75 008\n", "75008"), ("١٠١١٥", "10115"),
            ("１２３−４５６７", "1234567"),
            ("k1a 0b1", "K1A0B1"), ("1012 ab", "1012AB"), ("ABC", "ABC"), ("1234567890", "1234567890"),
        ])
    func postcodes(_ text: String, _ plain: String) { #expect(bytes(.postcode, text) == Array(plain.utf8)) }

    @Test(
        "A postcode is three to ten letters and digits, and nothing else",
        arguments: [
            "", "12", "12345678901", "4111 1111 1111 1111", "SW1A/1AA", "12é4\u{301}", "Ωμ123", "12345\u{0}6@", "🏠🏠🏠",
            "- - -",
        ])
    func noPostcode(_ text: String) { #expect(bytes(.postcode, text) == nil) }

    @Test(
        "The last four: four digits of any script, and what hides the ones before",
        arguments: [
            ("1234", "1234"), (" 1 2-3.4 ", "1234"), ("٠١٢٣", "0123"), ("۰۱۲۳", "0123"), ("１２３４", "1234"),
            ("**** 0042", "0042"),
            ("•••• 0042", "0042"),
        ])
    func lastFour(_ text: String, _ plain: String) {
        #expect(bytes(.phoneLast4, text) == Array(plain.utf8))
        #expect(bytes(.orderLast4, text) == Array(plain.utf8))
    }

    @Test(
        "Neither fewer digits nor a whole number",
        arguments: [
            "", "123", "12345", "+44 7911 123456", "4111 1111 1111 1111", "12a34", "O123", "four", "1234x", "½123",
        ])
    func notFour(_ text: String) {
        #expect(bytes(.phoneLast4, text) == nil)
        #expect(bytes(.orderLast4, text) == nil)
    }

    @Test(
        "Surnames: without case, accents, apostrophes, hyphens, dots and blanks",
        arguments: [
            ("O’Brien", "O'BRIEN"), ("OBrien", "o´brien"), ("García-López", "GARCIA LOPEZ"), ("Jose\u{301}", "José"),
            ("Müller", "Mueller"), ("Muller", "MÜLLER"), ("Strauß", "STRAUSS"), ("Straẞ", "strass"),
            ("Łukasz", "lukasz"),
            ("Nguyễn", "Nguyen"), ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Æsop", "Aesop"), ("Œuvre", "oeuvre"),
            ("Þór", "Thor"),
            ("İnönü", "inonu"), ("St. John", "stjohn"), ("Ｓｍｉｔｈ", "smith"), ("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
            ("Соловьёв", "СОЛОВЬЕВ"), ("Чайко\u{301}вский", "чайковскии\u{306}"), ("أحمد", "احمد"), ("حَمْــزة", "حمزه"),
            ("王", "王"),
            ("Smi\u{200B}th", "Smith"), ("Kahale\u{02BB}a", "Kahalea"),
        ])
    func surnames(_ one: String, _ other: String) {
        let folded = bytes(.surname, one)
        #expect(folded != nil)
        #expect(folded == bytes(.surname, other))
    }

    @Test(
        "Different surnames stay different",
        arguments: [("Meyer", "Meier"), ("Иванов", "Ivanov"), ("王", "汪"), ("Li", "Lu")])
    func different(_ one: String, _ other: String) { #expect(bytes(.surname, one) != bytes(.surname, other)) }

    @Test(
        "No digits, no signs, no more than sixty letters make a surname",
        arguments: [
            "", " ", "'-", "Smith2", "٤١١١", "４１１１", "①②③④", "a@b", "<b>", "a\u{1F600}", "\u{301}",
            String(repeating: "x", count: 61),
        ])
    func noSurname(_ text: String) { #expect(bytes(.surname, text) == nil) }

    @Test("Sixty letters are a surname")
    func longest() { #expect(bytes(.surname, String(repeating: "x", count: 60)) != nil) }

    @Test("No kind lets more digits through than it has", arguments: FactKind.allCases)
    func digits(_ kind: FactKind) {
        let most: [FactKind: Int] = [.postcode: 10, .dateOfBirth: 8, .phoneLast4: 4, .surname: 0, .orderLast4: 4]
        for count in 0...40 {
            for text in [String(repeating: "1", count: count), String(repeating: "٩ ", count: count)]
            where count > most[kind] ?? 0 {
                #expect(bytes(kind, text) == nil, "\(text)")
            }
        }
    }

    @Test(
        "More than 256 bytes are not read",
        arguments: zip(FactKind.allCases, ["75008", "1985-03-12", "1234", "x", "1234"]))
    func bound(_ kind: FactKind, _ fact: String) {
        let blanks = String(repeating: " ", count: 256 - fact.utf8.count)
        #expect(bytes(kind, fact + blanks) == bytes(kind, fact))
        #expect(bytes(kind, fact + blanks + " ") == nil)
        #expect(bytes(kind, fact + "e" + String(repeating: "\u{301}", count: 200)) == nil)
    }

    @Test("Whatever is typed, what comes out is bounded and normalises to itself", arguments: FactKind.allCases)
    func hostile(_ kind: FactKind) {
        let pieces = [
            "1", "9", "0", "٣", "８", "a", "É", "ß", "İ", "\u{301}", "-", ".", "/", " ", "'", "\u{200B}", "\u{202E}",
            "\u{0}", "\r\n", "mar",
            "marzo", "مارس", "كانون الثاني", "1985", "2004", "12", "29", "2", "\u{10FFFF}", "🏠", "王", "ς", "ﬁ", "ae",
            "²", "Ⅷ", "\u{0640}",
            "19850312", "st", "de", "º",
        ]
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<random.below(8) { text += pieces[Int(random.below(UInt64(pieces.count)))] }
            for order in [DateOrder.dayFirst, .monthFirst, .unknown] {
                guard let fact = bytes(kind, text, order) else { continue }
                #expect((1...240).contains(fact.count), "\(text)")
                #expect(bytes(kind, String(decoding: fact, as: UTF8.self), order) == fact, "\(text)")
            }
        }
    }
}
