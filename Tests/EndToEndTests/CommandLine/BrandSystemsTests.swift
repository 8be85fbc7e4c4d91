import Foundation
import Testing

extension EndToEnd {
    @Suite("A brand with systems of its own")
    struct BrandSystemsTests {
        @Test("The sample that the help prints can be applied as it is printed")
        func sample() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let help = try await binary.run("help", "brand", "apply").mustSucceed().output
            let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
            let first = try #require(lines.firstIndex { $0.hasPrefix("  brand: ") })
            let sample = lines[first...].prefix { !$0.isEmpty }.map { $0.dropFirst(2) }.joined(separator: "\n")
            for part in [
                "sign_in:", "oidc:", "notifier:", "facts_url:", "proof:", "facts_needed:", "methods_when_hot:",
            ] {
                #expect(sample.contains(part))
            }
            let applied = try await binary.run("brand", "apply", "-", input: sample)
            #expect(applied.output == "brand acme: version 1 is in force\n", "\(applied.errors)")
        }

        @Test("The sample of the README can be applied, once it has a name")
        func readme() async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            let text = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
            let blocks = text.components(separatedBy: "```yaml\n").dropFirst()
                .compactMap { $0.components(separatedBy: "```").first }.filter { $0.contains("policies:") }
            #expect(!blocks.isEmpty)
            for block in blocks {
                let applied = try await binary.run("brand", "apply", "-", input: "brand: acme\nname: Acme\n" + block)
                #expect(applied.exit == .code(0), "\(applied.errors)")
            }
        }

        @Test(
            "A misspelt member is named",
            arguments: [
                ("oidc: {issuer: \"https://a.example\", client: a}", "oidc.client "),
                ("notifier: {url: \"https://a.example\", chanel: sms}", "notifier.chanel "),
                (
                    "sign_in: [{network: x, authorize: \"https://a\", token: \"https://a\", user_info: \"https://a\", "
                        + "client_id: a, subjekt: id}]", "sign_in.0.subjekt "
                ),
            ])
        func misspelt(_ more: String, _ says: String) async throws {
            let binary = try Binary()
            try await binary.run("keys", "init").mustSucceed()
            let ending = try await binary.run("brand", "apply", "-", input: "brand: acme\nname: Acme\n" + more)
            #expect(ending.exit == .code(1))
            #expect(ending.errors.contains(says), "\(ending.errors)")
        }

        @Test("The secret for its systems is a whsec_ of 32 bytes, its own, and outlives a rotation of the keys")
        func secret() async throws {
            let binary = try Binary()
            _ = try await binary.makeBrand("acme")
            _ = try await binary.makeBrand("other")
            func secret(_ brand: String) async throws -> String {
                try await binary.run("brand", "secret", brand).mustSucceed().output
            }
            let acme = try await secret("acme")
            let text = try #require(acme.firstRange(of: "whsec_"))
            #expect(text.lowerBound == acme.startIndex && acme.hasSuffix("\n"))
            #expect(Data(base64Encoded: String(acme[text.upperBound...].dropLast()))?.count == 32)
            #expect(try await secret("other") != acme)
            try await binary.run("keys", "rotate").mustSucceed()
            #expect(try await secret("acme") == acme)
        }

        @Test("There is no secret of a brand that there is not")
        func unknown() async throws {
            let binary = try Binary()
            _ = try await binary.makeBrand("acme")
            let ending = try await binary.run("brand", "secret", "acne")
            #expect(ending.exit == .code(1))
            #expect(ending.output.isEmpty && ending.errors.contains("there is no brand acne"))
        }
    }
}
