import Foundation
import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("The keyring file is written whole and read with suspicion")
struct KeyringDirectoryTests {
    let directory: TemporaryDirectory
    var keyring: KeyringDirectory { directory.keyring }

    init() throws { directory = try TemporaryDirectory() }

    @Test("A ring is made once, for its owner alone, in a directory of its own, and reads back as it was")
    func create() throws {
        let nested = KeyringDirectory(directory.path + "/keys")
        let made = try nested.create(at: Fixture.now)
        let loaded = try nested.load()
        let modes = try [nested.path, nested.file].map(directory.mode)
        #expect(loaded == made)
        #expect(made.signing.kid == 1)
        #expect(made.signing.created == Fixture.now)
        #expect(modes == [0o700, 0o600])
        let error = #expect(throws: KeyringError.alreadyThere(path: nested.file)) { try nested.create(at: Fixture.now) }
        #expect(error?.description.contains("handoff keys rotate") == true)
        let after = try nested.load()
        #expect(after == made)
    }

    @Test("Every change is in the file, with mode 0600, and nothing else is left in the directory")
    func changes() throws {
        try keyring.create(at: Fixture.now)
        try keyring.rotate(at: Fixture.now)
        try keyring.retire(1)
        let changed = try keyring.revoke(2, at: Fixture.now)
        let loaded = try keyring.load()
        let (names, mode) = try (directory.names, directory.mode(of: keyring.file))
        #expect(loaded == changed)
        #expect(loaded.keys.map(\.kid) == [1, 2, 3])
        #expect(loaded.signing.kid == 3)
        #expect(names == ["keyring.json"])
        #expect(mode == 0o600)
    }

    @Test("The format is the published one: a ring written by another program opens, and is written back the same")
    func format() throws {
        try directory.write(Array(Fixture.keyring.utf8))
        let ring = try keyring.load()
        #expect(ring.signing.kid == 1)
        #expect(ring.signing.created == Fixture.now)
        #expect(ring.signing.secret.bytes == Array(0..<32))
        #expect(ring.customerSecret.bytes == Array(32..<64))
        try keyring.rotate(at: Fixture.expires)
        let text = String(decoding: try directory.read(), as: UTF8.self)
        #expect(text.contains("\"since\" : \"2027-01-15T08:00:00Z\""))
        #expect(text.contains("\"secret\" : \"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\""))
    }

