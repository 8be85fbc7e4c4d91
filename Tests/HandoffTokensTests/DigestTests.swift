import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("Customer keys name authors without telling who they are")
struct CustomerKeyTests {
    @Test("The key of an author is the published one, and stays over rotations and revocations")
    func stable() throws {
        let keys = try Fixture.knownKeys()
        let later = try KeySource(ring: keys.ring.rotated(at: Fixture.now).revoking(1, at: Fixture.now))
        let now = try CustomerKeys(keys: keys).customerKey(brand: Fixture.acme, network: "x", author: "12345")
        let then = try CustomerKeys(keys: later).customerKey(brand: Fixture.acme, network: "x", author: "12345")
        #expect(now == "cu_I7a-jnASHG7-pRyBUyR4gI-16tGMFR0x")
        #expect(then == now)
    }

    @Test("Brand, network, author and installation each make another key, and their borders count")
    func distinct() throws {
        let customers = CustomerKeys(keys: try Fixture.knownKeys())
        let elsewhere = CustomerKeys(keys: try KeySource(ring: Keyring.make(at: Fixture.now)))
        let keys = try [
            customers.customerKey(brand: Fixture.acme, network: "x", author: "12345"),
            customers.customerKey(brand: Fixture.other, network: "x", author: "12345"),
            customers.customerKey(brand: Fixture.acme, network: "x1", author: "2345"),
            customers.customerKey(brand: Fixture.acme, network: "", author: "x12345"),
            customers.customerKey(brand: Fixture.acme, network: "x", author: "12346"),
            customers.customerKey(brand: Fixture.acme, network: "x", author: "e\u{301}"),
            customers.customerKey(brand: Fixture.acme, network: "x", author: "\u{E9}"),
            elsewhere.customerKey(brand: Fixture.acme, network: "x", author: "12345"),
        ]
        #expect(Set(keys.map { Array($0.utf8) }).count == keys.count)
    }
}

@Suite("Cursors, form fields and audit MACs")
struct SignedTextTests {
    let ring: Keyring
    let keys: KeySource

    init() throws {
        ring = try Fixture.threeKeys()
        keys = try KeySource(ring: ring)
    }

