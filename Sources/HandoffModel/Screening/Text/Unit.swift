/// One character of folded text, as a byte: ASCII in lower case, an Arabic letter (0xA1–0xCA), or one of the stand-ins below.
typealias Unit = UInt8

extension Unit {
    /// What no finder may cross: the ends of the text, links, and what another finder has claimed.
    static let wall: Unit = 0
    static let newline: Unit = 0x0A
    static let space: Unit = 0x20
    /// A letter that is neither of ASCII nor Arabic: Cyrillic, Greek, Han, …
    static let otherLetter: Unit = 0x80
    /// A symbol or punctuation mark without an ASCII form: emoji, arrows, …
    static let otherSymbol: Unit = 0x81

    init(_ scalar: Unicode.Scalar) { self = UInt8(truncatingIfNeeded: scalar.value) }

    var isDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetter: Bool { self &- 0x61 < 26 }
    var isLetter: Bool { isASCIILetter || self == .otherLetter || isArabic }
    var isAlphanumeric: Bool { isDigit || isLetter }
    var isBlank: Bool { self == .space || self == .newline }
    /// The value of a decimal digit; meaningless for other units.
    var digit: Int { Int(self) - 0x30 }

    static func ~= (pattern: Unicode.Scalar, unit: Unit) -> Bool { unit == Unit(pattern) }
    static func == (unit: Unit, scalar: Unicode.Scalar) -> Bool { unit == Unit(scalar) }
    static func != (unit: Unit, scalar: Unicode.Scalar) -> Bool { unit != Unit(scalar) }
}
