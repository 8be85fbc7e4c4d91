import HandoffModel
import NIOHTTP1
import Testing

@Suite("Is it really ours?")
struct FlowCheckTests {
    @Test("A link, a handle and a code of ours; one that is old; others; what nobody can read")
    func check() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let live = try await client.issue("public", intent: "open")
            let revoked = try await client.issue("public", intent: "open")
            _ = try await client.call("/v1/handoffs/\(revoked.id)/revoke", "{}")
            func ask(_ text: String) async throws -> FlowClient.Answer {
                var visitor = try await FlowVisitor(client, at: "/check")
                let typed = text.addingFormEscapes
                try await visitor.press("/check", "text=\(typed)")
                return visitor.page
            }
            let base = "https://help.example"
            let ours = try await ask(base + live.path)
            let dead = try await ask(base + revoked.path)
            #expect(ours.status == 200)
            #expect(ours.body.contains("Acme Air"))
            // Whether it still works is nobody's business.
            #expect(ours.body == dead.body)
            for text in ["@acmehelp", "AcmeHelp"] {
                let handle = try await ask(text)
                #expect(handle.body.contains("Acme Air"), "\(text)")
            }
            var customer = try await client.customer(of: try await client.issue("private", intent: "open"))
            let path = customer.path
            try await customer.press(path + "/call")
            let code = try #require(customer.find(/([A-Z]{4}-[A-Z]{4})/))
            let good = try await ask(code)
            #expect(good.body.contains("Acme Air"))
            for text in [
                "https://evil.example" + live.path, base + live.path + "A", "https://help.example.evil/h/\(live.token)",
                "BBBB-BBBB", "@somebody", "", " ", "\u{202E}", String(repeating: "x", count: 5000),
            ] {
                let answer = try await ask(text)
                #expect(answer.status == 200, "\(text.prefix(40))")
                #expect(!answer.body.contains("Acme Air"), "\(text.prefix(40))")
            }
            bench.clock.advance(.hours(25))
            let old = try await ask(base + live.path)
            #expect(old.body.contains("Acme Air"))
            #expect(old.body != ours.body)
        }
    }
}

extension String {
    /// Percent-encoded as a form sends it.
    var addingFormEscapes: String {
        utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let digits = String(byte, radix: 16)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
