import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("A keyring changes without breaking what is live")
struct RotationTests {
    @Test("Through 100 rotations every older token still opens, and each new one is signed by the new key")
    func hundredRotations() throws {
        var ring = try Keyring.make(at: Fixture.now)
        var texts: [String] = []
        for rotation in 1...100 {
            let tokens = Tokens(keys: try KeySource(ring: ring))
            texts.append(try tokens.sign(Fixture.publicLink))
            #expect(tokens.signingKid == rotation)
            ring = try ring.rotated(at: Fixture.now)
        }
        let tokens = Tokens(keys: try KeySource(ring: ring))
        for text in texts {
            let opened = try tokens.link(text)
            #expect(opened == Fixture.publicLink)
        }
        #expect(Set(texts).count == 100)
    }

    @Test("A rotation retires the key that signed, and the new number is one higher")
    func rotate() throws {
        let ring = try Keyring.make(at: Fixture.now).rotated(at: Fixture.expires)
        #expect(ring.keys.map(\.kid) == [1, 2])
        #expect(ring.keys.map(\.state) == [.retired(since: Fixture.expires), .signing])
        #expect(ring.signing.kid == 2)
        #expect(ring.signing.created == Fixture.expires)
        #expect(!ring.keys[0].secret.equals(ring.keys[1].secret))
    }

    @Test("The key that signs cannot be retired: the refusal says to rotate first")
    func retireSigning() throws {
        let ring = try Keyring.make(at: Fixture.now)
        let error = #expect(throws: KeyringError.stillSigning(1)) { try ring.retiring(1) }
        #expect(error?.description.contains("handoff keys rotate") == true)
        let rotated = try ring.rotated(at: Fixture.now)
        let retired = try rotated.retiring(1)
        #expect(retired == rotated)
    }

    @Test("A revoked key opens no token of any kind; the others do")
    func revoke() throws {
        let before = try Keyring.make(at: Fixture.now).rotated(at: Fixture.now)
        let old = Tokens(keys: try KeySource(ring: before))
        let (link, claim, session) = try (
            old.sign(Fixture.publicLink, kid: 1), old.sign(Fixture.publicClaim, kid: 1),
            old.sign(Fixture.sessionTicket, kid: 1)
        )
        let kept = try old.sign(Fixture.publicLink, kid: 2)
        let after = try before.revoking(1, at: Fixture.expires)
        let tokens = Tokens(keys: try KeySource(ring: after))
        #expect(throws: TokenRefusal.notOurs) { try tokens.link(link) }
        #expect(throws: TokenRefusal.notOurs) { try tokens.claim(claim) }
        #expect(throws: TokenRefusal.notOurs) { try tokens.session(session) }
        let opened = try tokens.link(kept)
        #expect(opened == Fixture.publicLink)
        #expect(after.keys.map(\.state) == [.revoked(since: Fixture.expires), .signing])
        #expect(after.keys[0].secret.equals(before.keys[0].secret))
    }

    @Test("Revoking the key that signs makes a new one in the same step")
    func revokeSigning() throws {
        let ring = try Keyring.make(at: Fixture.now).revoking(1, at: Fixture.now)
        #expect(ring.keys.map(\.state) == [.revoked(since: Fixture.now), .signing])
        #expect(ring.signing.kid == 2)
    }

    @Test("Revoking is for ever: again it changes nothing, and the key cannot be retired")
    func revokedStays() throws {
        let ring = try Keyring.make(at: Fixture.now).revoking(1, at: Fixture.now)
        let again = try ring.revoking(1, at: Fixture.expires)
        #expect(again == ring)
        #expect(throws: KeyringError.isRevoked(1)) { try ring.retiring(1) }
    }

    @Test("A key that is not there can be neither retired nor revoked", arguments: [0, 2, .max] as [UInt16])
    func unknownKey(_ kid: UInt16) throws {
        let ring = try Keyring.make(at: Fixture.now)
        #expect(throws: KeyringError.unknownKey(kid)) { try ring.retiring(kid) }
        #expect(throws: KeyringError.unknownKey(kid)) { try ring.revoking(kid, at: Fixture.now) }
    }

    @Test("After number 65,535 there is no next key, and the ring stays as it is")
    func numbersEnd() throws {
        let first = try Keyring.make(at: Fixture.now)
        let last = Keyring.Key(kid: UInt16.max, state: .signing, created: Fixture.now, secret: first.signing.secret)
        let ring = try Keyring(keys: [last], customerSecret: first.customerSecret)
        #expect(throws: KeyringError.noNumberLeft) { try ring.rotated(at: Fixture.now) }
        #expect(throws: KeyringError.noNumberLeft) { try ring.revoking(.max, at: Fixture.now) }
    }

    @Test("What is no ring cannot be made one: no key, none or two that sign, a number twice, number 0, short secrets")
    func flaws() throws {
        let secret = try Secret.random()
        func key(_ kid: UInt16, _ state: Keyring.State = .signing, _ secret: Secret? = nil) throws -> Keyring.Key {
            Keyring.Key(kid: kid, state: state, created: Fixture.now, secret: try secret ?? .random())
        }
        let retired = Keyring.State.retired(since: Fixture.now)
        let wrong: [[Keyring.Key]] = try [
            [], [key(1, retired)], [key(1), key(2)], [key(1), key(1, retired)], [key(0)],
            [key(1, .signing, Secret([1]))],
        ]
        for keys in wrong {
            #expect(throws: Keyring.Flaw.self) { try Keyring(keys: keys, customerSecret: secret) }
        }
        #expect(throws: Keyring.Flaw.self) { try Keyring(keys: [key(1)], customerSecret: Secret([1])) }
    }
}
