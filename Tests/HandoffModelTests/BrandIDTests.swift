import Foundation
import HandoffModel
import Testing

@Suite("A brand's short name")
struct BrandIDTests {
    @Test(
        "Letters, digits and hyphens after a letter make a name",
        arguments: [
            "a", "acme", "acme-2", "z9-", String(repeating: "a", count: 40),
        ])
    func good(_ text: String) {
        #expect(BrandID(text)?.name == text)
    }

    @Test(
        "Anything else makes none",
        arguments: [
            "", "-acme", "2acme", "Acme", "ac_me", "ac me", "acmé", "acme\u{0}", "ac.me",
            String(repeating: "a", count: 41),
        ])
    func bad(_ text: String) throws {
        #expect(BrandID(text) == nil)
        let json = try JSONEncoder().encode([text])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([BrandID].self, from: json) }
    }
}
