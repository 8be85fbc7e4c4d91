/// A first look at the bytes of a text: whether it can hold anything that is looked for.
///
/// Most posts have neither a digit, nor a sign or word for `@`, nor number words in a row, nor a word for a secret; they are
/// told apart here before anything is folded or allocated. Where a character is not known to be harmless, the answer is
/// that the text may hold something: then the folded text is asked.
enum QuickLook {
    static func mayHold(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { mayHold($0) } ?? true
    }

    private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var reader = WordBytes()
        var (index, run, wordEnd) = (0, 0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            switch classes[Int(byte)] {
            case .blank: index += 1
            case .letter, .latin:
                let start = index
                guard let end = reader.read(bytes, from: start) else { return true }
                switch triggers[reader.word] {
                case .search: return true
                case .number:
                    run = start - wordEnd <= 6 && run > 0 ? run + 1 : 1
                    if run == 4 { return true }
                    wordEnd = end
                case .lettersInBrackets:
                    // "(a)" stands for @.
                    if start > 0, isBracket(bytes[start - 1]) || (start > 1 && isBracket(bytes[start - 2])) {
                        return true
                    }
                    run = 0
                case nil: run = 0
                }
                index = end
            case .search: return true
            case .sign:
                guard let length = signLength(bytes, index) else { return true }
                // What prints nothing joins the letters on both sides.
                if length.isInvisible, index > 0, classes[Int(bytes[index - 1])] != .blank, bytes[index - 1] < 0x80 {
                    return true
                }
                if length.isInvisible, reader.end == index { return true }
                index += length.bytes
            }
        }
        return false
    }

    private static func isBracket(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<")
    }

    /// How many bytes a sign outside ASCII takes that parts words and is nothing else: typographic punctuation, currencies,
    /// emoji. Nil for every other.
    private static func signLength(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (bytes: Int, isInvisible: Bool)? {
        func at(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch (bytes[index], at(1), at(2)) {
        case (0xC2, 0xA0...0xA9, _), (0xC2, 0xAB, _), (0xC2, 0xB0...0xB1, _), (0xC2, 0xB7, _), (0xC2, 0xBB, _),
            (0xC2, 0xBF, _):
            return (2, false)
        case (0xE2, 0x80, 0x90...0x9F), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0xB9...0xBA),
            (0xE2, 0x82, 0xAC):
            return (3, false)
        case (0xE2, 0x80, 0x8B...0x8F): return (3, true)  // zero-width characters, direction marks
        case (0xE2, 0x98...0x9C, _), (0xE2, 0x9D, 0xA4), (0xE2, 0x86...0x87, _): return (3, false)
        case (0xEF, 0xB8, 0x8E...0x8F): return (3, true)  // variation selectors
        case (0xF0, 0x9F, 0x80...0x83), (0xF0, 0x9F, 0x87...0xBF): return (4, false)
        default: return nil
        }
    }

    private enum ByteClass: UInt8 { case blank, letter, latin, sign, search }

    private static let classes: [ByteClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"): .search
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case 0x09, 0x0A, 0x0D, 0x20...0x7E: .blank
        case 0xC3: .latin
        case 0xC2, 0xE2, 0xEF, 0xF0: .sign
        default: .search  // controls vanish when a text is folded, other scripts have digits and letters of their own
        }
    }

    private enum Trigger { case search, number, lettersInBrackets }

    private static let triggers: WordTable<Trigger> = {
        var table: [Word: Trigger] = ["a": .lettersInBrackets]
        for word in FoldedText.numberWords { table[word] = .number }
        for word in FoldedText.secretWordKeys { table[word] = .search }
        for word in Scan.atWords { table[word] = .search }
        return WordTable(table)
    }()

    /// Reads one word of ASCII and Latin-1 letters into its key, as folding would.
    private struct WordBytes {
        private(set) var word = Word([])
        private(set) var end = -1

        /// The end of the word; nil for what may be no letter.
        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
            var (index, count) = (start, 0)
            word = Word([])
            reading: while index < bytes.count {
                let byte = bytes[index]
                switch classes[Int(byte)] {
                case .letter:
                    word.append(byte | 0x20, at: count)
                    index += 1
                case .latin:
                    guard index + 1 < bytes.count, let base = latinBase(0x40 + UInt32(bytes[index + 1])) else {
                        return nil
                    }
                    word.append(base, at: count)
                    index += 2
                case .blank, .sign, .search: break reading
                }
                count += 1
            }
            end = index
            return index
        }
    }
}
