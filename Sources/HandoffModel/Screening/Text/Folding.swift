/// What one Unicode scalar becomes in folded text.
enum Folded {
    case unit(Unit)
    /// Belongs to the character before it: combining marks, keycaps.
    case mark
    /// Invisible: zero-width characters, soft hyphens, direction marks, control characters.
    case nothing
}

/// Folds one scalar: case, accents, width, styled letters, the decimal digits of every script, dashes, dots and spaces.
///
/// Accents go because context words are matched without them; who writes `telefono` means `teléfono`.
func fold(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return .unit(Unit(truncatingIfNeeded: value + 0x20))
    case 0x20...0x7E: return .unit(Unit(truncatingIfNeeded: value))
    case 0x09: return .unit(.space)
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .unit(.newline)
    case 0x00...0x9F, 0xAD: return .nothing
    case 0xC0...0x17F:
        let base = latinBases[Int(value - 0xC0)]
        return .unit(base == " " ? .otherSymbol : base)
    case 0xFF01...0xFF5E: return fold(Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFEE0)))
    case 0x1D400...0x1D6A3: return .unit(Unit(truncatingIfNeeded: 0x61 + (value - 0x1D400) % 26))  // styled A–Z, a–z
    case 0x2460...0x2468, 0x2776...0x277E, 0x2780...0x2788, 0x278A...0x2792:  // digits one to nine in circles
        let first: UInt32 = value < 0x2776 ? 0x2460 : value < 0x2780 ? 0x2776 : value < 0x278A ? 0x2780 : 0x278A
        return .unit(Unit(truncatingIfNeeded: 0x31 + value - first))
    case 0xB2, 0xB3: return .unit(Unit(truncatingIfNeeded: value - 0x80))  // raised two and three
    case 0xB9: return .unit(Unit("1"))
    case 0x2070, 0x2074...0x2079: return .unit(Unit(truncatingIfNeeded: value - 0x2040))  // raised digits
    case 0x2080...0x2089: return .unit(Unit(truncatingIfNeeded: value - 0x2050))  // lowered digits
    case 0x2474...0x247C, 0x2488...0x2490:  // digits in brackets, digits with a full stop
        return .unit(Unit(truncatingIfNeeded: 0x31 + value - (value < 0x2488 ? 0x2474 : 0x2488)))
    case 0x1F101...0x1F10A: return .unit(Unit(truncatingIfNeeded: 0x30 + value - 0x1F101))  // digits with a comma
    case 0x24EA, 0x24FF, 0x1F10B, 0x1F10C: return .unit(Unit("0"))
    case 0x24B6...0x24E9: return .unit(Unit(truncatingIfNeeded: 0x61 + (value - 0x24B6) % 26))  // letters in circles
    case 0x1F130...0x1F149, 0x1F150...0x1F169, 0x1F170...0x1F189:  // letters in squares and discs
        return .unit(Unit(truncatingIfNeeded: 0x61 + ((value - 0x1F130) & 0x1F)))
    default: return foldByProperties(scalar)
    }
}

private func foldByProperties(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x61F: return .unit(Unit("?"))  // the Arabic question mark, comma, semicolon, full stop, decimal and thousands
    case 0x60C, 0x66C: return .unit(Unit(","))
    case 0x61B: return .unit(Unit(";"))
    case 0x66B, 0x6D4: return .unit(Unit("."))
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x3002, 0x30FB, 0xFE52, 0xFF61: return .unit(Unit("."))
    case 0x2212, 0x2500, 0x2501, 0x2796: return .unit(Unit("-"))
    case 0x2044, 0x2215, 0x2571: return .unit(Unit("/"))
    case 0xFE6B: return .unit(Unit("@"))
    case 0x2795, 0xFE62: return .unit(Unit("+"))
    case 0x2BC, 0x2018, 0x2019: return .unit(Unit("'"))
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: return .unit(Unit("\""))
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: return .nothing  // letters and a pattern that print nothing
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
        // Every scalar of this category is worth 0 to 9; the guard only keeps the conversion from trapping.
        guard let worth = properties.numericValue, (0...9).contains(worth) else { return .unit(.otherSymbol) }
        return .unit(0x30 + UInt8(worth))
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .format, .control: return .nothing
    case .spaceSeparator: return .unit(.space)
    case .dashPunctuation: return .unit(Unit("-"))
    case .openPunctuation: return .unit(Unit("("))
    case .closePunctuation: return .unit(Unit(")"))
    case .currencySymbol: return .unit(Unit("$"))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
        return .unit(.otherLetter)
    default: return properties.isDefaultIgnorableCodePoint ? .nothing : .unit(.otherSymbol)
    }
}

/// The letter under a scalar of U+00C0–U+017F; nil where there is none.
func latinBase(_ value: UInt32) -> Unit? {
    guard (0xC0...0x17F).contains(value) else { return nil }
    let base = latinBases[Int(value - 0xC0)]
    return base == " " ? nil : base
}

/// The letter under each of U+00C0–U+017F; a blank where there is none.
private let latinBases = [Unit](
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
