import HandoffModel
import Testing

@testable import HandoffWeb

@Suite("A page's policy allows what that page needs, and nothing else")
struct PagePolicyTests {
    @Test("Without a logo, a script and a sign-in: the stylesheet and the own forms, and no frame")
    func least() {
        let parts = PagePolicy().description.split(separator: "; ")
        #expect(
            parts == [
                "default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
                "base-uri 'none'",
            ])
    }

    @Test("Pages that follow events may load the own script and ask this service; others may not")
    func script() {
        let live = SamplePage.full().policy(of: SamplePage.brand).description
        let still = CheckPage(form: SamplePage.form()).policy(of: SamplePage.brand).description
        #expect(live.contains("; script-src 'self'; connect-src 'self';"))
        #expect(!still.contains("script-src") && !still.contains("connect-src"))
        #expect(!live.contains("unsafe") && !live.contains("*") && !live.contains("img-src"))
    }

    @Test("A sign-in's place may get the form")
    func signIn() {
        let policy = ProofPage(code: .refused, signIn: [SamplePage.signIn]).policy(of: SamplePage.brand).description
        #expect(policy.contains("; form-action 'self' https://bsky.example;"))
    }

    @Test(
        "What is not an origin never gets into it",
        arguments: [
            "", "https://", "http://a.example", "https://a.example/", "https://a.example;script-src *",
            "https://a.example *", "https://*.example", "https://A.example", "https://a.example:", "https://a:1:2",
            "https://a.example:123456", "https://a\u{301}.example", "data:", "'unsafe-inline'", "https://u@a.example",
            "http://127.0.0.1.example", "http://localhost", "ws://127.0.0.1",
        ])
    func origins(text: String) {
        let origin = PagePolicy.Origin(text)
        #expect(origin == nil)
    }

    @Test(
        "An origin may have a port, and may be on the own machine",
        arguments: ["https://login.example", "https://a-b.c1.example:8443", "http://127.0.0.1:8080"])
    func ports(text: String) {
        let origin = PagePolicy.Origin(text)
        #expect(origin?.description == text)
    }

    @Test(
        "A link to another site is an address of the web, and shows its own host",
        arguments: [
            ("https://www.acme.example/a?b=c#d", "www.acme.example"), ("https://Acme.Example", "acme.example"),
            ("https://a.example:8443/x", "a.example"), ("http://a.example", nil), ("javascript:alert(1)", nil),
            ("https://a", nil), ("https://a.example@b.example/", nil), ("https://a..b/", nil), ("https://-a.b/", nil),
            ("https://a.b/\"x", nil), ("https://a.b/ x", nil), ("https://é.example/", nil), ("https://a.b:/", nil),
            ("https://a.b:x/", nil), ("//a.b/", nil), ("https://a.b\\c", nil), ("", nil),
        ] as [(String, String?)])
    func addresses(text: String, host: String?) {
        let address = WebAddress(text)
        #expect(address?.host == host)
        #expect(address.map(\.description) ?? text == text)
    }
}
