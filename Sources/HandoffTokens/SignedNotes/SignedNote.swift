internal import OpenSSL

/// A text with the signatures of one or more keys below it. Source: C2SP, signed-note (c2sp.org/signed-note).
///
/// ```
/// the text, of one or more lines
///
/// — name base64 of 4 bytes of the key's id and of the signature
/// ```
///
/// There is no note whose signature was not made or checked here: a text that nobody has signed is worth nothing.
package struct SignedNote: Sendable {
    /// What is signed. Ends in a newline, and may have empty lines.
    package let text: String
    /// Those of keys that nobody here knows too, unchecked.
    package let signatures: [NoteSignature]

    /// The most bytes of a note, text and signatures together.
    package static let maxByteCount = 64 * 1024

    /// Signs a text.
    /// - Throws: ``NoteRefusal`` for a text that no note may hold.
    package init(_ text: String, signedBy signer: NoteSigner) throws {
        let bytes = Array(text.utf8)
        try Self.checkForm(bytes)
        self.text = text
        signatures = [try signer.sign(bytes)]
        guard rendered.utf8.count <= Self.maxByteCount else { throw NoteRefusal.tooLong }
    }

    /// Opens a note that has a signature of one at least of `verifiers`, and no wrong one of any of them.
    ///
    /// Signatures of other keys are passed over: whoever wants may add one.
    /// - Throws: ``NoteRefusal`` for anything else.
    package init(_ note: [UInt8], checkedBy verifiers: [NoteVerifier]) throws {
        try Self.checkForm(note)
        // A text may have empty lines and signatures none, so the last one is the border.
        guard let border = note.indices.dropFirst().last(where: { note[$0 - 1] == newline && note[$0] == newline }),
            border + 1 < note.count
        else { throw NoteRefusal.unsigned }
        let text = Array(note[..<border])
        signatures = try note[(border + 1)...].dropLast().split(separator: newline).map(NoteSignature.init(line:))
        var isKnown = false
        for signature in signatures {
            for verifier in verifiers where verifier.keyID == signature.keyID {
                guard try verifier.publicKey.verify(signature.bytes, of: text) else { throw NoteRefusal.wrongSignature }
                isKnown = true
            }
        }
        guard isKnown else { throw NoteRefusal.unknownKeys }
        self.text = String(decoding: text, as: UTF8.self)
    }

    /// The whole note, as it is printed, sent and opened again.
    package var rendered: String { text + "\n" + signatures.map { $0.line + "\n" }.joined() }

    /// What must hold of a text and of a note alike.
    private static func checkForm(_ bytes: [UInt8]) throws(NoteRefusal) {
        guard bytes.count <= maxByteCount else { throw .tooLong }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }) else { throw .controlCharacter }
        guard bytes.last == newline else { throw .unfinished }
    }
}

private let newline = UInt8(ascii: "\n")
