import Testing

@testable import HandoffModel

@Suite("A brand describes its own account numbers")
struct AccountPatternTests {
    private func found(_ pattern: String, words: [String] = [], in text: String) -> [String] {
        guard let pattern = AccountPattern(pattern, words: words) else { return ["no pattern"] }
        let bytes = Array(text.utf8)
        return Screener(accountPatterns: [pattern]).screen(text).findings.filter { $0.kind == .account }
            .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        "Case, separators, other digits and invisible characters do not matter",
        arguments: [
            "AC-12345678", "ac12345678", "Ac 1234 5678", "AC - 12345678", "AC–١٢٣٤٥٦٧٨", "A\u{200B}C-12345678",
            "A C 1 2 3 4 5 6 7 8",
        ])
    func spellings(_ number: String) {
        let findings = found("aC-########", in: "it is \(number)!")
        #expect(findings == [number])
    }

    @Test(
        "Too few, too many or joined letters and digits are another number",
        arguments: ["AC-1234567", "AC-123456789", "BAC-12345678", "DC-12345678", "AC-12345678X"])
    func others(_ text: String) {
        let findings = found("aC-########", in: text)
        #expect(findings == [])
    }

    @Test("A capital A is any letter, a small one the letter itself")
    func letters() {
        let (any, itself) = (found("AC-####", in: "DC-1234"), found("aC-####", in: "DC-1234"))
        #expect(any == ["DC-1234"])
        #expect(itself == [])
    }

    @Test("A pattern of digits alone asks for a word beside the number")
    func bare() {
        let (alone, named) = (found("########", in: "it is 12345678"), found("########", in: "my account is 1234-5678"))
        let piece = found("########", words: ["box"], in: "box 12345678-9012")
        #expect(alone == [])
        #expect(named == ["1234-5678"])
        #expect(piece == [])
    }

    @Test("The brand's words take the place of the usual ones, and all words of one entry must be there")
    func words() {
        let words = ["energy contract", "Zählernummer"]
        let right = found("########", words: words, in: "contract for energy 12345678")
        let folded = found("########", words: words, in: "ZAHLERNUMMER: 12345678")
        let half = found("########", words: words, in: "energy company 12345678")
        #expect(right == ["12345678"])
        #expect(folded == ["12345678"])
        #expect(half == [])
    }

    @Test(
        "Patterns that would match everything or nothing are refused",
        arguments: [
            "", "###", "AC-", "abcd", "aC-###", "AC-####\u{1F600}", "(####)", String(repeating: "#", count: 65),
        ])
    func refused(_ pattern: String) {
        let made = AccountPattern(pattern)
        #expect(made == nil)
    }

    @Test("A card number is called a card, whatever the brand's pattern")
    func cardFirst() {
        let kinds = AccountPattern("################", words: ["is"]).map {
            Screener(accountPatterns: [$0]).screen("it is 4111111111111111").findings.map(\.kind)
        }
        #expect(kinds == [.card])
    }
}
