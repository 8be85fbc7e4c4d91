import Testing

@testable import HandoffModel

@Suite("Screening finds telephone numbers")
struct PhoneTests {
    @Test(
        "The usual groupings of many countries speak for themselves",
        arguments: [
            "+1 415 555 0132", "+14155550132", "(415) 555-0132", "415-555-0132", "415.555.0132", "1-415-555-0132",
            "+44 (0)20 7946 0958",
            "07911 123456", "07911123456", "0161 496 0000", "(020) 7946 0958", "+33 1 42 68 53 00", "06 12 34 56 78",
            "06.12.34.56.78",
            "0612345678", "0033 6 12 34 56 78", "+49 (0) 151 23456789", "0171/1234567", "(030) 123456", "015123456789",
            "+34 612 345 678",
            "612 34 56 78", "91 123 45 67", "+39 333 1234567", "333 1234567", "+91 98765 43210", "(11) 91234-5678",
            "138 1234 5678",
            "090-1234-5678", "0412 345 678", "8 (912) 345-67-89", "＋４４ ２０ ７１８３ ８７５０", "+49.15123456789",
            "plus 44 7700 900123",
        ])
    func groupings(_ number: String) {
        let findings = found(in: "here: \(number), ok")
        #expect(findings == ["phone: \(number)"])
    }

    @Test(
        "Beside a word for telephoning any grouping will do",
        arguments: [
            ("call me at ", "4155550132"), ("my number is ", "555-0132"), ("llámame al ", "612345678"),
            ("mi móvil: ", "612.345.678"),
            ("joignable au ", "142685300"), ("mon numéro: ", "zéro six un deux trois quatre cinq six sept huit"),
            ("Handy ", "15123456789"), ("erreichbar unter ", "0301234567"), ("whatsapp ", "5512345678"),
            ("my phone is ", "four one five, five five five, oh one three two"), ("tel:", "+1-415-555-0132"),
            ("text me ", "98765\n43210"),
        ])
    func named(_ words: String, _ number: String) {
        let findings = found(in: words + number)
        #expect(findings == ["phone: \(number)"])
    }

    @Test("The word may follow")
    func after() {
        let findings = found(in: "4155550132 is my cell")
        #expect(findings == ["phone: 4155550132"])
    }

    @Test(
        "Numbers of things stay, even where they look like telephones",
        arguments: [
            "order 415-555-0132", "my phone order is 4155550132", "#4155550132", "ticket 612 345 678",
            "Bestellnummer 0612345678",
            "4155550132", "612345678", "$415 555 0132", "612 345 678 €", "192.168.100.200", "00:1B:44:11:3A:B7",
            "00-14-22-01-23-45",
            "978-3-16-148410-0", "12/05/2024 10:30", "I called on 12/05/2024 at 10:30", "phone bought 2023-12-25",
            "2019-2024",
            "40.712776, -74.005974", "+40.7128 -74.0060", "+250000000 views", "C++ 12345678", "WS-37368-7",
            "1Z999AA10123456784",
            "call 911", "P/N 415-555-2671", "Call of Duty 2023 1234", "https://x.example/4155550132", "0000000000",
            "05 12 24 33 41 07",
            "DE88 3704 0044 0532 0130 00", "+999 123456789",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }

    @Test(
        "Toll-free lines are a business's: possible, not redacted, no advice",
        arguments: [
            "1-800-555-0199", "+1 888 555 0199", "0800 123 4567", "+49 800 1234567", "900 123 456", "+800 1234 5678",
        ])
    func tollFree(_ number: String) {
        let text = "call us: \(number)"
        let screening = Screener().screen(text)
        #expect(screening.findings.map(\.confidence) == [.possible])
        #expect(screening.redacted == text)
        #expect(screening.advice == [])
        #expect(screening.isClean)
    }
}
