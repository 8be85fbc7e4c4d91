import Testing

@testable import HandoffPages

@Suite("Whatever a brand's colour, everybody can read the page")
struct AccentTests {
    /// Every 17th value of each channel, and the colours between which text flips from black to white.
    static let accents: [Accent] = {
        let steps = Array(stride(from: UInt32(0), through: 255, by: 17))
        let grid = steps.flatMap { r in steps.flatMap { g in steps.map { b in Colour(r << 16 | g << 8 | b) } } }
        let greys = (UInt32(0)...255).map { Colour($0 << 16 | $0 << 8 | $0) }
        return (grid + greys).compactMap { Accent(hex: $0.hex) }
    }()

    @Test("Text on and in the accent keeps 4.5:1, a button's rim 3:1, on light and dark")
    func contrast() {
        #expect(Self.accents.count == 4096 + 256)
        for scheme in [Scheme.light, .dark] {
            for accent in Self.accents {
                let shades = accent.shades(on: scheme)
                let text = shades.fill.contrast(with: shades.onFill), status = shades.tint.contrast(with: shades.onTint)
                let ink = min(shades.ink.contrast(with: scheme.page), shades.ink.contrast(with: scheme.card))
                let rim = min(shades.rim.contrast(with: scheme.page), shades.rim.contrast(with: scheme.card))
                if text < 4.5 || status < 4.5 || ink < 4.5 || rim < 3 {
                    Issue.record("\(accent.colour) on \(scheme.page)")
                }
            }
        }
    }

    @Test("The fixed colours keep theirs", arguments: [Scheme.light, .dark])
    func schemes(scheme: Scheme) {
        for ground in [scheme.page, scheme.card] {
            #expect(scheme.text.contrast(with: ground) >= 7)
            #expect(scheme.muted.contrast(with: ground) >= 4.5)
            #expect(scheme.edge.contrast(with: ground) >= 3)
            #expect(scheme.error.contrast(with: ground) >= 4.5)
        }
        #expect(scheme.error.contrast(with: scheme.errorGround) >= 4.5)
    }

    @Test("Contrast is WCAG's: black on white 21, equal colours 1, and a middle grey as published")
    func formula() {
        let most = Colour.black.contrast(with: .white), least = Colour(0x336699).contrast(with: Colour(0x336699))
        let grey = Colour(0x767676).contrast(with: .white)
        #expect(abs(most - 21) < 0.001)
        #expect(abs(least - 1) < 0.001)
        #expect(abs(grey - 4.54) < 0.01)
    }

    @Test("A colour that reads well by itself stays the brand's own")
    func kept() throws {
        let accent = try #require(Accent(hex: "#0f766e"))
        let shades = accent.shades(on: .light)
        #expect(shades.ink == accent.colour && shades.rim == accent.colour && shades.onFill == .white)
    }

    @Test(
        "Six hexadecimal digits are a colour",
        arguments: [("#1F5fbf", "1f5fbf"), ("000000", "000000"), ("#00000a", "00000a")])
    func reads(text: String, hex: String) {
        let accent = Accent(hex: text)
        #expect(accent?.colour.hex == hex)
    }

    @Test(
        "Anything else is none, and the page takes the neutral accent",
        arguments: [
            "", "#", "#fff", "#1234567", "##12345", "+12345", "-12345", "#12345g", "#12345\u{301}6", "１２３４５６", "red",
            "#12;}x{", "0x1234",
        ])
    func refuses(text: String) {
        let accent = Accent(hex: text)
        let look = BrandLook(name: "Acme", colour: text)
        #expect(accent == nil)
        #expect(look.accent == .neutral)
    }
}
