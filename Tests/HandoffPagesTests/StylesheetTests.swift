import Testing

@testable import HandoffPages

@Suite("One stylesheet serves a brand's pages")
struct StylesheetTests {
    @Test("Its path leads to it, for any accent", arguments: ["#000000", "#ffffff", "#0F766E"])
    func path(hex: String) throws {
        let accent = try #require(Accent(hex: hex))
        let path = Stylesheet.path(for: accent)
        let name = try #require(path.split(separator: "/").last)
        let css = Stylesheet.css(named: String(name))
        #expect(path.hasPrefix("/assets/pages-"))
        #expect(css == Stylesheet.css(for: accent))
    }

    @Test(
        "Any other name leads nowhere",
        arguments: [
            "", "pages.css", "pages-.css", "pages-fff.css", "pages-0F766E.css", "pages-#0f766.css", "pages-0f766g.css",
            "pages-0f766e.cs", "/pages-0f766e.css",
            "../pages-0f.css", "pages-0f766e.css\0", "pages-０f7.css", "pages-0f766e.csş",
        ])
    func others(name: String) {
        let css = Stylesheet.css(named: name)
        #expect(css == nil)
    }

    @Test("It asks for nothing from anywhere, and every variable that it uses is set")
    func closed() {
        let css = Stylesheet.css(for: .neutral)
        for wrong in ["url(", "@import", "http", "expression", "</"] { #expect(!css.contains(wrong)) }
        for use in css.split(separator: "var(--").dropFirst() {
            let name = use.prefix { $0 != ")" }
            let isSet = css.contains("--\(name):#")
            #expect(isSet, "\(name)")
        }
        let open = css.count { $0 == "{" }, closed = css.count { $0 == "}" }
        #expect(open == closed)
        #expect(css.utf8.count < 10_000)
    }

    @Test("It has both schemes, a visible focus, targets of 48 px and more, and no fixed widths")
    func promises() {
        let css = Stylesheet.css(for: .neutral)
        #expect(css.contains("@media (prefers-color-scheme:dark)"))
        #expect(css.contains(":focus-visible{outline:3px solid"))
        #expect(
            css.contains("min-height:3.25rem") && css.contains("min-height:3rem") && css.contains("min-height:3.5rem"))
        #expect(!css.contains("min-width:1") && !css.contains("nowrap"))
    }
}
