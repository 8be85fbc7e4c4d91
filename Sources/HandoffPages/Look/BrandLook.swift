import HandoffModel

/// How a brand looks on its pages: the name, as ``DisplayName`` prints it, the accent, and the logo if it has one.
package struct BrandLook: Hashable, Sendable {
    package let name: String
    package let accent: Accent
    package let logo: LogoFile?

    /// - Parameter colour: `#rrggbb`; anything else gives the neutral accent.
    package init(name: String, colour: String, logo: LogoFile? = nil) {
        self.name = DisplayName(name).description
        accent = Accent(hex: colour) ?? .neutral
        self.logo = logo
    }

    /// The name inside a sentence: where the name or the sentence is written from right to left it stands in an isolate,
    /// so that neither reorders the other.
    func inSentence(in language: Language) -> String {
        switch language.direction {
        case .rightToLeft: name.isolated
        case .leftToRight: name.unicodeScalars.contains(where: Self.isRightToLeft) ? name.isolated : name
        }
    }

    /// The first character, for the mark beside the name.
    var initial: String { name.first.map { $0.uppercased() } ?? "" }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
