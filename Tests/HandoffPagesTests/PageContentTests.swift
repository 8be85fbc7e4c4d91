import HandoffModel
import Testing

@testable import HandoffPages

@Suite("Each page says what its reader needs")
struct PageContentTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func html(_ page: some Page, _ language: Language = .en) -> String {
        renderer.html(page, in: language, brand: SamplePage.brand, path: "/h/AbC")
    }

    @Test("The landing page is made of the token's own facts and the public post, and nothing else of the handoff")
    func landingKnowsNothing() {
        let page = Mirror(reflecting: LandingPage(claim: SamplePage.form(), audience: .public))
        let members = page.children.compactMap(\.label)
        #expect(members == ["claim", "audience", "post"])
    }

    @Test("The landing page has a preview of its own brand, without a picture", arguments: Language.allCases)
    func preview(language: Language) {
        let page = html(LandingPage(claim: SamplePage.form(), audience: .public), language)
        for property in ["og:type", "og:title", "og:description", "og:site_name", "og:locale"] {
            #expect(page.contains("<meta property=\"\(property)\" content=\""))
        }
        #expect(page.contains("content=\"Northwind Air\""))
        #expect(!page.contains("og:image") && !page.contains("og:url"))
    }

    @Test("The landing page names the reply that its link belongs to, and leads there")
    func post() {
        let post = PublicPost(
            on: "X", by: "@acmehelp", at: WebAddress("https://x.example/acmehelp/status/1"), date: SamplePage.now)
        let page = html(LandingPage(claim: SamplePage.form(), audience: .public, post: post))
        let arabic = html(LandingPage(claim: SamplePage.form(), audience: .public, post: post), .ar)
        #expect(page.contains("The link belongs to the reply by @acmehelp on X of 22 November 2026."))
        #expect(
            page.contains(
                "<a href=\"https://x.example/acmehelp/status/1\" rel=\"noreferrer noopener\">Show the conversation</a>")
        )
        #expect(arabic.contains("\u{2066}@acmehelp\u{2069}"))
    }

    @Test("The landing page asks for nothing: its only fields are unseen", arguments: Language.allCases)
    func noQuestions(language: Language) {
        let page = html(LandingPage(claim: SamplePage.form(), audience: .public), language)
        let inputs = page.split(separator: "<input ").dropFirst()
        let hidden = inputs.filter { $0.hasPrefix("type=\"hidden\"") }
        #expect(inputs.count == 2)
        #expect(hidden.count == inputs.count)
    }

    @Test("A form that names a language itself names one only")
    func oneLanguage() {
        let form = PostForm(action: "/h/AbC/claim", fields: [PostForm.Field("lang", "fr")])
        let page = html(LandingPage(claim: form, audience: .public))
        let times = page.split(separator: "name=\"lang\"").count - 1
        #expect(times == 1)
        #expect(page.contains("name=\"lang\" value=\"fr\""))
    }

    @Test("The code field takes paste and autofill, and an error is tied to it and announced")
    func codeField() {
        let first = html(ProofPage(submit: SamplePage.form(), codeMinutes: 10))
        let wrong = html(ProofPage(submit: SamplePage.form(), codeMinutes: 10, problem: .refused))
        for part in [
            "name=\"code\"", "autocomplete=\"one-time-code\"", "inputmode=\"text\"", "autocapitalize=\"characters\"",
        ] {
            #expect(first.contains(part))
            #expect(wrong.contains(part))
        }
        #expect(!first.contains("aria-invalid") && !first.contains("role=\"alert\""))
        #expect(wrong.contains("role=\"alert\"") && wrong.contains("aria-invalid=\"true\""))
        #expect(wrong.contains("aria-describedby=\"code-error code-hint\""))
        #expect(wrong.contains("<title>Error: "))
    }

    @Test("Lifetimes are printed with their unit")
    func numbers() {
        let ten = html(ProofPage(submit: SamplePage.form(), codeMinutes: 10))
        let one = html(ProofPage(submit: SamplePage.form(), codeMinutes: 1))
        #expect(ten.contains("good for 10 minutes"))
        #expect(one.contains("good for 1 minute."))
    }

    @Test("The session page says whose turn it is, by when in UTC, and how to come back")
    func session() {
        let page = html(SamplePage.session(.waiting, .init(.brand, by: SamplePage.now + .minutes(40))))
        #expect(page.contains("role=\"status\">Waiting for an agent</p>"))
        #expect(page.contains("<bdi>Northwind Air</bdi></dd>"))
        #expect(
            page.contains(
                "22 November 2026, 12:45\u{A0}UTC</time> <small>in about 40 minutes"
            ))
        #expect(page.contains("<time datetime=\"2026-11-22T12:45:00Z\">"))
        #expect(page.contains("ho_01jq2v9x4m"))
        #expect(page.contains("<a class=\"button second\" href=\"/s?lang=en\">"))
        #expect(!page.contains("<form"))
        #expect(!page.contains("longer than promised"))
    }

    @Test("With an agent there is a button that keeps it open, and the customer's turn is said first")
    func withAgent() {
        let page = html(SamplePage.session(.withAgent, .init(.customer, by: SamplePage.now + .hours(5))))
        #expect(page.contains("I’m still here</button>"))
        #expect(page.contains("<p>Northwind Air is waiting for your answer"))
        #expect(page.contains("<bdi>Yours</bdi>"))
    }

    @Test("A broken promise of the brand is admitted, one of the customer's is not held up")
    func late() {
        let brand = html(SamplePage.session(.withAgent, .init(.brand, by: SamplePage.now - .hours(1))))
        let customer = html(SamplePage.session(.withAgent, .init(.customer, by: SamplePage.now - .hours(1))))
        #expect(brand.contains("longer than promised"))
        #expect(!customer.contains("longer than promised"))
    }

    @Test("What is over promises nothing more", arguments: Outcome.allCases)
    func closed(outcome: Outcome) {
        let page = html(SamplePage.session(.closed(outcome), nil))
        #expect(!page.contains("Next step by") && !page.contains("works until") && !page.contains("<form"))
        #expect(page.contains("ho_01jq2v9x4m"))
    }

    @Test("A notice of no brand bears no brand's name or colour")
    func unbranded() {
        let page = renderer.html(NoticePage(.notOurs), in: .en, brand: nil)
        #expect(!page.contains("<header>") && !page.contains("<nav"))
        #expect(page.contains("/assets/pages-1f5fbf.css"))
        #expect(page.contains("<title>This link is not from us</title>"))
    }

    @Test("What a forged link gets is ready beforehand, and the same as made anew", arguments: Language.allCases)
    func ready(language: Language) {
        let ready = renderer.html(NoticePage(.notOurs), in: language, brand: nil)
        let anew = renderer.html(NoticePage(.notOurs), in: language, brand: nil, path: "")
        let footer = anew.split(separator: "<footer>")[1].split(separator: "</footer>")[0]
        #expect(footer.contains("href=\"?lang="))
        #expect(ready == anew.replacing("<footer>\(footer)</footer>\n", with: ""))
    }

    @Test("A fault shows its request id and nothing else of it")
    func fault() {
        let page = renderer.html(NoticePage(.fault(request: "01JQ2V9X4M")), in: .en, brand: nil)
        #expect(page.contains("<bdi class=\"code\" dir=\"ltr\">01JQ2V9X4M</bdi>"))
    }

    @Test("A dead link offers the one step there is")
    func nextStep() {
        let again = renderer.html(NoticePage(.expired, askAgain: SamplePage.form()), in: .en, brand: nil)
        #expect(again.contains("Ask for a new link</button>"))
    }
}
