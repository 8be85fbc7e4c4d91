import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("Personal fields are sealed in their place")
struct SealingTests {
    let ring: Keyring
    let sealer: Sealer
    let key: DataKey
    let wrapped: [UInt8]
    let text = Array("Zo\u{EB}'s parcel".utf8)

    init() throws {
        ring = try Fixture.threeKeys()
        sealer = Sealer(keys: try KeySource(ring: ring))
        (key, wrapped) = try sealer.makeKey(brand: Fixture.acme, handoff: Fixture.handoff)
    }

    @Test("A field opens again under the key as it was made and as it was unwrapped; an empty one too")
    func roundTrip() throws {
        let unwrapped = try sealer.unwrap(wrapped, brand: Fixture.acme, handoff: Fixture.handoff)
        for plain in [text, [], [UInt8](repeating: 7, count: 100_000)] {
            let sealed = try key.seal(plain, field: "summary")
            let opened = try (key.open(sealed, field: "summary"), unwrapped.open(sealed, field: "summary"))
            #expect(opened == (plain, plain))
            #expect(sealed.count == plain.count + 29)
        }
        #expect(wrapped.count == 63)
    }

    @Test("The sealed forms are the published ones: what another program sealed opens")
    func published() throws {
        let sealer = Sealer(keys: try Fixture.knownKeys())
        let key = try sealer.unwrap(
            bytes(
                ofHex: """
                    010001000000000000000000000000aa6278530d4b1e6e1c858297f23fcdb5e1d0d1feca5bd2c9b821e352e463bae10b024b51\
                    a986d4ef8bc28105057e7722
                    """),
            brand: Fixture.acme, handoff: Fixture.handoff)
        let field = try key.open(
            bytes(ofHex: "0100000000000000000000000032515c14fb266edc72a0d5c4504aacd1697d134c95"), field: "summary")
        let answer = try sealer.openAnswer(
            bytes(ofHex: "01000100000000000000000000000008fa3d1ae63f476700cc2ed3297965c2c491012b53"),
            context: "acme/key")
        #expect(field == Array("hello".utf8))
        #expect(answer == Array("hello".utf8))
    }

    @Test("A wrapped key opens for its own brand and handoff alone")
    func place() throws {
        let otherHandoff = HandoffID(high: Fixture.handoff.high, low: Fixture.handoff.low ^ 1)
        #expect(throws: SealingError.notAuthentic) {
            try sealer.unwrap(wrapped, brand: Fixture.other, handoff: Fixture.handoff)
        }
        #expect(throws: SealingError.notAuthentic) {
            try sealer.unwrap(wrapped, brand: Fixture.acme, handoff: otherHandoff)
        }
    }

    @Test("A field opens in its own place alone: not in another field, nor under another handoff's key")
    func field() throws {
        let sealed = try key.seal(text, field: "summary")
        let (otherKey, _) = try sealer.makeKey(brand: Fixture.acme, handoff: Fixture.handoff)
        #expect(throws: SealingError.notAuthentic) { try key.open(sealed, field: "intent") }
        #expect(throws: SealingError.notAuthentic) { try key.open(sealed, field: "") }
        #expect(throws: SealingError.notAuthentic) { try otherKey.open(sealed, field: "summary") }
    }

    @Test("With one bit flipped, or cut, neither a wrapped key nor a field nor an answer opens")
    func changes() throws {
        let sealed = try key.seal(text, field: "summary")
        let answer = try sealer.sealAnswer(text, context: "here")
        for at in wrapped.indices {
            for bit in 0..<8 {
                var changed = wrapped
                changed[at] ^= 1 << bit
                #expect(throws: SealingError.self) {
                    try sealer.unwrap(changed, brand: Fixture.acme, handoff: Fixture.handoff)
                }
            }
            #expect(throws: SealingError.notAuthentic) {
                try sealer.unwrap(Array(wrapped.prefix(at)), brand: Fixture.acme, handoff: Fixture.handoff)
            }
        }
        for at in sealed.indices {
            var changed = sealed
            changed[at] ^= 0x10
            #expect(throws: SealingError.notAuthentic) { try key.open(changed, field: "summary") }
            #expect(throws: SealingError.notAuthentic) { try key.open(Array(sealed.prefix(at)), field: "summary") }
        }
        for at in answer.indices {
            var changed = answer
            changed[at] ^= 0x01
            #expect(throws: SealingError.self) { try sealer.openAnswer(changed, context: "here") }
            #expect(throws: SealingError.notAuthentic) {
                try sealer.openAnswer(Array(answer.prefix(at)), context: "here")
            }
        }
    }

    @Test("What a key sealed stays readable when it is retired and when it is revoked")
    func oldKeys() throws {
        let answer = try sealer.sealAnswer(text, context: "here")
        let later = Sealer(keys: try KeySource(ring: ring.rotated(at: Fixture.now).revoking(3, at: Fixture.now)))
        let unwrapped = try later.unwrap(wrapped, brand: Fixture.acme, handoff: Fixture.handoff)
        let opened = try unwrapped.open(key.seal(text, field: "summary"), field: "summary")
        let answered = try later.openAnswer(answer, context: "here")
        #expect(opened == text)
        #expect(answered == text)
    }

    @Test("What was sealed under a key that the ring lacks is refused by its number")
    func missingKey() throws {
        let young = Sealer(keys: try KeySource(ring: Keyring.make(at: Fixture.now)))
        let answer = try sealer.sealAnswer(text, context: "here")
        #expect(throws: SealingError.missingKey(3)) {
            try young.unwrap(wrapped, brand: Fixture.acme, handoff: Fixture.handoff)
        }
        #expect(throws: SealingError.missingKey(3)) { try young.openAnswer(answer, context: "here") }
    }

    @Test("An answer opens in its own context alone")
    func answers() throws {
        let answer = try sealer.sealAnswer(text, context: "acme/handoffs/key-1")
        let opened = try sealer.openAnswer(answer, context: "acme/handoffs/key-1")
        #expect(opened == text)
        #expect(throws: SealingError.notAuthentic) { try sealer.openAnswer(answer, context: "other/handoffs/key-1") }
    }

    @Test("Every handoff has a key of its own, and a data key prints as <redacted>")
    func distinct() throws {
        let blobs = try (0..<100).map { _ in
            try sealer.makeKey(brand: Fixture.acme, handoff: Fixture.handoff).wrapped
        }
        var dumped = ""
        dump(key, to: &dumped)
        #expect(Set(blobs).count == 100)
        #expect("\(key) \(String(reflecting: key))" == "<redacted> <redacted>")
        #expect(dumped.contains("<redacted>"))
    }
}
