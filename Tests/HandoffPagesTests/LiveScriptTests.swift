import HandoffModel
import Testing

@testable import HandoffPages

@Suite("One small script shows a page anew when something changed")
struct LiveScriptTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    @Test("It is under 3 KB, asks nobody else, and makes no code of texts")
    func small() {
        let text = renderer.script.text
        #expect(text.utf8.count < 3072)
        for wrong in ["http", "//", "eval", "Function(", "innerHTML", "document.write", "localStorage", "cookie"] {
            #expect(!text.contains(wrong), "\(wrong)")
        }
        #expect(text.contains("\"changed\"") && text.contains("new EventSource(address)"))
    }

    @Test("Its name is made of its bytes")
    func name() throws {
        let again = try LiveScript()
        #expect(renderer.script.name == again.name)
        #expect(renderer.script.name.wholeMatch(of: #/live-[0-9a-f]{12}\.js/#) != nil)
        #expect(renderer.script.path == "/assets/\(renderer.script.name)")
    }

    @Test("Pages that follow events load it and name them; the others know nothing of it", arguments: SamplePage.all)
    func loaded(sample: SamplePage) {
        let html = sample.html(renderer, .en, SamplePage.brand)
        let follows = html.contains("<main data-live=\"/")
        let loads = html.contains("<script src=\"\(renderer.script.path)\" defer></script>")
        let says = html.contains("<p class=\"unseen\" role=\"status\" data-said=\"This page has been updated.\"></p>")
        #expect(follows == loads && follows == says)
        #expect(html.split(separator: "<script").count == (follows ? 2 : 1))
    }

    @Test("Session, words, and both places of a move can follow events")
    func which() {
        let following = SamplePage.all.filter { $0.html(renderer, .en, SamplePage.brand).contains("data-live") }
        for name in ["session, everything", "proof, words not seen", "carry, shown, nil", "move, digits, nil"] {
            #expect(following.contains { $0.name == name }, "\(name)")
        }
    }

    @Test("The heaviest page, with stylesheet and script, is under 60 KB", arguments: Language.allCases)
    func weight(language: Language) {
        let page = SamplePage.all.map { $0.html(renderer, language, SamplePage.brand).utf8.count }.max() ?? 0
        let all = page + Stylesheet.css(for: SamplePage.brand.accent).utf8.count + renderer.script.text.utf8.count
        #expect(all < 60_000 - Logo.maxBytes)
    }
}
