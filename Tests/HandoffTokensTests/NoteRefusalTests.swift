import HandoffModel
import HandoffTokens
import OpenSSL
import Testing

@Suite("What is no signed note, or no key for one, is refused with its reason")
struct NoteRefusalTests {
    private static let verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    /// Four bytes of an id, and one of a signature.
    private static let line = "— name AAAAAAA=\n"

    private static let notes: [(String, NoteRefusal)] = [
        ("", .unfinished), ("a", .unfinished), ("a\n\n— name AAAAAAA=", .unfinished),
        ("a\n", .unsigned), ("a\n\n", .unsigned), ("a\n" + line, .unsigned), (line, .unsigned),
        ("\n" + line, .unsigned),
        ("a\n\n" + line + "\n", .unsigned),
        ("a\tb\n\n" + line, .controlCharacter), ("a\n\n" + line + "\r\n", .controlCharacter),
        ("a\r\n\r\n" + line, .controlCharacter), ("\0\n\n" + line, .controlCharacter),
        ("a\n\nb\n", .signatureLine), ("a\n\n" + line + "b\n", .signatureLine),
        ("a\n\n — name AAAAAAA=\n", .signatureLine),
        ("a\n\n- name AAAAAAA=\n", .signatureLine), ("a\n\n– name AAAAAAA=\n", .signatureLine),
        ("a\n\n—name AAAAAAA=\n", .signatureLine), ("a\n\n—\u{A0}name AAAAAAA=\n", .signatureLine),
        ("a\n\n— name\n", .signatureLine), ("a\n\n— name \n", .signatureLine),
        ("a\n\n— name AAAAAAA= \n", .signatureLine),
        ("a\n\n— name  AAAAAAA=\n", .signatureLine), ("a\n\n— first last AAAAAAA=\n", .signatureLine),
        ("a\n\n— name AAAAAA==\n", .signatureLine), ("a\n\n— name AAAAAAA\n", .signatureLine),
        ("a\n\n— name AAAAAAB=\n", .signatureLine), ("a\n\n— name _AAAAAA=\n", .signatureLine),
        ("a\n\n—  AAAAAAA=\n", .keyName), ("a\n\n— a+b AAAAAAA=\n", .keyName),
        ("a\n\n— a\u{2003}b AAAAAAA=\n", .keyName),
        ("a\n\n— a\u{A0}b AAAAAAA=\n", .keyName), ("a\n\n— a\u{3000} AAAAAAA=\n", .keyName),
        ("a\n\n— a\u{85} AAAAAAA=\n", .keyName),
        ("a\n\n" + line, .unknownKeys), ("a\n\n— PeterNeumann AAAAAAA=\n", .unknownKeys),
        ("a\n\n— PeterNeumann x08gowA=\n", .wrongSignature),
    ]

    @Test("A note says what is wrong with it", arguments: notes)
    func refused(_ note: String, _ refusal: NoteRefusal) throws {
        let verifier = try NoteVerifier(Self.verifier)
        #expect(throws: refusal) { try SignedNote(Array(note.utf8), checkedBy: [verifier]) }
    }

    private static let keys: [(String, NoteRefusal)] = [
        ("", .verifierKey), ("PeterNeumann", .verifierKey), ("PeterNeumann+c74f20a3", .verifierKey),
        ("PeterNeumann+c74f20a3+", .verifierKey), ("PeterNeumann+c74f20+ARpc", .verifierKey),
        ("PeterNeumann+c74f20a3+ARpc", .verifierKey), (verifier + "\n", .verifierKey),
        (verifier + "AA==", .verifierKey),
        (verifier.replacing("a3+", with: "A3+"), .verifierKey),
        (verifier.replacing("a3+", with: "a3a3+"), .verifierKey),
        (verifier.replacing("+AR", with: "+BR"), .otherAlgorithm), (verifier.replacing("+AR", with: "+AQ"), .keyID),
        (verifier.replacing("a3+", with: "a4+"), .keyID), (verifier.replacing("Peter", with: "peter"), .keyID),
        ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyName),
        (verifier.replacing("Neumann", with: " Neumann"), .keyName),
    ]

    @Test("A verifier key says what is wrong with it", arguments: keys)
    func refusedKey(_ text: String, _ refusal: NoteRefusal) {
        #expect(throws: refusal) { try NoteVerifier(text) }
    }

    @Test("Whatever bit of a verifier key is flipped, it is none")
    func flippedKey() throws {
        let text = Array(Self.verifier.utf8)
        for bit in 0..<(text.count * 8) {
            var changed = text
            changed[bit / 8] ^= 1 << (bit % 8)
            guard let changed = String(validating: changed, as: UTF8.self) else { continue }
            #expect(throws: NoteRefusal.self) { try NoteVerifier(changed) }
        }
    }

    @Test("A verifier key is written as it was read", arguments: ["a", "log.example/1", "ü/٣", "a\u{7F}"])
    func roundTrip(_ name: String) throws {
        let verifier = try NoteVerifier(name: name, publicKey: Ed25519Key(seed: .random()).publicKey)
        let read = try NoteVerifier(verifier.text)
        #expect(read == verifier)
    }

    @Test(
        "Bytes that are no UTF-8 are no note", arguments: [[0xFF], [0xE2, 0x80], [0xC0, 0x8A], [0xED, 0xA0, 0x80]])
    func notUTF8(_ bytes: [UInt8]) throws {
        let verifier = try NoteVerifier(Self.verifier)
        #expect(throws: NoteRefusal.notUTF8) {
            try SignedNote(bytes + Array("\n\n\(Self.line)".utf8), checkedBy: [verifier])
        }
    }

    @Test("A note of 64 KiB opens, one of a byte more does not, and neither is it signed")
    func size() throws {
        let signer = try NoteSigner(name: "ours", key: Ed25519Key(seed: .random()))
        let overhead = try SignedNote("\n", signedBy: signer).rendered.utf8.count - 1
        let text = String(repeating: "a", count: 64 * 1024 - overhead - 1) + "\n"
        let largest = try SignedNote(text, signedBy: signer).rendered
        let opened = try SignedNote(Array(largest.utf8), checkedBy: [signer.verifier])
        #expect(largest.utf8.count == 65_536)
        #expect(opened.text == text)
        #expect(throws: NoteRefusal.tooLong) { try SignedNote("a" + text, signedBy: signer) }
        #expect(throws: NoteRefusal.tooLong) {
            try SignedNote(Array(("a" + largest).utf8), checkedBy: [signer.verifier])
        }
    }

    @Test(
        "A text that no note may hold is not signed",
        arguments: [("", .unfinished), ("a", .unfinished), ("a\t\n", .controlCharacter), ("a\r\n", .controlCharacter)]
            as [(String, NoteRefusal)])
    func unsignable(_ text: String, _ refusal: NoteRefusal) throws {
        let signer = try NoteSigner(name: "ours", key: Ed25519Key(seed: .random()))
        #expect(throws: refusal) { try SignedNote(text, signedBy: signer) }
    }

    @Test(
        "A signer's name has no space, no plus sign and no control character",
        arguments: ["", " ", "a b", "a+b", "a\u{2028}", "a\n", "a\0"])
    func signerName(_ name: String) {
        #expect(throws: NoteRefusal.keyName) { try NoteSigner(name: name, key: Ed25519Key(seed: .random())) }
    }

    @Test("Every reason has its example")
    func complete() {
        let found = Self.notes.map(\.1) + Self.keys.map(\.1) + [.tooLong, .notUTF8]
        #expect(NoteRefusal.allCases.allSatisfy(found.contains))
    }
}
