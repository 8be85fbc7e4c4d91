import HandoffModel
import Testing

@Suite("The message with a code says what the code is for")
struct CodeMessageTests {
    @Test("It names the brand and ends its first line with the code", arguments: Language.allCases, Voice.allCases)
    func names(language: Language, voice: Voice) {
        let message = CodeMessage(
            code: "BCDF-GHJK", minutes: 10, brandName: "Acme\u{202E}\n", language: language, voice: voice)
        let lines = message.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2)
        #expect(lines[0].contains("Acme"))
        #expect(lines[0].hasSuffix(": BCDF-GHJK"))
        #expect(lines[1].contains("Acme"))
        #expect(lines[1].contains("10"))
        #expect(message.text.count < 500)
    }

    @Test("It says that nobody asks for it in public", arguments: Language.allCases, Voice.allCases)
    func warns(language: Language, voice: Voice) throws {
        let words: [Language: String] = [
            .en: "in public", .es: "en público", .fr: "en public", .de: "weder öffentlich",
            .ar: "علنًا",
        ]
        let word = try #require(words[language])
        let message = CodeMessage(code: "BCDF-GHJK", minutes: 10, brandName: "Acme", language: language, voice: voice)
        #expect(message.text.contains(word))
    }

    @Test("One minute is one minute", arguments: Language.allCases)
    func singular(language: Language) throws {
        let words: [Language: String] = [
            .en: "1 minute ", .es: "1 minuto ", .fr: "1 minute ", .de: "1 Minute ", .ar: "دقيقة واحدة ",
        ]
        let word = try #require(words[language])
        let message = CodeMessage(code: "BCDF-GHJK", minutes: 1, brandName: "Acme", language: language, voice: .formal)
        #expect(message.text.contains(word))
    }

    @Test("Printed, it does not show the code")
    func redacted() {
        let message = CodeMessage(code: "BCDF-GHJK", minutes: 10, brandName: "Acme", language: .en)
        let printed = "\(message)"
        #expect(printed == "<redacted>")
    }
}
