import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("A signed note opens only as it was signed")
struct SignedNoteTests {
    /// From the tests of golang.org/x/mod/sumdb/note.
    private enum Published {
        static let verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        /// Of `PRIVATE+KEY+PeterNeumann+c74f20a3+…`, without the byte that says Ed25519.
        static let seed = "810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173"
        static let text = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            """
        static let note = """
            \(text)
            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

            """
    }

    @Test("The published note opens, and its key signs the same bytes")
    func published() throws {
        let opened = try SignedNote(Array(Published.note.utf8), checkedBy: [NoteVerifier(Published.verifier)])
        let seed = Secret(bytes(ofHex: Published.seed))
        let signer = try NoteSigner(name: "PeterNeumann", key: Ed25519Key(seed: seed))
        let signed = try SignedNote(Published.text, signedBy: signer)
        #expect(opened.text == Published.text)
        #expect(opened.rendered == Published.note)
        #expect(signer.verifier.text == Published.verifier)
        #expect(signed.rendered == Published.note)
    }

    @Test(
        "Any text that ends in a newline opens as it was signed, with empty lines and lines like signatures in it",
        arguments: [
            "\n", "a\n", "a\n\n", "\n\n\n", "a\n\nb\n", "— x AAAAAAA=\n", "a\n\n— x AAAAAAA=\n",
            "é e\u{301} ٣ 👋🏽\u{7F}\n",
        ])
    func roundTrip(_ text: String) throws {
        let signer = try Self.signer("log.example/1")
        let note = try SignedNote(text, signedBy: signer)
        let opened = try SignedNote(Array(note.rendered.utf8), checkedBy: [signer.verifier])
        #expect(Array(opened.text.utf8) == Array(text.utf8))
        #expect(Array(opened.rendered.utf8) == Array(note.rendered.utf8))
        #expect(opened.signatures == note.signatures)
    }

    @Test("A checkpoint of the log is such a text")
    func checkpoint() throws {
        let heads = (UInt8(0)..<16).map { LaneHead(lane: $0, size: 7, root: [UInt8](repeating: $0, count: 32)) }
        let checkpoint = try LogCheckpoint(
            database: [UInt8](repeating: 1, count: 16), at: Fixture.now, heads: heads)
        let signer = try Self.signer("handoff-log")
        let note = try SignedNote(checkpoint.text, signedBy: signer)
        let opened = try SignedNote(Array(note.rendered.utf8), checkedBy: [signer.verifier])
        let read = try LogCheckpoint(text: opened.text)
        #expect(read == checkpoint)
    }

    @Test("Whatever bit of a note is flipped, it does not open")
    func flips() throws {
        let verifier = try NoteVerifier(Published.verifier)
        let note = Array(Published.note.utf8)
        for bit in 0..<(note.count * 8) {
            var changed = note
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: NoteRefusal.self) { try SignedNote(changed, checkedBy: [verifier]) }
        }
    }

    @Test("A note that is cut at any place, or goes on, does not open")
    func cuts() throws {
        let verifier = try NoteVerifier(Published.verifier)
        let note = Array(Published.note.utf8)
        for count in note.indices {
            #expect(throws: NoteRefusal.self) { try SignedNote(Array(note.prefix(count)), checkedBy: [verifier]) }
        }
        for more in ["\n", "a", "a\n", "\n\n", "\n— x AAAAAAA=\n"] {
            #expect(throws: NoteRefusal.self) { try SignedNote(note + Array(more.utf8), checkedBy: [verifier]) }
        }
    }

    @Test("Signatures of other keys are passed over and kept, in whatever order they stand")
    func others() throws {
        let line = try SignedNote("a\n", signedBy: Self.signer("ours")).rendered.dropFirst("a\n\n".count)
        let verifier = try Self.signer("ours").verifier
        let other = "— witness.example/ü " + Base64.standard.encode([UInt8](repeating: 9, count: 2424)) + "\n"
        for note in ["a\n\n" + line + other, "a\n\n" + other + line, "a\n\n" + other + other + line + other] {
            let opened = try SignedNote(Array(note.utf8), checkedBy: [verifier])
            #expect(opened.text == "a\n")
            #expect(opened.rendered == note)
        }
    }

    @Test("One of several known keys is enough, and a wrong signature of any of them too much")
    func several() throws {
        let (first, second) = (try Self.signer("first"), try Self.signer("second"))
        let verifiers = [first.verifier, second.verifier]
        let good = try SignedNote("a\n", signedBy: first).rendered
        let alsoGood = try SignedNote("a\n", signedBy: second).rendered.dropFirst("a\n\n".count)
        let wrong = try SignedNote("b\n", signedBy: second).rendered.dropFirst("b\n\n".count)
        for note in [good, good + alsoGood, good + alsoGood + alsoGood] {
            let opened = try SignedNote(Array(note.utf8), checkedBy: verifiers)
            #expect(opened.text == "a\n")
        }
        for note in ["a\n\n" + wrong, good + wrong, "a\n\n" + wrong + good.dropFirst(3), good + alsoGood + wrong] {
            #expect(throws: NoteRefusal.wrongSignature) { try SignedNote(Array(note.utf8), checkedBy: verifiers) }
        }
        #expect(throws: NoteRefusal.unknownKeys) { try SignedNote(Array(good.utf8), checkedBy: [second.verifier]) }
        #expect(throws: NoteRefusal.unknownKeys) { try SignedNote(Array(good.utf8), checkedBy: []) }
    }

    @Test("A key is known by name and id together: one of them alone is another key's")
    func bothParts() throws {
        let signer = try Self.signer("ours")
        let renamed = try NoteVerifier(name: "theirs", publicKey: signer.verifier.publicKey)
        let note = try SignedNote("a\n", signedBy: signer)
        let signature = try #require(note.signatures.first)
        let rekeyed = Base64.standard.encode([0, 0, 0, 0] + signature.bytes)
        let sameID = Base64.standard.encode(signature.keyID.hash + signature.bytes)
        #expect(throws: NoteRefusal.unknownKeys) { try SignedNote(Array(note.rendered.utf8), checkedBy: [renamed]) }
        for line in ["— ours \(rekeyed)\n", "— theirs \(sameID)\n"] {
            #expect(throws: NoteRefusal.unknownKeys) {
                try SignedNote(Array(("a\n\n" + line).utf8), checkedBy: [signer.verifier])
            }
        }
    }

    @Test("Two spellings of one name are two names")
    func spelling() throws {
        let key = try Ed25519Key(seed: Secret([UInt8](repeating: 7, count: 32)))
        let signer = try NoteSigner(name: "caf\u{E9}", key: key)
        let signature = try #require(SignedNote("a\n", signedBy: signer).signatures.first)
        let line = "— cafe\u{301} " + Base64.standard.encode(signature.keyID.hash + signature.bytes) + "\n"
        #expect(throws: NoteRefusal.unknownKeys) {
            try SignedNote(Array(("a\n\n" + line).utf8), checkedBy: [signer.verifier])
        }
    }

    /// A signer whose key follows from its name.
    private static func signer(_ name: String) throws -> NoteSigner {
        try NoteSigner(name: name, key: Ed25519Key(seed: Secret(SHA256.digest(name.utf8))))
    }
}
