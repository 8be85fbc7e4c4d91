/// The words of a post, folded to compare with those of a ``WordList``. One pass.
///
/// A mention (`@acme.help`) and a link (`https://…`) each count as one word that is in no list: what they are made of
/// was not said by the person who posts.
struct PostedWords: Sequence, IteratorProtocol {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) { rest = text[...].unicodeScalars }

    mutating func next() -> Word? {
        while let scalar = rest.popFirst() {
            switch Sign(scalar) {
            case .letter(let unit): return word(from: unit)
            case .at where skip(while: \.isInMention): return Word([])
            case .colon where rest.starts(with: "//".unicodeScalars) && skip(while: \.isInLink): return Word([])
            default: continue
            }
        }
        return nil
    }

    private mutating func word(from first: Unit) -> Word {
        var units = [first]
        while let scalar = rest.first {
            switch Sign(scalar) {
            case .letter(let unit): units.append(unit)
            case .nothing: break
            default: return Word(units)
            }
            rest.removeFirst()
        }
        return Word(units)
    }

    /// Whether anything was skipped.
    private mutating func skip(while belongs: (Sign) -> Bool) -> Bool {
        let before = rest.startIndex
        while let scalar = rest.first, belongs(Sign(scalar)) { rest.removeFirst() }
        return rest.startIndex > before
    }
}

/// What a scalar does in a post.
private enum Sign {
    /// A letter or digit.
    case letter(Unit)
    /// Combining marks and what is invisible, inside a word or between two.
    case nothing
    case at, colon, blank
    /// `.`, `-` and `_`, which names contain.
    case nameSign
    case other

    init(_ scalar: Unicode.Scalar) {
        if scalar == "\u{200B}" {  // the zero-width space parts words, unlike all else that is invisible
            self = .blank
            return
        }
        switch foldWithArabic(scalar) {
        case .mark, .nothing: self = .nothing
        case .unit("@"): self = .at
        case .unit(":"): self = .colon
        case .unit("."), .unit("-"), .unit("_"): self = .nameSign
        case .unit(let unit):
            self = unit.isDigit || unit.isLetter ? .letter(unit) : unit.isBlank ? .blank : .other
        }
    }

    var isInMention: Bool {
        switch self {
        case .letter, .nothing, .nameSign, .at: true
        case .colon, .blank, .other: false
        }
    }

    var isInLink: Bool { if case .blank = self { false } else { true } }
}
