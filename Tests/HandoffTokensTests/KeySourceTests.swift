import Foundation
import HandoffModel
import HandoffTokens
import Testing

@Suite("A running service follows its keyring")
struct KeySourceTests {
    let directory: TemporaryDirectory
    var keyring: KeyringDirectory { directory.keyring }

    init() throws {
        directory = try TemporaryDirectory()
        try directory.keyring.create(at: Fixture.now)
    }

    @Test("A rotation is picked up, once, and links from before it still open")
    func rotation() throws {
        let keys = try KeySource(directory: keyring)
        let tokens = Tokens(keys: keys)
        let before = try tokens.sign(Fixture.publicLink)
        try keyring.rotate(at: Fixture.now)
        #expect(keys.signingKid == 1)
        let first = try keys.reload()
        let second = try keys.reload()
        let opened = try tokens.link(before)
        #expect((first, second) == (true, false))
        #expect(tokens.signingKid == 2)
        #expect(opened == Fixture.publicLink)
    }

    @Test("A revocation ends the tokens of its key at the next reload, in tokens made before too")
    func revocation() throws {
        let keys = try KeySource(directory: keyring)
        let tokens = Tokens(keys: keys)
        let text = try tokens.sign(Fixture.publicLink)
        try keyring.revoke(1, at: Fixture.now)
        let reloaded = try keys.reload()
        #expect(reloaded)
        #expect(throws: TokenRefusal.notOurs) { try tokens.link(text) }
    }

    @Test("A file that was touched or written again as it was is no new ring")
    func untouched() throws {
        let keys = try KeySource(directory: keyring)
        try directory.write(directory.read())
        let rewritten = try keys.reload()
        #expect(!rewritten)
    }

    @Test("A bad file leaves the ring in force, says so each time, and a good one is then picked up")
    func badFile() throws {
        let keys = try KeySource(directory: keyring)
        let ring = keys.ring
        let good = try directory.read()
        try directory.write(Array("{".utf8))
        for _ in 0..<2 { #expect(throws: KeyringError.self) { try keys.reload() } }
        #expect(keys.ring == ring)
        try directory.write(good, mode: 0o644)
        #expect(throws: KeyringError.exposed(path: keyring.file, mode: 0o644)) { try keys.reload() }
        try FileManager.default.removeItem(atPath: keyring.file)
        #expect(throws: KeyringError.missing(path: keyring.file)) { try keys.reload() }
        #expect(keys.ring == ring)
        let signed = try Tokens(keys: keys).sign(Fixture.publicLink)
        #expect(signed.utf8.count == 64)
        try directory.write(good)
        try keyring.rotate(at: Fixture.now)
        let reloaded = try keys.reload()
        #expect(reloaded)
        #expect(keys.signingKid == 2)
    }

    @Test("A ring without a file has nothing to reload")
    func fixed() throws {
        let keys = try KeySource(ring: Keyring.make(at: Fixture.now))
        let reloaded = try keys.reload()
        #expect(!reloaded)
    }

    @Test("Tokens are signed and opened while the ring is exchanged 50 times: none is refused")
    func underLoad() async throws {
        let keys = try KeySource(directory: keyring)
        let tokens = Tokens(keys: keys)
        let first = try tokens.sign(Fixture.publicLink)
        let path = directory.path
        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    var refused = 0
                    for _ in 0..<3000 {
                        let text = try tokens.sign(Fixture.privateClaim)
                        if (try? tokens.claim(text)) == nil || (try? tokens.link(first)) == nil { refused += 1 }
                    }
                    return refused
                }
            }
            group.addTask {
                for _ in 0..<50 {
                    try KeyringDirectory(path).rotate(at: Fixture.now)
                    _ = try keys.reload()
                }
                return 0
            }
            return try await group.reduce(0, +)
        }
        #expect(refused == 0)
        #expect(keys.signingKid == 51)
    }
}
