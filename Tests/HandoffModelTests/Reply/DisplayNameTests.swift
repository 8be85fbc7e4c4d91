import HandoffModel
import Testing

@Suite("A display name is one printable line")
struct DisplayNameTests {
    @Test(
        "Breaks, controls and direction marks go, letters and emoji stay",
        arguments: [
            ("Acme", "Acme"), ("  Acme \t Air\r\n", "Acme Air"), ("A\u{202E}cme\u{2066}\u{200F}", "Acme"),
            ("A\u{200B}c\u{FEFF}m\u{AD}e", "Acme"), ("A\u{2028}B\u{2029}C", "A B C"), ("A\u{1B}[31m\0B", "A[31m B"),
            ("\u{E000}", ""),
            ("👨‍👩‍👧 Co", "👨‍👩‍👧 Co"), ("می‌خواهم", "می‌خواهم"), ("<b>&\"'", "<b>&\"'"), ("", ""), ("\u{202E}", ""),
        ])
    func prints(raw: String, printed: String) {
        let name = DisplayName(raw).description
        #expect(name.unicodeScalars.elementsEqual(printed.unicodeScalars))
    }

    @Test("Printing a printed name changes nothing")
    func settles() {
        let once = DisplayName(" a \u{0} \u{200B} b\u{85}c ").description
        let twice = DisplayName(once).description
        #expect(once == "a b c")
        #expect(once == twice)
    }
}
