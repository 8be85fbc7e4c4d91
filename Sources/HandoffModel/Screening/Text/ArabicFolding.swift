/// Folds one scalar as ``fold(_:)`` does, and keeps Arabic letters apart: they become the units 0xA1–0xCA.
func foldWithArabic(_ scalar: Unicode.Scalar) -> Folded {
    if scalar == "\u{0640}" { return .nothing }
    guard let plain = plainArabic(scalar) else { return fold(scalar) }
    return .unit(Unit(truncatingIfNeeded: plain.value) | 0x80)
}

/// The Arabic letter without what people write in two ways: carriers of hamza, ta marbuta, alif maksura, the kaf and ya
/// of other keyboards. Nil outside U+0621–U+06CC and for the lengthening sign.
func plainArabic(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{0640}": nil
    case "\u{0622}", "\u{0623}", "\u{0625}", "\u{0671}": "\u{0627}"  // alif
    case "\u{0624}": "\u{0648}"  // waw
    case "\u{0626}", "\u{0649}", "\u{06CC}": "\u{064A}"  // ya
    case "\u{0629}": "\u{0647}"  // ta marbuta becomes ha
    case "\u{06A9}": "\u{0643}"  // kaf
    case "\u{0621}"..."\u{064A}": scalar
    default: nil
    }
}

extension Unit {
    /// An Arabic letter of ``foldWithArabic(_:)``.
    var isArabic: Bool { self >= 0xA1 }
}
