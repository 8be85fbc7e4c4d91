import HandoffTokens
import Testing

@Suite("API keys")
struct APIKeyTextTests {
    @Test("A new key has its prefix and 53 characters, reads back, and is never made twice")
    func make() throws {
        let keys = try (0..<2000).map { _ in try APIKeyText.make() }
        for key in keys {
            let again = APIKeyText(key.text)
            #expect(key.text.hasPrefix("hnd_"))
            #expect(key.text.utf8.count == 53)
            #expect(again?.text == key.text)
        }
        #expect(Set(keys.map(\.text)).count == 2000)
    }

    @Test("All 62 digits come about equally often")
    func uniform() throws {
        var counts: [Character: Int] = [:]
        for _ in 0..<4000 {
            for digit in try APIKeyText.make().text.dropFirst(4).dropLast(6) { counts[digit, default: 0] += 1 }
        }
        #expect(counts.count == 62)
        #expect(counts.values.allSatisfy { abs($0 - 2774) < 430 })  // standard deviation 52
    }

    @Test("Checksum and hash are the published ones")
    func published() throws {
        // CRC-32 and SHA-256 by another program.
        let key = try #require(APIKeyText("hnd_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg2w4d4k"))
        let hash = try key.hash()
        #expect(hash == bytes(ofHex: "e4df6ac42f1997de1b1137db9b128c70bf21d801397ebbb31d00a30546f041a7"))
    }

    @Test("A key with one character changed, left out or added is refused without a look at the store")
    func typos() throws {
        let text = try APIKeyText.make().text
        let characters = Array(text)
        for at in characters.indices {
            for other in "0Aa_-. é" where other != characters[at] {
                var changed = characters
                changed[at] = other
                let key = APIKeyText(String(changed))
                #expect(key == nil)
            }
            var shorter = characters
            shorter.remove(at: at)
            let (cut, prefix) = (APIKeyText(String(shorter)), APIKeyText(String(characters.prefix(at))))
            #expect(cut == nil && prefix == nil)
        }
        for wrong in [text + "0", " " + text, text + "\n", "", text.lowercased(), "hnd_" + text] {
            let key = APIKeyText(wrong)
            #expect(key == nil)
        }
    }

    @Test("A key prints as <redacted>, except where its text is asked for")
    func redacted() throws {
        let key = try APIKeyText.make()
        var dumped = ""
        dump([key], to: &dumped)
        #expect("\(key) \(String(reflecting: key))" == "<redacted> <redacted>")
        #expect(!dumped.contains(key.text))
    }
}
