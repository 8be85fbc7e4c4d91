import Testing

@testable import HandoffModel

@Suite("Folding brings text to one plain spelling")
struct FoldingTests {
    private func folded(_ text: String) -> String { String(decoding: FoldedText(text).units, as: Unicode.ASCII.self) }

    @Test(
        "Case, accents, width, styles and other digits go",
        arguments: [
            ("ÀÉÎÕÜß ŁŻœ ñ", "aeious lzo n"), ("e\u{301}\u{302}", "e"), ("ＡＢ１２＠．", "ab12@."),
            ("٠١٢ ०१२ 𝟘𝟙𝟚", "012 012 012"), ("①②⑨⓪", "1290"),
            ("𝐚𝐁𝕮ⓓⒺ🄵🅖🅷", "abcdefgh"), ("4⃣", "4"), ("a\u{200B}\u{AD}\u{FEFF}b", "ab"), ("–—−‑", "----"),
            ("\u{A0}\u{2009}\t", "   "), ("\r\n", "\n\n"),
            ("·•。", "..."), ("€£", "$$"), ("’“", "'\""), ("\u{0}\u{7F}", ""),
        ])
    func folds(_ text: String, _ plain: String) {
        let units = folded(text)
        #expect(units == plain)
    }

    @Test(
        "Runs of four or more number words become digits, shorter ones stay",
        arguments: [
            ("four one one one", "4 1 1 1"), ("oh seven double nine triple two", "0 7 99 222"),
            ("cero uno dos tres", "0 1 2 3"),
            ("null eins zwo drei fünf", "0 1 2 3 5"), ("zéro un deux trois", "0 1 2 3"),
            ("one two three", "one two three"),
            ("one or two", "one or two"), ("O7911 and 41O1 but x365o", "07911 and 4101 but x365o"),
        ])
    func words(_ text: String, _ plain: String) {
        let units = folded(text)
        #expect(units == plain)
    }

    @Test("A digit from a number word spans the word in the original")
    func spans() {
        let text = FoldedText("é one two three four")
        let spans = (0..<text.count).map { text.original($0..<$0 + 1) }
        #expect(spans.first == 0..<2)
        #expect(spans.last == 17..<21)
    }
}
