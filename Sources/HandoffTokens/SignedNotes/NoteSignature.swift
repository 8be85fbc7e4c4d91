internal import HandoffModel

/// A line below a note's text: which key signed, and its signature.
///
/// The key may be any that somebody has, of any kind: only a ``NoteVerifier`` knows what the bytes are worth.
package struct NoteSignature: Equatable, Sendable {
    package let keyID: NoteKeyID
    /// One byte at least.
    package let bytes: [UInt8]

    /// An em dash and a space.
    private static let prefix = "\u{2014} "

    init(keyID: NoteKeyID, bytes: [UInt8]) {
        self.keyID = keyID
        self.bytes = bytes
    }

    /// - Parameter line: UTF-8, without its newline.
    init(line: some Collection<UInt8>) throws(NoteRefusal) {
        guard line.starts(with: Self.prefix.utf8) else { throw .signatureLine }
        let parts = line.dropFirst(Self.prefix.utf8.count)
            .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 2, let blob = Base64.standard.decode(parts[1]), blob.count > NoteKeyID.hashSize else {
            throw .signatureLine
        }
        keyID = try NoteKeyID(name: parts[0], hash: Array(blob.prefix(NoteKeyID.hashSize)))
        bytes = Array(blob.dropFirst(NoteKeyID.hashSize))
    }

    var line: String { Self.prefix + keyID.name + " " + Base64.standard.encode(keyID.hash + bytes) }
}
