@testable import HandoffModel

/// One line of the corpus: a text, and what is to be found in it.
struct LabelledLine {
    let text: String
    /// Nil for a line that holds nothing.
    let kind: PersonalDataKind?
    /// What stood in braces, in UTF-8 bytes. Empty where the digits are words: then any finding of the kind will do.
    let ranges: [Range<Int>]

    /// The lines of a corpus.
    static func read(_ corpus: String) -> [LabelledLine] {
        corpus.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", maxSplits: 1)
            var (text, ranges, start) = ("", [Range<Int>](), 0)
            let body = parts[1].trimmingPrefix(" ").replacing("\\n", with: "\n")
            for character in body {
                switch character {
                case "{": start = text.utf8.count
                case "}": ranges.append(start..<text.utf8.count)
                default: text.append(character)
                }
            }
            let kind = PersonalDataKind(rawValue: parts[0].filter { !$0.isWhitespace })
            return LabelledLine(text: text, kind: kind, ranges: ranges)
        }
    }
}
