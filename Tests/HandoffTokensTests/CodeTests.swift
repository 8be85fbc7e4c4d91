import HandoffModel
import HandoffTokens
import Testing

@Suite("One-time codes")
struct CodeTests {
    @Test("A code is eight letters of the alphabet of RFC 8628, shown in two groups, and reads back")
    func make() throws {
        for _ in 0..<1000 {
            let code = try Code.make()
            let text = code.text
            let again = Code(text)
            #expect(text.utf8.count == 9)
            #expect(Array(text)[4] == "-")
            #expect(text.filter { $0 != "-" }.allSatisfy("BCDFGHJKLMNPQRSTVWXZ".contains))
            #expect(again?.text == text)
        }
    }

    @Test("All letters come about equally often in each place")
    func uniform() throws {
        var counts: [Character: Int] = [:]
        var inPlace = [[Character: Int]](repeating: [:], count: 9)
        for _ in 0..<20_000 {
            for (place, letter) in try Code.make().text.enumerated() where letter != "-" {
                counts[letter, default: 0] += 1
                inPlace[place][letter, default: 0] += 1
            }
        }
        // 160,000 letters: 8,000 each, standard deviation 87; 1,000 in each place, standard deviation 31.
        // Without rejection four letters would come 500 times too seldom.
        #expect(counts.count == 20)
        #expect(counts.values.allSatisfy { abs($0 - 8000) < 430 })
        #expect(inPlace.allSatisfy { $0.values.allSatisfy { abs($0 - 1000) < 250 } })
    }

    @Test(
        "What people type for a code is understood",
        arguments: [
            "BCDF-GHJK", "bcdfghjk", "BcDf gHjK", " bcdf\u{A0}ghjk\n", "b.c.d.f.g.h.j.k", "BCDF\u{2013}GHJK",
            "bcdf_ghjk",
            "\u{200B}BC\u{200D}DF\u{FEFF}GHJK\u{2060}", "BCDF\u{2212}GHJK", "B\u{AD}CDFGHJK", "bcdf\u{3000}ghjk",
            "\u{FF22}\u{FF23}\u{FF24}\u{FF26}\u{FF0D}\u{FF47}\u{FF48}\u{FF4A}\u{FF4B}", "\u{202A}BCDF-GHJK\u{202C}",
        ])
    func understood(_ typed: String) {
        let code = Code(typed)
        #expect(code?.text == "BCDF-GHJK")
    }

    @Test(
        "What is no code is refused",
        arguments: [
            "", "BCDF-GHJ", "BCDF-GHJKL", "ACDF-GHJK", "BCDF-GHJ0", "BCDF-GHJ1", "BCDF GHJ\u{415}", "BCDF+GHJK",
            "BCDF!GHJK",
            "B\u{301}CDFGHJK", "\u{1D401}CDFGHJK", "ＢＣＤＦＧＨＪＡ", "BCDFGHJ\u{212A}", "        ",
            String(repeating: "-", count: 300) + "BCDFGHJK", String(repeating: "B", count: 100_000),
        ])
    func refused(_ typed: String) {
        let code = Code(typed)
        #expect(code == nil)
    }

    @Test("A code prints as <redacted>, except where its text is asked for")
    func redacted() throws {
        let code = try Code.make()
        var dumped = ""
        dump([code], to: &dumped)
        #expect("\(code) \(String(reflecting: code))" == "<redacted> <redacted>")
        #expect(!dumped.contains(code.text) && !dumped.contains(code.text.replacing("-", with: "")))
    }
}

@Suite("The store keeps digests of codes")
struct CodeDigestTests {
    let ring: Keyring
    let digests: CodeDigests
    let code: Code
    let stored: CodeDigest

    init() throws {
        ring = try Fixture.threeKeys()
        digests = CodeDigests(keys: try KeySource(ring: ring))
        code = try #require(Code("BCDF-GHJK"))
        stored = try digests.digest(of: code, handoff: Fixture.handoff, serial: 3)
    }

    @Test("A code matches its own digest, however it was typed, and no other code does")
    func match() throws {
        let typed = try #require(Code("bcdf ghjk"))
        let near = try #require(Code("BCDF-GHJL"))
        let matches = try [code, typed, near].map {
            try digests.matches($0, stored, handoff: Fixture.handoff, serial: 3)
        }
        #expect(matches == [true, true, false])
    }

    @Test("A digest holds for its own handoff and serial alone")
    func salt() throws {
        let otherHandoff = HandoffID(high: 1, low: 2)
        let wrong = try [
            digests.matches(code, stored, handoff: otherHandoff, serial: 3),
            digests.matches(code, stored, handoff: Fixture.handoff, serial: 4),
            digests.matches(code, stored, handoff: Fixture.handoff, serial: -3),
        ]
        #expect(wrong == [false, false, false])
        for serial in [Int.min, -1, 0, .max] {
            let digest = try digests.digest(of: code, handoff: Fixture.handoff, serial: serial)
            let matches = try digests.matches(code, digest, handoff: Fixture.handoff, serial: serial)
            #expect(matches)
        }
    }

    @Test("A code given before a rotation matches after it; one of a revoked key does not")
    func rotation() throws {
        let rotated = try ring.rotated(at: Fixture.now)
        let later = CodeDigests(keys: try KeySource(ring: rotated))
        let revoked = CodeDigests(keys: try KeySource(ring: rotated.revoking(3, at: Fixture.now)))
        let matches = try (
            later.matches(code, stored, handoff: Fixture.handoff, serial: 3),
            revoked.matches(code, stored, handoff: Fixture.handoff, serial: 3)
        )
        #expect(stored.kid == 3)
        #expect(matches == (true, false))
        #expect(throws: SigningError.unusableKey(9)) {
            try later.digest(of: code, handoff: Fixture.handoff, serial: 3, kid: 9)
        }
    }

    @Test("The stored form is 34 bytes, the published ones, and reads back; with a bit flipped it does not match")
    func form() throws {
        let known = try CodeDigests(keys: Fixture.knownKeys()).digest(of: code, handoff: Fixture.handoff, serial: 3)
        #expect(
            known.bytes == bytes(ofHex: "00018514ecdd1fb5d4b9977bc7534644666b6305a59ccf782f5377f2036148b74bee"))
        let again = try #require(CodeDigest(stored.bytes))
        #expect(again == stored)
        for bit in 0..<(34 * 8) {
            var changed = stored.bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            let digest = try #require(CodeDigest(changed))
            let matches = try digests.matches(code, digest, handoff: Fixture.handoff, serial: 3)
            #expect(!matches)
        }
        for count in [0, 1, 33, 35] {
            let digest = CodeDigest(Array(repeating: 0, count: count))
            #expect(digest == nil)
        }
    }
}
