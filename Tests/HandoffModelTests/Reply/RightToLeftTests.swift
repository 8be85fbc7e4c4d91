import HandoffModel
import Testing

@Suite("A text that is written from right to left keeps names and numbers whole")
struct RightToLeftTests {
    private func reply(to author: String?, of brand: String = "Acme", voice: Voice = .friendly) throws -> String {
        try ReplyComposer(network: .x, voice: voice, brandName: brand)
            .compose(
                link: "https://go.example/h/AbC", language: .ar, audience: .public, author: author
            ).text
    }

    @Test(
        "A reply has its names in isolates, each closed on its line, and none around the link",
        arguments: Voice.allCases)
    func isolates(voice: Voice) throws {
        let text = try reply(to: "@ann_b", voice: voice)
        let lines = text.split(separator: "\n")
        var depth = 0
        for scalar in lines[0].unicodeScalars {
            if scalar == "\u{2066}" || scalar == "\u{2068}" { depth += 1 }
            if scalar == "\u{2069}" { depth -= 1 }
            #expect((0...1).contains(depth))
        }
        #expect(depth == 0)
        #expect(text.contains("\u{2066}@ann_b\u{2069}"))
        #expect(text.contains("\u{2068}Acme\u{2069}"))
        #expect(lines[1] == "https://go.example/h/AbC")
    }

    @Test("Nobody is addressed as a man or as a woman", arguments: Voice.allCases)
    func neutral(voice: Voice) throws {
        let text = try reply(to: "@ann_b", voice: voice)
        for word in text.split(whereSeparator: \.isWhitespace) {
            #expect(!["اضغط", "اضغطي", "اكتب", "اكتبي", "افتح", "افتحي", "انسخ", "انسخي"].contains(String(word)))
        }
    }

    @Test("Only Arabic runs from right to left", arguments: Language.allCases)
    func direction(language: Language) {
        let direction = language.direction.rawValue
        #expect(direction == (language == .ar ? "rtl" : "ltr"))
    }

    @Test(
        "A number takes the form of the noun that belongs to it",
        arguments: [
            (0, "0 دقيقة", "0 يوم"), (1, "دقيقة واحدة", "يوم واحد"), (2, "دقيقتين", "يومين"), (3, "3 دقائق", "3 أيام"),
            (10, "10 دقائق", "10 أيام"), (11, "11 دقيقة", "11 يومًا"), (99, "99 دقيقة", "99 يومًا"),
            (100, "100 دقيقة", "100 يوم"), (102, "102 دقيقة", "102 يوم"), (103, "103 دقائق", "103 أيام"),
        ])
    func counts(number: Int, minutes: String, days: String) {
        let found = (ArabicCount.minutes.of(number), ArabicCount.days.of(number))
        #expect(found.0 == minutes)
        #expect(found.1 == days)
    }
}
