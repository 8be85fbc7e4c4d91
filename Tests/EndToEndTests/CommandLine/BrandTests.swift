import Testing

extension EndToEnd {
    @Suite("handoff brand apply")
    struct BrandTests {
        struct Fault: Sendable, CustomTestStringConvertible {
            let yaml: String
            let says: [String]
            var testDescription: String { yaml.split(separator: "\n").last.map(String.init) ?? yaml }
        }

        private static func acme(_ more: String, _ says: String...) -> Fault {
            Fault(yaml: "brand: acme\nname: Acme Air\n" + more, says: says)
        }

        static let faults: [Fault] = [
            Fault(yaml: "", says: []), Fault(yaml: "- a", says: []), Fault(yaml: "brand: [", says: ["YAML"]),
            Fault(yaml: "name: Acme", says: ["brand", "missing"]),
            Fault(yaml: "brand: acme", says: ["name", "missing"]),
            Fault(yaml: "brand: ACME!\nname: Acme", says: ["brand"]),
            Fault(yaml: "brand: acme\nname: \"\"", says: ["name", "1 to 60"]),
            acme("colur: red", "colur", "colour"), acme("colour: red", "colour is red", "#rrggbb"),
            acme("website: http://acme.example", "website", "https://"),
            acme("context: perhaps", "context"), acme("handles: 7", "handles"),
            acme("handles: [{network: x}]", "handles", "name"),
            acme("handles: [{network: nowhere, name: a}]", "network"),
            acme("handles: [{network: x, name: \"@a\"}]", "@a"),
            acme("handles: [{network: x, name: a, voise: brief}]", "handles.0.voise", "voice"),
            acme("handles: [{network: x, name: a}, {network: x, name: a}]", "twice"),
            acme("account_numbers: [{pattern: \"A#\"}]", "A#", "at least four"),
            acme("account_numbers: [{patern: \"####\"}]", "account_numbers.0.patern"),
            acme("labels: [{kind: card, words: [Sky Card]}]", "labels", "card"),
            acme("labels: [{kind: account, word: [Sky Club]}]", "labels.0.word", "words"),
            acme("own_contacts: {hosts: [\"https://acme.example\"]}", "own_contacts", "help.acme.example"),
            acme("own_contacts: {phones: [\"0800 1234567\"]}", "own_contacts.phones", "telephones"),
            acme("policies: {default: {may_ask_for: [card]}}", "may_ask_for", "card"),
            acme("policies: {default: {link_lifetim: 1h}}", "policies.default.link_lifetim", "link_lifetime"),
            acme("policies: {default: {link_lifetime: soon}}", "link_lifetime", "90s, 15m, 4h or 7d"),
            acme("policies: {default: {link_lifetime: 400d}}", "link_lifetime is 400d", "90d"),
            acme("policies: {default: {code_lifetime: 1h}}", "code_lifetime is 1h", "10m"),
            acme("policies: {default: {session_idle: 5h}}", "session_idle (5h)", "session_lifetime (4h)"),
            acme("policies: {default: {assurance: none}}", "assurance is none"),
            acme("policies: {default: {assurance: account}}", "assurance is account", "author"),
            acme("policies: {default: {methods: []}}", "methods is empty"),
            acme("policies: {default: {methods: [guess]}}", "methods"),
            acme("policies: {default: {escalations: 50}}", "escalations is 50"),
            acme("policies: {default: {code_tries: 0}}", "code_tries is 0"),
            acme("policies: {\"Not an intent\": {}}", "Not an intent"),
        ]

        @Test("Each fault is named, and nothing is put in force", arguments: faults)
        func refused(_ fault: Fault) async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            try binary.scratch.write(fault.yaml, to: "acme.yaml")
            let ending = try await binary.run("brand", "apply", "acme.yaml")
            #expect(ending.exit == .code(1), "\(ending.all)")
            #expect(ending.errors.contains("acme.yaml"), "\(ending.errors)")
            for words in fault.says { #expect(ending.errors.contains(words), "\(ending.errors)") }
            let shown = try await binary.run("brand", "show")
            #expect(!shown.output.contains("acme"))
        }

        @Test("Every fault of a file is told at once")
        func allFaults() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let yaml =
                "brand: acme\nname: Acme\ncolour: red\nwebsite: ftp://a\npolicies: {default: {code_tries: 0, escalations: 11}}"
            let ending = try await binary.run("brand", "apply", "-", input: yaml)
            #expect(ending.exit == .code(1))
            for word in ["colour", "website", "code_tries", "escalations"] { #expect(ending.errors.contains(word)) }
        }

        @Test("Settings from standard input are put in force; the same again is the same version, others the next")
        func versions() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            for (yaml, version) in [("Acme", 1), ("Acme", 1), ("Acme Air", 2)] {
                let ending = try await binary.run("brand", "apply", "-", input: "brand: acme\nname: \(yaml)\n")
                #expect(ending.output == "brand acme: version \(version) is in force\n")
            }
            let shown = try await binary.run("brand", "show").mustSucceed().output
            #expect(shown.contains("Acme Air"))
        }

        @Test("A running service issues by new settings within two seconds, and keeps old handoffs by theirs")
        func running() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                let client = running.client(key: key)
                let old = try await client.issue(Client.issueBody(audience: "public"))
                try binary.scratch.write(
                    Binary.settings("acme", "policies: {default: {methods: [dm_link]}}"), to: "acme.yaml")
                try await binary.run("brand", "apply", "acme.yaml").mustSucceed()
                try await eventually("public links are refused", within: .seconds(2)) {
                    try await client.post("/v1/handoffs", Client.issueBody(audience: "public")).problem
                        == "method-not-allowed-by-policy"
                }
                let code = try await client.code(for: old.id)
                let session = try await client.redeem(try await client.claim(old.link), code: code)
                #expect(!session.isEmpty)
            }
        }
    }
}