    @Test("A cursor opens in its own scope alone, with any position of up to 512 bytes")
    func cursors() throws {
        let cursors = Cursors(keys: keys)
        for count in [0, 1, 2, 3, 511, 512] {
            let position = [UInt8](repeating: 0xa5, count: count)
            let text = try cursors.sealCursor(position, scope: "acme/handoffs")
            let opened = try cursors.openCursor(text, scope: "acme/handoffs")
            #expect(opened == position)
            #expect(throws: TokenRefusal.notOurs) { try cursors.openCursor(text, scope: "other/handoffs") }
        }
        #expect(throws: SigningError.tooLong) {
            try cursors.sealCursor([UInt8](repeating: 0, count: 513), scope: "acme/handoffs")
        }
    }

    @Test("The texts are the published ones")
    func published() throws {
        let known = try Fixture.knownKeys()
        let cursor = try Cursors(keys: known).sealCursor(Array("page".utf8), scope: "acme/handoffs")
        let form = try FormTokens(keys: known).formToken(for: "claim/redeem")
        let mac = try AuditKeys(keys: known).auditMAC(kid: 1, Array("entry".utf8))
        #expect(cursor == "AQABcGFnZdqC5BDsy-WDLA2UPKoa0LE")
        #expect(form == "AQABmaNwI2SRci5_6FTSMzX6GGVicbXwsN21")
        #expect(mac == bytes(ofHex: "630ffc517b24c293259aee9e01a94cce7e8b58a8a138c3734a1a7bb7e8bd9055"))
    }

    @Test("A cursor with a letter changed, cut or extended does not open, nor in another encoding of the same bytes")
    func changedCursors() throws {
        let cursors = Cursors(keys: keys)
        for position in [[], [1], [1, 2]] as [[UInt8]] {  // all three lengths of a last group
            let text = try cursors.sealCursor(position, scope: "here")
            let letters = Array(text.utf8)
            for at in letters.indices {
                for byte in UInt8.min...UInt8.max where byte != letters[at] {
                    var changed = letters
                    changed[at] = byte
                    let opened = try? cursors.openCursor(String(decoding: changed, as: UTF8.self), scope: "here")
                    if opened != nil { Issue.record("byte \(byte) at \(at) opens") }
                }
                #expect(throws: TokenRefusal.notOurs) { try cursors.openCursor(String(text.prefix(at)), scope: "here") }
            }
            for wrong in [text + "A", text + "=", text + "AAAA", " " + text, String(repeating: "A", count: 100_000)] {
                #expect(throws: TokenRefusal.notOurs) { try cursors.openCursor(wrong, scope: "here") }
            }
        }
    }

    @Test("A cursor of another version does not open even under a right MAC", arguments: UInt8.min...UInt8.max)
    func version(_ version: UInt8) throws {
        let header: [UInt8] = [version, 0, 3]
        let parts: [[UInt8]] = [Array("handoff/v1/cursor".utf8), header, Array("here".utf8), [7]]
        let lengthsAndParts = parts.map { part in [UInt8](repeating: 0, count: 7) + [UInt8(part.count)] + part }
        let key = try HKDF.derive(
            from: ring.signing.secret, salt: Array("handoff/v1/keyring".utf8), info: Array("handoff/v1/cursor".utf8))
        let text = try base64url(header + [7] + HMACKey(key).authenticate(Array(lengthsAndParts.joined())).prefix(16))
        let opened = try? Cursors(keys: keys).openCursor(text, scope: "here")
        #expect(opened == (version == 1 ? [7] : nil))
    }

    @Test("A form field passes for its own subject alone, and not for a cursor")
    func forms() throws {
        let forms = FormTokens(keys: keys)
        let token = try forms.formToken(for: "cl_1/redeem")
        let cursor = try Cursors(keys: keys).sealCursor([], scope: "cl_1/redeem")
        let passed = [
            forms.check(token, for: "cl_1/redeem"), forms.check(token, for: "cl_2/redeem"), forms.check(token, for: ""),
            forms.check(cursor, for: "cl_1/redeem"), forms.check("", for: "cl_1/redeem"),
            forms.check(token + "A", for: "cl_1/redeem"), forms.check(String(token.dropLast()), for: "cl_1/redeem"),
        ]
        #expect(token.utf8.count == 36)
        #expect(passed == [true, false, false, false, false, false, false])
    }

    @Test("Cursors and form fields outlive a rotation, and end with a revocation")
    func rotation() throws {
        let (cursor, form) = try (
            Cursors(keys: keys).sealCursor([1], scope: "here"), FormTokens(keys: keys).formToken(for: "here")
        )
        let rotated = try KeySource(ring: ring.rotated(at: Fixture.now))
        let revoked = try KeySource(ring: ring.revoking(3, at: Fixture.now))
        let position = try Cursors(keys: rotated).openCursor(cursor, scope: "here")
        let passed = (
            FormTokens(keys: rotated).check(form, for: "here"), FormTokens(keys: revoked).check(form, for: "here")
        )
        #expect(position == [1])
        #expect(passed == (true, false))
        #expect(throws: TokenRefusal.notOurs) { try Cursors(keys: revoked).openCursor(cursor, scope: "here") }
    }

    @Test("The audit chain can be checked under every key that ever was, revoked ones too, and under no other")
    func audit() throws {
        let later = AuditKeys(keys: try KeySource(ring: ring.revoking(1, at: Fixture.now).rotated(at: Fixture.now)))
        let (now, then) = try (AuditKeys(keys: keys).auditMAC(kid: 1, [1]), later.auditMAC(kid: 1, [1]))
        let unknown = try later.auditMAC(kid: 99, [1])
        let second = try later.auditMAC(kid: 2, [1])
        #expect(now?.count == 32)
        #expect(then == now)
        #expect(unknown == nil)
        #expect(second != now)
        #expect(later.signingKid == 4)
    }
}
