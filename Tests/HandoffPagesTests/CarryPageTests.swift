import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A session moves with a code one way and two digits the other")
struct CarryPageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func html(_ page: some Page, _ language: Language = .en) -> String {
        renderer.html(page, in: language, brand: SamplePage.brand, path: "/move")
    }

    @Test("The old place says before anything how long the code works, and that there are more")
    func announced() {
        let page = html(CarryPage(.ready(SamplePage.form()), back: "/s/AbC"))
        #expect(page.contains("a code that works for 60 seconds") && page.contains("a new code as often as you need"))
        #expect(page.contains("Open the page /move on this site") && page.contains("Get the code</button>"))
        #expect(!page.contains("type=\"text\""))
    }

    @Test("Then it shows the code in two groups, and asks for the two digits")
    func shown() {
        let page = html(CarryPage(.shown(code: "BCDFGHJK", digits: SamplePage.form()), back: "/s/AbC"))
        let wrong = html(
            CarryPage(.shown(code: "BCDFGHJK", digits: SamplePage.form()), problem: .wrongDigits, back: "/s/AbC"))
        #expect(page.contains("<bdi class=\"code\" dir=\"ltr\">BCDF-GHJK</bdi>"))
        #expect(page.contains("name=\"digits\"") && page.contains("inputmode=\"numeric\""))
        #expect(wrong.contains("aria-describedby=\"digits-error digits-hint\"") && wrong.contains("aria-invalid"))
    }

    @Test("The new place takes the code, then shows the digits large and goes on by a press")
    func move() {
        let code = html(CarryEntryPage(.code(SamplePage.form())))
        let digits = html(CarryEntryPage(.digits("07", proceed: SamplePage.form())))
        let early = html(CarryEntryPage(.digits("07", proceed: SamplePage.form()), problem: .notYetConfirmed))
        #expect(code.contains("name=\"code\"") && code.contains("autocomplete=\"one-time-code\""))
        #expect(digits.contains("<p class=\"words huge\" translate=\"no\"><bdi dir=\"ltr\">07</bdi></p>"))
        #expect(digits.contains("Continue</button>") && !digits.contains("role=\"status\"><strong>"))
        #expect(early.contains("<p role=\"status\"><strong>The two digits haven’t been typed"))
    }

    @Test("Check says whose it is and where the brand itself stands, and never repeats what was pasted")
    func check() {
        let yes = html(CheckPage(form: SamplePage.form(), result: .ours(.handle, SamplePage.owner)))
        let no = html(CheckPage(form: SamplePage.form(), result: .notOurs), .de)
        let bad = html(CheckPage(form: SamplePage.form(), result: .unreadable))
        #expect(yes.contains("Yes: this handle belongs to Northwind Air"))
        #expect(
            yes.contains(
                "<a href=\"https://www.northwind.example/help\" rel=\"noreferrer noopener\"><bdi dir=\"ltr\">www.northwind.example</bdi>"
            ))
        #expect(
            no.contains("<div class=\"verdict no\" role=\"status\">") && no.contains("geben Sie keinen Code weiter"))
        #expect(bad.contains("aria-describedby=\"text-error text-hint\"") && bad.contains("aria-invalid=\"true\""))
        for page in [yes, no, bad] {
            let field = page.split(separator: "name=\"text\"").last?.prefix { $0 != ">" } ?? ""
            #expect(!field.contains("value="))
        }
    }

    @Test("Check and the new place belong to no brand as long as none is known", arguments: Language.allCases)
    func brandless(language: Language) {
        let pages = [
            renderer.html(CheckPage(form: SamplePage.form()), in: language, brand: nil, path: "/check"),
            renderer.html(CarryEntryPage(.code(SamplePage.form())), in: language, brand: nil, path: "/move"),
        ]
        for page in pages {
            #expect(!page.contains("<header>") && page.contains("/assets/pages-1f5fbf.css"))
            #expect(page.contains("?lang="))
        }
    }

    @Test("Coming back from a sign-in takes a press, which carries what it brought unseen")
    func signInReturn() {
        let form = PostForm(action: "/c/AbC/back", fields: [.init("state", "s1"), .init("code", "c1")])
        let page = html(SignInReturnPage(proceed: form, name: "Bluesky"))
        #expect(page.contains("<input type=\"hidden\" name=\"state\" value=\"s1\">"))
        #expect(page.contains("You are back from Bluesky.") && page.contains("Continue</button>"))
    }
}
