/// How long a text is on X: the weights of twitter-text configuration v3, in characters of 280.
///
/// A code point of Latin, Greek, Cyrillic, Hebrew, Arabic and their like weighs 1, any other 2, an emoji with all its
/// parts 2, a link 23. Decomposed letters weigh what their composed form does, as the text is posted in NFC; in scripts
/// other than Latin, Greek and Cyrillic they may count as more, never as less.
enum WeightedLength {
    static let link = 23

    static func of(_ text: String) -> Int {
        let scalars = Array(text.unicodeScalars)
        var sum = 0
        var plain = 0
        for range in LinkScanner(findsBareDomains: true).links(in: scalars) {
            sum += weight(of: scalars[plain..<range.lowerBound]) + link
            plain = range.upperBound
        }
        return sum + weight(of: scalars[plain...])
    }

    private static func weight(of text: ArraySlice<Unicode.Scalar>) -> Int {
        // Most of a reply is plain letters, which neither join others nor need a look into the Unicode tables.
        if text.allSatisfy(isPlain) { return text.reduce(0) { $0 + weight(of: $1) } }
        return String(text).reduce(0) { $0 + weight(of: $1) }
    }

    /// Whether a scalar stands for itself beside others of its kind: Latin letters, and the punctuation around them.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x2010...0x201F, 0x2026: true
        default: false
        }
    }

    private static func weight(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        if isEmoji(character) {
            return 2 + scalars.dropFirst().reduce(0) { $0 + (isPartOfEmoji($1) ? 0 : weight(of: $1)) }
        }
        if scalars.count > 1, let weight = composed[character] { return weight }
        return scalars.reduce(0) { $0 + weight(of: $1) }
    }

    private static func weight(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0...4351, 8192...8205, 8208...8223, 8242...8247: 1
        default: 2
        }
    }

    /// Letters that have a composed form, with its weight: characters compare by canonical equivalence, so that a
    /// decomposed letter finds the same entry.
    private static let composed: [Character: Int] = {
        var table: [Character: Int] = [:]
        for value in [UInt32(0xC0)...0x4FF, 0x1E00...0x1FFF].joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            table[Character(scalar)] = weight(of: scalar)
        }
        return table
    }()

    /// Shown as an emoji by itself, or made one by what follows: a variation selector, a skin tone, a keycap.
    private static func isEmoji(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return false }
        if first.properties.isEmojiPresentation { return true }
        guard first.properties.isEmoji, let second = scalars.dropFirst().first else { return false }
        if first.isASCII { return scalars.last == "\u{20E3}" }
        return second == "\u{FE0F}" || second.properties.isEmojiModifier
    }

    private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFE0F, 0x200D, 0x20E3, 0xE0020...0xE007F: true
        default: scalar.value > 0xFF && scalar.properties.isEmoji
        }
    }
}
