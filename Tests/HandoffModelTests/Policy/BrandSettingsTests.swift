import Foundation
import HandoffModel
import Testing

@Suite("A brand's settings say what is wrong with them")
struct BrandSettingsTests {
    private func acme() throws -> BrandSettings {
        BrandSettings(
            brand: try #require(BrandID("acme")), name: "Acme Telecom", website: "https://acme.example",
            handles: [
                BrandSettings.Handle(network: .x, name: "acme", signature: "^AM"),
                BrandSettings.Handle(network: .x, name: "acmecare", voice: .formal, language: .de),
                BrandSettings.Handle(network: .bluesky, name: "acme"),
            ],
            accountNumbers: [BrandSettings.AccountNumber(pattern: "AC-########", words: ["account"])],
            policies: ["default": Terms(), "billing": Terms()])
    }

    @Test("Settings that can be used have no fault, and come back from their JSON")
    func good() throws {
        let settings = try acme()
        #expect(settings.faults.isEmpty)
        let back = try JSONDecoder().decode(BrandSettings.self, from: JSONEncoder().encode(settings))
        #expect(back == settings)
    }

    @Test("A name is enough: the rest has defaults, and there is always a default policy")
    func least() throws {
        let json = #"{"brand":"acme","name":"Acme","policies":{"billing":{}}}"#
        let settings = try JSONDecoder().decode(BrandSettings.self, from: Data(json.utf8))
        #expect(settings.faults.isEmpty)
        #expect(settings.context == .redact)
        #expect(settings.policies["default"] == Terms())
    }

    /// One wrong member each, and the word that its fault begins with.
    static let wrong: [(change: @Sendable (inout BrandSettings) -> Void, member: String)] = [
        ({ $0.name = "" }, "name"), ({ $0.name = String(repeating: "n", count: 61) }, "name"),
        ({ $0.colour = "#12345" }, "colour"), ({ $0.colour = "#12345g" }, "colour"), ({ $0.colour = "red" }, "colour"),
        ({ $0.website = "http://acme.example" }, "website"), ({ $0.website = "javascript:alert(1)" }, "website"),
        ({ $0.handles[0].name = "@acme" }, "handles"), ({ $0.handles[0].name = "" }, "handles"),
        ({ $0.handles[1].name = "acme" }, "handles"),
        ({ $0.handles[0].name = "ac\u{0}me" }, "handles"), ({ $0.handles[0].name = "ac\nme" }, "handles"),
        ({ $0.accountNumbers[0].pattern = "###" }, "account_numbers"),
        ({ $0.labels = [BrandLabels(kind: .card, words: ["Sky Card"])] }, "labels"),
        ({ $0.labels = [BrandLabels(kind: .account, words: [])] }, "labels"),
        ({ $0.labels = [BrandLabels(kind: .account, words: ["one two three four five"])] }, "labels"),
        ({ $0.labels = [BrandLabels(kind: .account, words: ["club 7"])] }, "labels"),
        ({ $0.ownContacts.telephones = ["112"] }, "own_contacts"),
        ({ $0.ownContacts.hosts = ["https://acme.example"] }, "own_contacts"),
        ({ $0.policies["default"]?.mayAskFor = [.booking, .credential] }, "policies"),
        ({ $0.policies["default"]?.mayAskFor = [.card] }, "policies"),
        ({ $0.policies["Billing"] = Terms() }, "policies"), ({ $0.policies["default"]?.codeTries = 0 }, "policies"),
    ]

    @Test("Whatever is wrong with one member, every fault names it", arguments: wrong.indices)
    func fault(_ place: Int) throws {
        let (change, member) = Self.wrong[place]
        var settings = try acme()
        change(&settings)
        let faults = settings.faults
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.hasPrefix(member) })
    }

    @Test("A handle is found by its name, or by being the only one there")
    func handle() throws {
        let settings = try acme()
        #expect(settings.handle("acmecare", on: .x)?.language == .de)
        #expect(settings.handle(nil, on: .bluesky)?.name == "acme")
        #expect(settings.handle(nil, on: .x) == nil)
        #expect(settings.handle("acmecare", on: .bluesky) == nil)
        #expect(settings.handle("ACME", on: .x) == nil)
    }

    @Test("An intent without terms of its own has the default ones")
    func terms() throws {
        var settings = try acme()
        settings.policies["billing"]?.escalations = 1
        #expect(settings.terms(for: "billing").escalations == 1)
        #expect(settings.terms(for: "sales") == settings.policies["default"])
    }

    @Test(
        "An intent is 1 to 40 of a-z, 0-9, _ and -",
        arguments: [
            ("billing_2-b", true), ("", false), ("Billing", false), ("bill ing", false), ("b\u{0}", false),
            ("é", false),
            (String(repeating: "i", count: 40), true), (String(repeating: "i", count: 41), false),
        ])
    func intent(_ text: String, _ isIntent: Bool) {
        #expect(BrandSettings.isIntent(text) == isIntent)
    }

    @Test("A method whose means are not set up is a fault, in one sentence each")
    func means() throws {
        var settings = try acme()
        settings.policies["billing"]?.methods = Method.allCases
        #expect(
            settings.faults == [
                "policies: billing: platform_sign_in is allowed, but sign_in names no network",
                "policies: billing: oidc is allowed, but there is no oidc",
                "policies: billing: otp is allowed, but there is no notifier",
            ])
    }
}
