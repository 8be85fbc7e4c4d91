import HandoffModel
import Testing

@testable import HandoffPages

@Suite("The verification page asks for little, says what becomes of it, and helps to fill it in")
struct VerifyPageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func html(_ page: VerifyPage, _ language: Language = .en) -> String {
        renderer.html(page, in: language, brand: SamplePage.brand, path: "/c/AbC/verify")
    }

    @Test("It says how many answers are enough, that they are not kept, and what is never asked for")
    func promises() {
        let page = html(VerifyPage(facts: SamplePage.facts))
        #expect(page.contains("<legend>2 of these 3 answers are enough</legend>"))
        #expect(page.contains("Your answers are compared and not kept."))
        #expect(page.contains("full account number or a password"))
    }

    @Test(
        "Each question's field takes autofill and the right keyboard",
        arguments: [
            (.postcode, "postcode", "autocomplete=\"postal-code\""),
            (.dateOfBirth, "date_of_birth", "autocomplete=\"bday\""),
            (.phoneLast4, "phone_last4", "inputmode=\"numeric\""),
            (.surname, "surname", "autocomplete=\"family-name\""),
            (.orderLast4, "order_last4", "autocapitalize=\"characters\""),
        ] as [(FactKind, String, String)])
    func fields(kind: FactKind, name: String, attribute: String) throws {
        let page = html(VerifyPage(facts: .init([kind], needed: 1, form: SamplePage.form())))
        let input = try #require(
            page.split(separator: "<input ").first { $0.contains("name=\"\(name)\"") }?.prefix { $0 != ">" })
        #expect(input.contains(attribute))
        #expect(!input.contains("value="))
    }

    @Test("Which answer was wrong is never said: no field is marked, all of them are meant")
    func factsDisagree() {
        let page = html(VerifyPage(facts: SamplePage.facts, problem: .factsDisagree))
        #expect(page.contains("<fieldset aria-describedby=\"facts-error facts-kept\">"))
        #expect(page.contains("id=\"facts-error\" role=\"alert\"") && !page.contains("aria-invalid"))
        #expect(page.contains("<title>Error: "))
    }

    @Test("The sent code's field takes paste and autofill, and its error is tied to it")
    func code() {
        let page = html(
            VerifyPage(
                code: .sent(.sms, minutes: 10, form: SamplePage.form(), again: SamplePage.form()), problem: .wrongCode))
        for part in [
            "name=\"code\"", "autocomplete=\"one-time-code\"", "inputmode=\"numeric\"", "aria-invalid=\"true\"",
            "aria-describedby=\"code-error code-hint\"", "good for 10 minutes", "Send a new code</button>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test("A code can be asked for in every way that the brand has, the first one foremost")
    func offers() {
        let page = html(VerifyPage(code: .offer([.init(.sms, SamplePage.form()), .init(.voice, SamplePage.form())])))
        #expect(page.contains("<button type=\"submit\">Send me a text message</button>"))
        #expect(page.contains("<button type=\"submit\" class=\"second\">Call me with the code</button>"))
    }

    @Test("Inside a session a way leads back to it, before redeeming none does")
    func back() {
        let session = html(VerifyPage(facts: SamplePage.facts, session: "/s/AbC"), .fr)
        let before = html(VerifyPage(facts: SamplePage.facts), .fr)
        #expect(session.contains("href=\"/s/AbC?lang=fr\">Retour à la conversation</a>"))
        #expect(!before.contains("Retour à la conversation"))
    }

    @Test("A wait is said in minutes, and a sign-in is a link of this service")
    func rest() {
        let wait = html(VerifyPage(facts: SamplePage.facts, problem: .tooMany(minutes: 5)))
        let signIn = html(VerifyPage(signIn: SamplePage.brandSignIn))
        #expect(wait.contains("Please wait 5 minutes,"))
        #expect(signIn.contains("href=\"/c/AbC/account?lang=en\""))
    }
}
