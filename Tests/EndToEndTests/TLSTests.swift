import Foundation
import Testing

extension EndToEnd {
    @Suite("With a certificate the service speaks TLS")
    struct TLSTests {
        @Test("HTTP/1.1 and HTTP/2 both issue, and pages set cookies that only TLS carries")
        func versions() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            let scratch = binary.scratch
            try await tool(
                scratch, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=localhost",
                "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
            let flags = ["--tls-certificate", "cert.pem", "--tls-key", "key.pem"]
            try await RunningBinary.serving(binary, flags) { running in
                let base = "https://localhost:\(running.port)"
                var links: [String] = []
                for version in ["--http1.1", "--http2"] {
                    let answer = try await tool(
                        scratch, "curl", "-s", "--cacert", "cert.pem", version, "-w", "\n%{http_version} %{http_code}",
                        "-H", "Authorization: Bearer \(key)", "-H", "Content-Type: application/json",
                        "-d", Client.issueBody(), base + "/v1/handoffs")
                    let lines = answer.split(separator: "\n")
                    #expect(lines.last == (version == "--http2" ? "2 201" : "1.1 201"))
                    let link = try JSON(String(lines.first ?? ""))["link"].text
                    links.append(try #require(link))
                }
                #expect(links.allSatisfy { $0.hasPrefix("https://127.0.0.1:\(running.port)/h/") })

                for (version, link) in zip(["--http1.1", "--http2"], links) {
                    let token = try #require(link.split(separator: "/").last)
                    let pressed = try await tool(
                        scratch, "curl", "-si", "--cacert", "cert.pem", version, "-L", "--post302", "-c", "jar", "-b",
                        "jar",
                        "-d", "lang=en", base + "/h/\(token)/claim")
                    let cookies = pressed.split(whereSeparator: \.isNewline).filter {
                        $0.lowercased().hasPrefix("set-cookie:")
                    }
                    #expect(cookies.count == 2)
                    for cookie in cookies {
                        #expect(cookie.contains("__Host-"))
                        for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age="] {
                            #expect(cookie.contains(part), "\(part) in \(cookie)")
                        }
                        #expect(!cookie.contains("Domain"))
                    }
                    #expect(pressed.contains(" 307"))
                    #expect(pressed.contains(" 303"))
                    #expect(pressed.contains("text/html"))
                }
            }
        }

        @Test("Old versions of TLS and plain HTTP are refused")
        func oldVersions() async throws {
            let binary = try Binary()
            let scratch = binary.scratch
            try await tool(
                scratch, "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out",
                "cert.pem",
                "-days", "2", "-subj", "/CN=localhost")
            let flags = ["--tls-certificate", "cert.pem", "--tls-key", "key.pem"]
            try await RunningBinary.serving(binary, flags) { running in
                let address = "https://localhost:\(running.port)/healthz"
                let old = try await exit(scratch, "curl", "-sk", "--tls-max", "1.1", address)
                #expect(old != .code(0))
                let plain = try await exit(scratch, "curl", "-s", "http://localhost:\(running.port)/healthz")
                #expect(plain != .code(0))
                let new = try await exit(scratch, "curl", "-sk", "--tlsv1.3", address)
                #expect(new == .code(0))
            }
        }
    }
}

/// Runs a tool to its end.
/// - Returns: its output.
@discardableResult
private func tool(_ scratch: Scratch, _ name: String, _ arguments: String...) async throws -> String {
    let outside = try Scratch()
    let child = try Child(name, arguments, output: outside.file("out"), errors: outside.file("err"), in: scratch.path)
    let exit = try await child.ended()
    guard exit == .code(0) else {
        throw Binary.Ending.Failed(description: "\(name): \(exit): \(try outside.text("err"))")
    }
    return try outside.text("out")
}

private func exit(_ scratch: Scratch, _ name: String, _ arguments: String...) async throws -> Child.Exit {
    let outside = try Scratch()
    let child = try Child(name, arguments, output: outside.file("out"), errors: outside.file("err"), in: scratch.path)
    return try await child.ended()
}
