/// A surname without what people and systems leave out: case, accents, apostrophes, hyphens, dots and blanks.
///
/// One to sixty letters of any script. ä, ö, ü and ae, oe, ue are a, o, u, and ß is ss, since systems store either;
/// Latin comes out in a–z. Greek and Cyrillic lose their accents, Arabic its diacritics and double spellings. Letters of
/// other scripts stand as they are, so there the same name typed in other code points is another.
func foldedSurname(_ text: String) -> String? {
    var letters: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        for scalar in lower {
            guard let plain = plainLetters(scalar) else { return nil }
            for letter in plain where !(letter == "e" && ["a", "o", "u"].contains(letters.last)) {
                letters.append(letter)
            }
        }
    }
    guard (1...60).contains(letters.count) else { return nil }
    return String(String.UnicodeScalarView(letters))
}

/// The letters that one lower-case scalar stands for; none for a sign that is left out, nil for what no name has.
private func plainLetters(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "ß": return ["s", "s"]
    case "æ": return ["a", "e"]
    case "œ": return ["o", "e"]
    case "þ": return ["t", "h"]
    case "\u{0640}", "\u{B4}", "\u{02BB}", "\u{02BD}": return []  // the Arabic lengthening sign, apostrophes
    default: break
    }
    if let plain = plainArabic(scalar) ?? greekAndCyrillic[scalar] { return [plain] }
    switch fold(scalar) {
    case .mark, .nothing: return []
    case .unit(let unit) where unit.isASCIILetter: return [Unicode.Scalar(unit)]
    case .unit(.otherLetter): return [latinBase(scalar) ?? scalar]
    case .unit(let unit):
        return unit == " " || unit == "-" || unit == "." || unit == "'" || unit == "`" ? [] : nil
    }
}

/// The letter a–z under a Latin letter with a sign, by its Unicode name: `LATIN SMALL LETTER E WITH DOT BELOW`.
private func latinBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name?.utf8, name.starts(with: prefix.utf8) else { return nil }
    let rest = name.dropFirst(prefix.utf8.count)
    guard let base = rest.first, rest.dropFirst().starts(with: " WITH ".utf8) else { return nil }
    return Unicode.Scalar(base | 0x20)
}

private let greekAndCyrillic: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
    "ς": "σ",
    "ё": "е", "й": "и", "ї": "і", "ў": "у",
]
