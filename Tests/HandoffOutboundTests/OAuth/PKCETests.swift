import HandoffOutbound
import Testing

@Suite("PKCE binds a code to whoever asked for it")
struct PKCETests {
    @Test("The challenge of RFC 7636, appendix B")
    func vector() throws {
        let challenge = try PKCE.challenge(of: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test("A verifier is new each time, 43 characters, and never printed")
    func verifiers() throws {
        let all = try (0..<100).map { _ in try PKCE() }
        #expect(Set(all.map(\.verifier)).count == 100)
        #expect(all.allSatisfy { $0.verifier.utf8.count == 43 && "\($0)" == "<redacted>" })
    }
}
