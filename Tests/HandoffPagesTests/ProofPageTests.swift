import HandoffModel
import Testing

@testable import HandoffPages

@Suite("The proof page shows what the policy allows, and the shortest way first")
struct ProofPageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func html(_ page: ProofPage, _ language: Language = .en) -> String {
        renderer.html(page, in: language, brand: SamplePage.brand, path: "/c/AbC")
    }

    private func place(_ part: String, in html: String) throws -> String.Index {
        try #require(html.firstRange(of: part)?.lowerBound)
    }

    @Test("The code's field comes before every other way, and nothing takes the focus by itself")
    func codeFirst() throws {
        let page = html(
            ProofPage(
                code: .allowed(SamplePage.form(), minutes: 10), echo: .offer(SamplePage.form()),
                signIn: [SamplePage.signIn], leave: SamplePage.form()))
        let field = try place("name=\"code\"", in: page), words = try place("Show me two words", in: page)
        let signIn = try place("Sign in with Bluesky", in: page), leave = try place("This isn’t mine", in: page)
        #expect(field < words && words < signIn && signIn < leave)
        #expect(!page.contains("autofocus"))
    }

    @Test("A way that the policy does not allow is not there")
    func onlyAllowed() {
        let code = html(ProofPage(submit: SamplePage.form(), codeMinutes: 10))
        let signIn = html(ProofPage(code: .refused, signIn: [SamplePage.signIn]))
        #expect(!code.contains("two words") && !code.contains("Sign in") && !code.contains("isn’t mine"))
        #expect(!signIn.contains("type=\"text\"") && !signIn.contains("two words"))
        #expect(signIn.contains("Sign in with Bluesky</a>"))
    }

    @Test("The two words are large, whole, and not translated; the page says what to do with them")
    func words() {
        let page = html(ProofPage(code: .refused, echo: .shown(SamplePage.words)), .de)
        #expect(page.contains("<p class=\"words\" translate=\"no\"><bdi>amber river</bdi></p>"))
        #expect(page.contains("genau diese zwei Wörter") && page.contains("Bluesky") && page.contains("kein Geheimnis"))
        #expect(page.contains("Ich habe sie gepostet</button>"))
        #expect(Stylesheet.rules.contains("user-select:all"))
    }

    @Test("Who says that they are posted before anybody saw them is told so, politely")
    func notSeen() {
        let page = html(
            ProofPage(
                code: .refused,
                echo: .shown(.init("a", "b", on: "X", posted: .open("/c/AbC"), progress: .notSeenYet))))
        #expect(page.contains("<p role=\"status\"><strong>We haven’t seen the two words yet."))
        #expect(page.contains("<a class=\"button\" href=\"/c/AbC?lang=en\">I have posted them</a>"))
    }

    @Test("A problem is said where it belongs: the code's at its field, the sign-in's above all")
    func problems() throws {
        let wrong = html(ProofPage(submit: SamplePage.form(), codeMinutes: 10, problem: .refused))
        let other = html(
            ProofPage(
                code: .allowed(SamplePage.form(), minutes: 10), signIn: [SamplePage.signIn], problem: .otherAccount))
        let gone = html(ProofPage(code: .refused, echo: .offer(SamplePage.form()), problem: .refused))
        #expect(wrong.contains("id=\"code-error\" role=\"alert\"") && wrong.contains("aria-invalid=\"true\""))
        #expect(other.contains("<p class=\"error\" role=\"alert\">") && !other.contains("aria-invalid"))
        #expect(gone.contains("<p class=\"error\" role=\"alert\">"))
        let alert = try place("role=\"alert\"", in: other), field = try place("name=\"code\"", in: other)
        #expect(alert < field)
    }

    @Test("Where nothing can be shown, the page says whom to ask")
    func noWay() {
        let page = html(ProofPage(code: .refused))
        #expect(page.contains("Reply to Northwind Air where you found the link"))
    }

    @Test("Where the words have run out and nothing else is left, it says whom to ask, too")
    func crowdedAlone() {
        let help = "Reply to Northwind Air where you found the link"
        #expect(html(ProofPage(code: .refused, echo: .crowded)).contains(help))
        #expect(!html(ProofPage(code: .refused, echo: .crowded, signIn: [SamplePage.signIn])).contains(help))
    }

    @Test("A sign-in is a link of this service: no form leads anywhere else")
    func signInLink() {
        let page = html(ProofPage(code: .refused, signIn: [SamplePage.signIn]))
        #expect(page.contains("href=\"/c/AbC/sign-in?lang=en\""))
        #expect(!page.contains("action=\"http"))
    }
}
