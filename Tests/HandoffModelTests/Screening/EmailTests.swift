import Testing

@testable import HandoffModel

@Suite("Screening finds e-mail addresses")
struct EmailTests {
    @Test(
        "Plain and disguised addresses are found whole",
        arguments: [
            "john.doe@example.com", "JOHN+tag@Example.CO.UK", "o'neil_99@sub.example.museum", "müller@bücher.de",
            "почта@пример.рф",
            "jane@xn--mnchen-3ya.de", "jane＠example．com", "john . doe @ gmail . com", "john @ example.com",
            "j o h n @ g m a i l . c o m",
            "john (at) example [dot] com", "john[at]example.com", "john{at}example{dot}com", "john (ät) gmx (punkt) de",
            "jane(a)gmail.com",
            "john dot doe at gmail dot com", "juan arroba gmail punto com",
            "ana guion bajo lopez arroba hotmail punto es",
            "jean point dupont arobase orange point fr", "max at-zeichen web punkt de", "john_at_gmail_dot_com",
            "john.doe at gmail.com",
            "jane@\ngmail.com", "jane\u{200B}@gmail.com", "jane@gmail", "jane@gmail com",
        ])
    func addresses(_ address: String) {
        let findings = found(in: "(\(address))")
        #expect(findings == ["email: \(address)"])
    }

    @Test("Links keep nothing back: mailto, queries, percent signs")
    func links() {
        let findings = found(
            in: "mailto:jo@x.org https://shop.example/?mail=jane%40x.com&y=1 https://a.example/b?c=d@e.org")
        #expect(findings == ["email: jo@x.org", "email: jane%40x.com", "email: d@e.org"])
    }

    @Test("With a word for e-mail a name at a provider is enough")
    func named() {
        let (named, bare) = (found(in: "my email is jsmith99 at gmail"), found(in: "jsmith99 at gmail"))
        #expect(named == ["email: jsmith99 at gmail"])
        #expect(bare == [])
    }

    @Test(
        "Handles, prose, files and commands are no addresses",
        arguments: [
            "@brand hello", "follow @brand.official now", "@user@mastodon.social", "look at amazon.com",
            "shop at amazon dot com",
            "meet me at example.com", "I agree with Randall. @Yahoo has changed", "icon@2x.png", "foo@1.2.3",
            "1920x1080@60",
            "git@github.com:org/repo.git", "j***@gmail.com", "I'm at work.please call",
            "https://medium.example/@jane.doe",
            "https://maps.example/@51.5,-0.1,15z", "user@", "lunch @ 12.30",
        ])
    func others(_ text: String) {
        let findings = found(in: text)
        #expect(findings == [])
    }

    @Test("A mailbox of a business is only possible, unless it is at a provider of private ones")
    func roles() {
        let (business, person) = (found(in: "support@brand.example"), found(in: "support@gmail.com"))
        #expect(business == ["email?: support@brand.example"])
        #expect(person == ["email: support@gmail.com"])
    }
}
