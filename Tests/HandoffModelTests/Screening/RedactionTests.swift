import Testing

@testable import HandoffModel

@Suite("Screening says where things are, and gives the text without them")
struct RedactionTests {
    @Test("Each finding gives way to the mark of its kind, the rest stays byte for byte")
    func marks() {
        let text =
            "Café ☕ 4111 1111 1111 1111, jo@x.org, DE89370400440532013000,\r\n+34 612 345 678; DOB 1.3.1985; 123-45-6789; AC-12345678 e\u{301}"
        let patterns = [AccountPattern("aC-########")].compactMap { $0 }
        let screening = Screener(accountPatterns: patterns).screen(text)
        #expect(
            screening.redacted
                == "Café ☕ [card], [email], [iban],\r\n[phone]; DOB [date of birth]; [national id]; [account] e\u{301}")
        #expect(screening.redacted.utf8.last == "e\u{301}".utf8.last)
        #expect(!screening.isClean)
    }

    @Test("Spans are offsets in bytes and in code points of the original")
    func offsets() {
        let text = "👩‍👩‍👧 é: jo@x.org ４１１１１１１１１１１１１１１１"
        let findings = Screener().screen(text).findings
        let bytes = Array(text.utf8)
        let scalars = Array(text.unicodeScalars)
        for finding in findings {
            let byBytes = String(decoding: bytes[finding.range], as: UTF8.self)
            var byScalars = String.UnicodeScalarView()
            byScalars.append(contentsOf: scalars[finding.characters])
            #expect(Array(byBytes.utf8) == Array(String(byScalars).utf8))
        }
        #expect(findings.map(\.kind) == [.email, .card])
        #expect(findings.first?.characters == 9..<17)
    }

    @Test("A redacted text is clean when it is screened again")
    func again() {
        var corpus = Corpus(seed: 9, phrases: .tuned, negatives: HardNegatives.tuned)
        for sample in corpus.samples(perKind: 40) {
            let once = Screener().screen(sample.text)
            let twice = Screener().screen(once.redacted)
            #expect(twice.isClean, Comment(rawValue: once.redacted))
        }
    }

    @Test("A clean text comes back as it is, without advice")
    func clean() {
        let text = "Order 12345 has not arrived 😡\r\n\u{0}"
        let screening = Screener().screen(text)
        #expect(screening == Screening(findings: [], redacted: text, advice: []))
        #expect(Array(screening.redacted.utf8) == Array(text.utf8))
    }
}
