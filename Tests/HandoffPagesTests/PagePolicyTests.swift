import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A page's policy allows what that page needs, and nothing else")
struct PagePolicyTests {
    @Test("Without a logo and a script: the stylesheet and the own forms, and no frame")
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
