/// A brand's colour, and what it becomes on the light and the dark page so that everybody can read it.
///
/// A button has the brand's own colour. Whatever that is, text on it and text in it keep 4.5:1, and the button's rim
/// keeps 3:1 against the page (WCAG 2.2, 1.4.3 and 1.4.11): text and rim are darkened or lightened as far as needed.
package struct Accent: Hashable, Sendable {
    let colour: Colour

    /// Nil unless `hex` is six hexadecimal digits, with or without `#` before them.
    package init?(hex: some StringProtocol) {
        guard let colour = Colour(hex: hex) else { return nil }
        self.colour = colour
    }

    private init(_ colour: Colour) { self.colour = colour }

    /// Serves pages that belong to no brand.
    package static let neutral = Accent(Colour(0x1f5fbf))

    /// The colours made of the accent on one scheme's grounds.
    func shades(on scheme: Scheme) -> Shades {
        let grounds = [scheme.page, scheme.card]
        let tint = scheme.card.mixed(with: colour, share: 3)
        return Shades(
            fill: colour,
            onFill: colour.contrast(with: .white) >= 4.5 ? .white : .black,
            rim: colour.moved(towards: scheme.text, until: 3, against: grounds),
            ink: colour.moved(towards: scheme.text, until: 4.5, against: grounds),
            tint: tint,
            onTint: scheme.text.moved(
                towards: tint.contrast(with: .white) > tint.contrast(with: .black) ? .white : .black, until: 4.5,
                against: [tint]))
    }

    struct Shades {
        /// A button's ground.
        let fill: Colour
        let onFill: Colour
        /// A button's edge; the same as its ground where that stands out by itself.
        let rim: Colour
        /// Links and focus rings.
        let ink: Colour
        /// A quiet ground for a status.
        let tint: Colour
        let onTint: Colour
    }
}

/// The fixed colours of the light or the dark page. Text, muted text and error text keep 4.5:1 on every ground they
/// stand on, a field's edge 3:1.
struct Scheme: Sendable {
    let page, card, text, muted, line, edge, error, errorGround: Colour

    static let light = Scheme(
        page: Colour(0xf4f5f7), card: .white, text: Colour(0x16191d), muted: Colour(0x545b65), line: Colour(0xdfe2e7),
        edge: Colour(0x767e89), error: Colour(0xa8201a), errorGround: Colour(0xfdefee))
    static let dark = Scheme(
        page: Colour(0x0e1014), card: Colour(0x181b21), text: Colour(0xeef0f3), muted: Colour(0xa8afb9),
        line: Colour(0x2c313a), edge: Colour(0x7d8693), error: Colour(0xffb3ab), errorGround: Colour(0x3a1917))
}
