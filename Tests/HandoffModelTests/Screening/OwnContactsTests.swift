import Testing

@testable import HandoffModel

@Suite("A brand's own contacts are never findings")
struct OwnContactsTests {
    private let screener = Screener(
        own: OwnContacts(
            telephones: ["+44 20 7946 0958", "0161 496 0000"],
            addresses: ["help@acme.example", "Acme, 12 Rosebank Gardens, Leeds LS6 3QT"], hosts: ["acme.example"]))

    @Test(
        "In whatever spelling",
        arguments: [
            "call +44 20 7946 0958", "ring 020 7946 0958", "+44 (0)20 7946 0958", "0044 20 7946 0958",
            "call 0161-496-0000",
            "+44 161 496 0000", "call ٠١٦١ ٤٩٦ ٠٠٠٠", "call oh one six one four nine six zero zero zero zero",
            "help@acme.example", "HELP (at) acme [dot] example", "help at acme dot example",
            "come to 12 Rosebank Gardens, Leeds LS6 3QT", "12, Rosebank gardens - Leeds LS63QT",
            "https://acme.example/contact?id=4155550132", "details at acme.example", "status at help.acme.example",
        ])
    func own(_ text: String) {
        let findings = screener.screen(text).findings
        #expect(findings.isEmpty)
    }

    @Test(
        "Others' are, also a mailbox at the brand's host",
        arguments: [
            "call +44 20 7946 0959", "anna@acme.example", "anna.keller (at) acme.example", "help@acme.example.org",
            "14 Rosebank Gardens, Leeds LS6 3QT", "my card 4111 1111 1111 1111", "anna@notacme.example",
        ])
    func others(_ text: String) {
        let findings = screener.screen(text).findings
        #expect(findings.count == 1)
    }

    @Test("What cannot be one is a fault")
    func faults() {
        let contacts = OwnContacts(
            telephones: ["112", "0800 1234567"], addresses: ["a@b.c"],
            hosts: ["https://acme.example", "acme", "acme.example"])
        #expect(contacts.faults.count == 4)
    }
}
