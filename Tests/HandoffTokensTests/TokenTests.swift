import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("Links, claims and sessions are signed texts")
struct TokenTests {
    @Test("What was signed opens as it was, for both audiences and all ends of the numbers")
    func roundTrips() throws {
        let tokens = Tokens(keys: try KeySource(ring: Fixture.threeKeys()))
        for audience in Audience.allCases {
            for (words, generation, seconds) in [(UInt64.min, UInt16.min, Int64(0)), (.max, .max, Int64(UInt32.max))] {
                let time = Timestamp(seconds: seconds)
                let link = Link(
                    handoff: HandoffID(high: words, low: words), generation: generation, audience: audience,
                    expires: time)
                let claim = ClaimTicket(
                    claim: ClaimID(high: words, low: ~words), handoff: HandoffID(high: ~words, low: words),
                    generation: generation, audience: audience, expires: time)
                let session = SessionTicket(session: SessionID(high: words, low: words), expires: time)
                let (linkText, claimText, sessionText) = try (
                    tokens.sign(link), tokens.sign(claim), tokens.sign(session)
                )
                let opened = try (tokens.link(linkText), tokens.claim(claimText), tokens.session(sessionText))
                #expect(opened == (link, claim, session))
                #expect([linkText, claimText, sessionText].map(\.utf8.count) == [64, 88, 64])
            }
        }
    }

    @Test("The bytes of each kind are the published ones")
    func layout() throws {
        // Computed by another program from the secrets of the fixture.
        let tokens = Tokens(keys: try Fixture.knownKeys())
        let texts = try [
            tokens.sign(Fixture.publicLink), tokens.sign(Fixture.privateLink), tokens.sign(Fixture.sessionTicket),
            tokens.sign(Fixture.publicClaim), tokens.sign(Fixture.privateClaim),
        ]
        #expect(
            texts == [
                "ARAAAQAHEBESExQVFhcYGRobHB0eH2tJ0gDQCRWQrcOM9EGy11uLQxCARcYkJQhI",
                "AREAAQAHEBESExQVFhcYGRobHB0eH2tJ0gAtB81K_ciZJeDWbiSkoQ4gBEShBZFV",
                "ASAAAQAAEBESExQVFhcYGRobHB0eH2tJ0gBQk1r5GJqG3TpHd30Uia2JSX3oQ1-L",
                "ATAAAQAHEBESExQVFhcYGRobHB0eH2tJ0gAgISIjJCUmJygpKissLS4vT30s_vG3MsLWXozkZLEIAQxn2GMIkbwe",
                "ATEAAQAHEBESExQVFhcYGRobHB0eH2tJ0gAgISIjJCUmJygpKissLS4vfuLpo221idZuo9X-vRZs7D7VhvJvtq3p",
            ])
    }

    @Test("An expired token still opens, and says when it expired")
    func expired() throws {
        let tokens = Tokens(keys: try Fixture.knownKeys())
        let link = Link(
            handoff: Fixture.handoff, generation: 0, audience: .public, expires: Timestamp(seconds: 1))
        let opened = try tokens.link(tokens.sign(link))
        #expect(opened.expires == Timestamp(seconds: 1))
    }

    @Test("Parts of a second are cut from an expiry before it is signed")
    func wholeSeconds() throws {
        let tokens = Tokens(keys: try Fixture.knownKeys())
        let link = Link(
            handoff: Fixture.handoff, generation: 0, audience: .public, expires: Timestamp(milliseconds: 1_999))
        let opened = try tokens.link(tokens.sign(link))
        #expect(link.expires == Timestamp(seconds: 1))
        #expect(opened == link)
    }

    @Test(
        "An expiry that four bytes cannot hold is refused when signing",
        arguments: [-1, -1000, 4_294_967_296_000, .max, .min] as [Int64])
    func expiryRange(_ milliseconds: Int64) throws {
        let tokens = Tokens(keys: try Fixture.knownKeys())
        let time = Timestamp(milliseconds: milliseconds)
        let link = Link(handoff: Fixture.handoff, generation: 0, audience: .public, expires: time)
        let claim = ClaimTicket(
            claim: Fixture.claim, handoff: Fixture.handoff, generation: 0, audience: .public, expires: time)
        let session = SessionTicket(session: Fixture.session, expires: time)
        #expect(throws: SigningError.expiryOutOfRange) { try tokens.sign(link) }
        #expect(throws: SigningError.expiryOutOfRange) { try tokens.sign(claim) }
        #expect(throws: SigningError.expiryOutOfRange) { try tokens.sign(session) }
    }

    @Test("A token signed again under the key it names is the same text")
    func deterministic() throws {
        let keys = try KeySource(ring: Fixture.threeKeys())
        let tokens = Tokens(keys: keys)
        let first = try tokens.sign(Fixture.publicLink, kid: 1)
        let again = try tokens.sign(Fixture.publicLink, kid: 1)
        let now = try tokens.sign(Fixture.publicLink)
        let opened = try tokens.link(first)
        #expect(first == again)
        #expect(now != first)
        #expect(opened == Fixture.publicLink)
        #expect(tokens.signingKid == 3)
    }

    @Test("No key signs that the ring does not have or has revoked", arguments: [0, 1, 4, .max] as [UInt16])
    func unusableKey(_ kid: UInt16) throws {
        let tokens = Tokens(keys: try KeySource(ring: Fixture.threeKeys().revoking(1, at: Fixture.now)))
        #expect(throws: SigningError.unusableKey(kid)) { try tokens.sign(Fixture.publicLink, kid: kid) }
        #expect(throws: SigningError.unusableKey(kid)) { try tokens.sign(Fixture.publicClaim, kid: kid) }
        #expect(throws: SigningError.unusableKey(kid)) { try tokens.sign(Fixture.sessionTicket, kid: kid) }
    }
}
