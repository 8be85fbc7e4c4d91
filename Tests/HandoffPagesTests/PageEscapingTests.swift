import HandoffModel
import Testing

@testable import HandoffPages

@Suite("Nothing that comes in from outside becomes markup")
struct PageEscapingTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><b>",
        "&lt;b&gt;", "{{brand}}",
        "{{{heading}}}", "{{>layout}}", "a\"\u{301} onfocus=\u{301}\"x", "<\u{301}b>\u{301}", "&\u{200D}amp;",
        "\u{202E}evil\u{2066}", "-->", "]]>", "\0<b>",
    ]

    /// Only the letters that end text or an attribute matter: none may come through.
    private func expectInert(_ html: String, _ safe: String, _ text: String) {
        let tags = { (html: String) in html.unicodeScalars.count { $0 == "<" } }
        let quotes = { (html: String) in html.unicodeScalars.count { $0 == "\"" } }
        #expect(tags(html) == tags(safe), "\(text.debugDescription)")
        #expect(quotes(html) == quotes(safe), "\(text.debugDescription)")
        #expect(!SamplePage.plain(html).lowercased().contains("<script") && !html.contains("'"))
        #expect(!html.unicodeScalars.contains("\0"))
    }

    @Test("A brand's name", arguments: hostile, SamplePage.kinds)
    func brandName(text: String, sample: SamplePage) {
        let safe = sample.html(renderer, .en, BrandLook(name: "Acme", colour: "#0f766e"))
        let html = sample.html(renderer, .en, BrandLook(name: text, colour: "#0f766e"))
        expectInert(html, safe, text)
        let directions: [Unicode.Scalar] = ["\u{202E}", "\u{2066}", "\u{200F}"]
        #expect(!html.unicodeScalars.contains { directions.contains($0) })
    }

    @Test("A form's address and fields, a path, a reference, a request id", arguments: hostile)
    func values(text: String) {
        func pages(_ text: String) -> [String] {
            let form = PostForm(action: text, fields: [PostForm.Field(text, text)])
            let turn = SessionPage.Turn(.brand, by: SamplePage.now)
            return [
                renderer.html(
                    LandingPage(claim: form, audience: .public), in: .fr, brand: SamplePage.brand, path: text),
                renderer.html(ProofPage(submit: form, codeMinutes: 1), in: .fr, brand: SamplePage.brand, path: text),
                renderer.html(
                    SessionPage(
                        stage: .withAgent, turn: turn, reference: text, openUntil: nil, now: SamplePage.now,
                        keepOpen: form, path: text),
                    in: .fr, brand: SamplePage.brand, path: text),
                renderer.html(
                    ProofPage(
                        code: .refused, echo: .shown(.init(text, text, on: text, posted: .open(text))),
                        signIn: [SignInWay(text, at: text)], leave: form, live: text),
                    in: .ar, brand: SamplePage.brand, path: text),
                renderer.html(
                    VerifyPage(
                        facts: .init([.postcode], needed: 1, form: form),
                        code: .sent(.app, minutes: 1, form: form, again: form), signIn: SignInWay(text, at: text),
                        session: text),
                    in: .de, brand: SamplePage.brand, path: text),
                renderer.html(
                    SamplePage.full {
                        $0.wordPair = .shown(text, text, wrong: form, renew: form)
                        $0.voiceCode = .init(text, until: SamplePage.now + .minutes(1))
                        $0.actions.notMe = text
                        $0.rating = .ask(form)
                    }, in: .es, brand: SamplePage.brand, path: text),
                renderer.html(
                    CarryPage(.shown(code: text, digits: form), back: text, live: text), in: .en,
                    brand: SamplePage.brand, path: text),
                renderer.html(
                    CarryEntryPage(.digits(text, proceed: form)), in: .en, brand: SamplePage.brand, path: text),
                renderer.html(
                    CheckPage(form: form, result: .ours(.link, .init(name: text, website: WebAddress(text)))), in: .en,
                    brand: SamplePage.brand, path: text),
                renderer.html(
                    SignInReturnPage(proceed: form, name: text), in: .en, brand: SamplePage.brand, path: text),
                renderer.html(
                    LandingPage(
                        claim: form, audience: .public,
                        post: PublicPost(on: text, by: text, at: WebAddress(text), date: SamplePage.now)),
                    in: .en, brand: SamplePage.brand, path: text),
                renderer.html(NoticePage(.expired, askAgain: form), in: .fr, brand: nil, path: text),
                renderer.html(NoticePage(.fault(request: text)), in: .fr, brand: nil, path: text),
            ]
        }
        for (html, safe) in zip(pages(text), pages("x")) { expectInert(html, safe, text) }
    }

    @Test("A mark that combines with a quotation mark does not hide it from escaping")
    func combining() {
        let escaped = HTMLText().escapeText("\"\u{301}<\u{20D2}&\u{301}'\u{301}>\u{301}")
        #expect(
            escaped.unicodeScalars.elementsEqual(
                "&quot;\u{301}&lt;\u{20D2}&amp;\u{301}&#39;\u{301}&gt;\u{301}".unicodeScalars))
    }

    @Test("A name stands in an isolate inside sentences where either is written from right to left")
    func rightToLeft() {
        let look = BrandLook(name: "שלום", colour: "")
        let latin = BrandLook(name: "Acme", colour: "")
        for language in Language.allCases {
            let name = look.inSentence(in: language)
            #expect(name == "\u{2068}שלום\u{2069}")
        }
        #expect(latin.inSentence(in: .en) == "Acme")
        #expect(latin.inSentence(in: .ar) == "\u{2068}Acme\u{2069}")
    }
}
