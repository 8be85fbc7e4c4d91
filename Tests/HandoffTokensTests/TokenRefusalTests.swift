import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("What this service did not sign never opens, and always gets the same answer")
struct TokenRefusalTests {
    let ring: Keyring
    let tokens: Tokens
    let link, claim, session: String

    init() throws {
        ring = try Fixture.threeKeys()
        tokens = Tokens(keys: try KeySource(ring: ring))
        link = try tokens.sign(Fixture.publicLink)
        claim = try tokens.sign(Fixture.publicClaim)
        session = try tokens.sign(Fixture.sessionTicket)
    }

    /// How many of the three kinds `text` opens as.
    private func opens(_ text: String) -> Int {
        var count = 0
        do throws(TokenRefusal) { _ = try tokens.link(text); count += 1 } catch { #expect(error == .notOurs) }
        do throws(TokenRefusal) { _ = try tokens.claim(text); count += 1 } catch { #expect(error == .notOurs) }
        do throws(TokenRefusal) { _ = try tokens.session(text); count += 1 } catch { #expect(error == .notOurs) }
        return count
    }

    @Test("Each token opens as its own kind and as no other")
    func kinds() throws {
        let counts = [link, claim, session].map(opens)
        #expect(counts == [1, 1, 1])
        #expect(throws: TokenRefusal.notOurs) { try tokens.link(session) }
        #expect(throws: TokenRefusal.notOurs) { try tokens.session(link) }
        #expect(throws: TokenRefusal.notOurs) { try tokens.claim(link) }
    }

    @Test("No text with one bit flipped opens")
    func flippedBits() throws {
        for text in [link, claim, session] {
            let bytes = try bytes(ofBase64url: text)
            for bit in 0..<(bytes.count * 8) {
                var changed = bytes
                changed[bit / 8] ^= 1 << (bit % 8)
                let count = opens(base64url(changed))
                #expect(count == 0, "bit \(bit)")
            }
        }
    }

    @Test("No text with one letter changed opens, whatever the new byte is")
    func changedLetters() {
        for text in [link, claim, session] {
            for at in 0..<text.utf8.count {
                for byte in UInt8.min...UInt8.max where byte != Array(text.utf8)[at] {
                    var changed = Array(text.utf8)
                    changed[at] = byte
                    let count = opens(String(decoding: changed, as: UTF8.self))
                    if count != 0 { Issue.record("byte \(byte) at \(at) opens") }
                }
            }
        }
    }

    @Test("No length from 0 to 100 opens but the right one: cut, extended or doubled", arguments: 0...100)
    func lengths(_ count: Int) {
        for text in [link, claim, session] where count != text.utf8.count {
            let long = text + text + text
            let texts = [
                String(long.prefix(count)), String(long.suffix(count)), String(repeating: "A", count: count),
                String(text.prefix(count)) + String(repeating: "A", count: max(count - text.utf8.count, 0)),
            ]
            let opened = texts.map(opens)
            #expect(opened == [0, 0, 0, 0])
        }
    }

    @Test("A MAC that is longer, doubled, zero or cut and filled does not open")
    func macs() throws {
        for (text, signed) in [(link, 26), (claim, 42), (session, 26)] {
            let bytes = try bytes(ofBase64url: text)
            let (body, mac) = (Array(bytes.prefix(signed)), Array(bytes.dropFirst(signed)))
            let zeros = [UInt8](repeating: 0, count: mac.count)
            let wrong: [[UInt8]] = [
                [], mac + [0, 0, 0], mac + mac, zeros, Array(zeros.dropLast()) + mac.suffix(1),
                Array(mac.dropLast()) + [mac[mac.count - 1] ^ 1], Array(mac.dropFirst()) + mac.prefix(1),
            ]
            for mac in wrong {
                let count = opens(base64url(body + mac))
                #expect(count == 0)
            }
        }
    }

    @Test("Padding, white space, the other alphabet, and letters beyond ASCII are refused")
    func encodings() throws {
        let plus = try #require(
            try (0...UInt16.max).lazy.map { generation in
                try tokens.sign(
                    Link(handoff: Fixture.handoff, generation: generation, audience: .public, expires: Fixture.expires))
            }.first { $0.contains("-") && $0.contains("_") })
        let texts = [
            plus.replacing("-", with: "+"), plus.replacing("_", with: "/"), link + "=", link + "==", " " + link,
            link + "\n",
            "\u{FEFF}" + link, String(link.dropLast()) + "=", String(link.dropLast()) + " ",
            String(link.dropLast()) + "é",
            String(link.dropLast()) + "\u{0}", "%41" + link.dropFirst(), link.lowercased(), link.uppercased(), "",
            "\u{0}",
            String(repeating: "\u{1F600}", count: 16), String(repeating: "é", count: 32),
        ]
        let counts = texts.map(opens)
        #expect(counts == texts.map { _ in 0 })
        let opened = opens(plus)
        #expect(opened == 1)
    }

    @Test("Whatever opens signs to the same text again")
    func canonical() throws {
        for kid in [1, 2, 3] as [UInt16] {
            for audience in Audience.allCases {
                let link = Link(handoff: Fixture.handoff, generation: kid, audience: audience, expires: Fixture.expires)
                let text = try tokens.sign(link, kid: kid)
                let again = try tokens.sign(tokens.link(text), kid: kid)
                let foundation = try base64url(bytes(ofBase64url: text))
                #expect(again == text)
                #expect(foundation == text)
            }
        }
    }

    @Test("A header that is not ours does not open even under a right MAC", arguments: UInt8.min...UInt8.max)
    func headers(_ byte: UInt8) throws {
        var header = try Array(bytes(ofBase64url: link).prefix(26))
        header[0] = byte
        let versioned = opens(try forge(header, label: "link", macCount: 22, with: ring.signing))
        #expect((versioned > 0) == (byte == 1))
        header[0] = 1
        header[1] = byte
        let purposed = opens(try forge(header, label: "link", macCount: 22, with: ring.signing))
        #expect((purposed > 0) == (byte == 0x10 || byte == 0x11))
    }

    @Test("A session with a generation does not open even under a right MAC")
    func sessionGeneration() throws {
        var header = try Array(bytes(ofBase64url: session).prefix(26))
        header[5] = 1
        let opened = opens(try forge(header, label: "session", macCount: 22, with: ring.signing))
        #expect(opened == 0)
    }

    @Test(
        "A MAC under the key of another purpose does not open", arguments: ["link", "session", "claim", "code", "form"])
    func purposes(_ label: String) throws {
        for (text, own, signed, mac) in [
            (link, "link", 26, 22), (claim, "claim", 42, 24), (session, "session", 26, 22),
        ] {
            let body = try Array(bytes(ofBase64url: text).prefix(signed))
            let opened = opens(try forge(body, label: label, macCount: mac, with: ring.signing))
            #expect((opened > 0) == (label == own))
        }
    }

    @Test("A public link does not pass for a private one, nor the other way, nor does a claim")
    func audiences() throws {
        for (signed, at) in try [
            (tokens.sign(Fixture.publicLink), 1), (tokens.sign(Fixture.privateLink), 1),
            (tokens.sign(Fixture.publicClaim), 1), (tokens.sign(Fixture.privateClaim), 1),
        ] {
            var bytes = try bytes(ofBase64url: signed)
            bytes[at] ^= 1
            let opened = opens(base64url(bytes))
            #expect(opened == 0)
        }
        let (open, sent) = try (tokens.link(link), tokens.link(tokens.sign(Fixture.privateLink)))
        #expect(open.audience == .public)
        #expect(sent.audience == .private)
    }

    @Test("None of the 65,533 key numbers that the ring lacks opens anything")
    func unknownKids() throws {
        var header = try Array(bytes(ofBase64url: link).prefix(26))
        let mac = try Array(bytes(ofBase64url: link).suffix(22))
        var opened = 0
        for kid in UInt16.min...UInt16.max where ![1, 2, 3].contains(kid) {
            header[2] = UInt8(kid >> 8)
            header[3] = UInt8(kid & 0xff)
            if (try? tokens.link(base64url(header + mac))) != nil { opened += 1 }
        }
        #expect(opened == 0)
        header[2] = 0
        header[3] = 9
        let signedForNine = opens(try forge(header, label: "link", macCount: 22, with: ring.signing))
        #expect(signedForNine == 0)
    }

    @Test("A token of another installation does not open")
    func otherRing() throws {
        let theirs = Tokens(keys: try KeySource(ring: Fixture.threeKeys()))
        let opened = try [theirs.sign(Fixture.publicLink), theirs.sign(Fixture.publicClaim)].map(opens)
        #expect(opened == [0, 0])
    }
}
