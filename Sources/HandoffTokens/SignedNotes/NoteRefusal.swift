/// Why a text is no note, a note is not to be believed, or a key is none.
package enum NoteRefusal: Error, Equatable, Sendable, CaseIterable {
    // The form.
    /// More than ``SignedNote/maxByteCount``.
    case tooLong
    case notUTF8
    /// A character below U+0020 other than a newline.
    case controlCharacter
    /// The text, or the note, does not end in a newline.
    case unfinished
    /// There is no empty line with something behind it.
    case unsigned
    /// Behind the last empty line there is a line that is no signature.
    case signatureLine
    /// An empty name, or one with a plus sign, a space of any kind or a control character.
    case keyName

    // The signatures.
    /// None is by a key that is known.
    case unknownKeys
    /// A key that is known has signed another text, or has not signed at all.
    case wrongSignature

    // A verifier key's text.
    case verifierKey
    /// The key is for another kind of signature than Ed25519.
    case otherAlgorithm
    /// The key's id is not the one that follows from name and key: one of the three was mistyped.
    case keyID
}