    @Test("With any byte of the file changed, in any bit, it is refused or still the same ring")
    func flippedBytes() throws {
        let ring = try keyring.create(at: Fixture.now)
        let text = try directory.read()
        for at in text.indices {
            for change in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] as [UInt8] {
                var changed = text
                changed[at] ^= change
                try directory.write(changed)
                do {
                    let loaded = try keyring.load()
                    if loaded != ring { Issue.record("byte \(at) changed by \(change) gives another ring") }
                } catch let error as KeyringError {
                    switch error {
                    case .damaged, .unknownVersion: break
                    default: Issue.record("byte \(at) changed by \(change): \(error)")
                    }
                }
            }
        }
    }

    @Test("A file that is cut anywhere is refused as damaged, with its path and the cure")
    func cut() throws {
        try keyring.create(at: Fixture.now)
        let text = try directory.read()
        for count in 0..<(text.count - 1) {  // without its last line feed it is still whole
            try directory.write(Array(text.prefix(count)))
            let error = #expect(throws: KeyringError.self) { try keyring.load() }
            guard case .damaged(path: keyring.file, _) = error else {
                Issue.record("\(count) bytes: \(String(describing: error))")
                continue
            }
        }
        try directory.write([])
        let error = #expect(throws: KeyringError.damaged(path: keyring.file, reason: "it is empty")) {
            try keyring.load()
        }
        #expect(error?.description.contains(keyring.file) == true)
        #expect(error?.description.contains("backup") == true)
    }

    @Test("A format of a later release is refused by its number")
    func version() throws {
        try directory.write(Array(Fixture.keyring.replacing("\"version\" : 1", with: "\"version\" : 2").utf8))
        #expect(throws: KeyringError.unknownVersion(path: keyring.file, version: 2)) { try keyring.load() }
    }

    @Test("A missing ring is refused with the command that makes one, by every command")
    func missing() throws {
        let nowhere = KeyringDirectory(directory.path + "/nowhere")
        for ring in [keyring, nowhere] {
            let error = #expect(throws: KeyringError.missing(path: ring.file)) { try ring.load() }
            #expect(error?.description.contains("handoff keys init") == true)
            #expect(throws: KeyringError.missing(path: ring.file)) { try ring.rotate(at: Fixture.now) }
            #expect(throws: KeyringError.missing(path: ring.file)) { try ring.retire(1) }
            #expect(throws: KeyringError.missing(path: ring.file)) { try ring.revoke(1, at: Fixture.now) }
        }
    }

    @Test(
        "A file that others may read or write is refused, with the chmod that closes it",
        arguments: [0o604, 0o640, 0o644, 0o660, 0o602, 0o620, 0o601, 0o777])
    func exposed(_ mode: Int) throws {
        try directory.write(Array(Fixture.keyring.utf8), mode: mode)
        let error = #expect(throws: KeyringError.exposed(path: keyring.file, mode: UInt32(mode))) { try keyring.load() }
        #expect(error?.description.contains("chmod 600 \(keyring.file)") == true)
        #expect(throws: KeyringError.exposed(path: keyring.file, mode: UInt32(mode))) {
            try keyring.rotate(at: Fixture.now)
        }
        try directory.setMode(0o400, of: keyring.file)
        let ring = try keyring.load()
        #expect(ring.signing.kid == 1)
    }

    @Test("A directory that anybody may write to is refused")
    func exposedDirectory() throws {
        try keyring.create(at: Fixture.now)
        try directory.setMode(0o777, of: directory.path)
        let error = #expect(throws: KeyringError.exposedDirectory(path: directory.path, mode: 0o777)) {
            try keyring.load()
        }
        #expect(error?.description.contains("chmod o-w") == true)
    }

    @Test("A directory in the place of the file is refused, and so is a named pipe, without waiting for it")
    func otherKinds() throws {
        try FileManager.default.createDirectory(atPath: keyring.file, withIntermediateDirectories: false)
        #expect(throws: KeyringError.damaged(path: keyring.file, reason: "it is not a file")) { try keyring.load() }
        try FileManager.default.removeItem(atPath: keyring.file)
        let made = mkfifo(keyring.file, 0o600)
        #expect(made == 0)
        #expect(throws: KeyringError.damaged(path: keyring.file, reason: "it is not a file")) { try keyring.load() }
    }

    @Test("A ring behind a symbolic link is read, but not changed through it")
    func symbolicLink() throws {
        let real = KeyringDirectory(directory.path + "/real")
        let ring = try real.create(at: Fixture.now)
        try FileManager.default.createSymbolicLink(atPath: keyring.file, withDestinationPath: real.file)
        let loaded = try keyring.load()
        #expect(loaded == ring)
        #expect(throws: KeyringError.isSymbolicLink(path: keyring.file)) { try keyring.rotate(at: Fixture.now) }
        let after = try real.load()
        let names = try directory.names
        #expect(after == ring)
        #expect(names == ["keyring.json", "real"])
    }

    @Test("A link to nowhere counts as a ring that is there: init does not write through it")
    func danglingLink() throws {
        try FileManager.default.createSymbolicLink(
            atPath: keyring.file, withDestinationPath: directory.path + "/elsewhere")
        #expect(throws: KeyringError.alreadyThere(path: keyring.file)) { try keyring.create(at: Fixture.now) }
        let names = try directory.names
        #expect(names == ["keyring.json"])
    }

    @Test("What a process that was killed halfway left behind does not stop the next change, and goes with it")
    func leftover() throws {
        try keyring.create(at: Fixture.now)
        let draft = directory.path + "/.keyring.json.new"
        try Data("half a ri".utf8).write(to: URL(fileURLWithPath: draft))
        let ring = try keyring.rotate(at: Fixture.now)
        let loaded = try keyring.load()
        let names = try directory.names
        #expect(loaded == ring)
        #expect(names == ["keyring.json"])
    }

    @Test("Of 80 rotations by 8 tasks none is lost, and readers beside them see a whole ring at all times")
    func concurrentRotations() async throws {
        try keyring.create(at: Fixture.now)
        let path = directory.path
        let signed = try await withThrowingTaskGroup(of: [UInt16].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try (0..<10).map { _ in
                        let made = try KeyringDirectory(path).rotate(at: Fixture.now).signing.kid
                        _ = try KeyringDirectory(path).load()
                        return made
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let ring = try keyring.load()
        let names = try directory.names
        #expect(signed.sorted() == Array(2...81))
        #expect(ring.keys.map(\.kid) == Array(1...81))
        #expect(ring.signing.kid == 81)
        #expect(names == ["keyring.json"])
    }

    @Test("No message holds a secret of the ring")
    func messages() throws {
        let ring = try keyring.create(at: Fixture.now)
        let printed = "\(ring) \(String(reflecting: ring)) \(ring.keys)"
        var dumped = ""
        dump(ring, to: &dumped)
        let bytes = ring.signing.secret.bytes
        for text in [printed, dumped] {
            #expect(text.contains("<redacted>"))
            #expect(!text.contains(base64url(bytes)))
            #expect(!text.contains("\(bytes[0]), \(bytes[1])"))
        }
    }
}
