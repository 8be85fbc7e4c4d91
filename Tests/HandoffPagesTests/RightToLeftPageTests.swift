import HandoffModel
import Testing

@testable import HandoffPages

@Suite("A page in Arabic runs from right to left, and what is Latin in it stays whole")
struct RightToLeftPageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    /// The text that a reader sees in the page's main part.
    private func text(_ html: String) -> String {
        let main = html.split(separator: "<main").last?.split(separator: "</main>").first ?? ""
        return main.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(separator: " ")
    }

    @Test("Every isolate is closed before its element ends", arguments: SamplePage.all)
    func isolates(sample: SamplePage) {
        for part in sample.html(renderer, .ar, SamplePage.brand).split(separator: "<") {
            var depth = 0
            for scalar in part.unicodeScalars {
                if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
                if scalar == "\u{2069}" { depth -= 1 }
                #expect((0...1).contains(depth), "\(part)")
            }
            #expect(depth == 0, "\(part)")
        }
    }

    @Test("No sentence is left in another language", arguments: SamplePage.all)
    func noLatin(sample: SamplePage) {
        var left = text(sample.html(renderer, .ar, SamplePage.brand))
        for known in [
            "Northwind Air", "BCDF-GHJK", "UTC", "ho_01jq2v9x4m", "01JQ2V9X4M", "Bluesky", "amber river",
            "silver meadow", "@northwind", "www.northwind.example", "/move",
        ] {
            left = left.replacing(known, with: "")
        }
        let words = left.split { !($0.isASCII && $0.isLetter) }
        #expect(words.isEmpty, "\(words)")
    }

    @Test("The brand's name stands in an isolate wherever a sentence has it", arguments: SamplePage.all)
    func brandNames(sample: SamplePage) {
        let main = text(sample.html(renderer, .ar, SamplePage.brand))
        let all = main.split(separator: "Northwind Air").count
        let isolated = main.split(separator: "\u{2068}Northwind Air\u{2069}").count
        #expect(all == isolated)
    }

    @Test("Nor among the names of channels and methods")
    func names() {
        let texts = PageTexts.of(.ar).sessionParts
        let said = Terms.Channel.allCases.map(texts.channel) + SamplePage.methods.map(texts.method)
        for name in said where name != texts.channel(.xMessages) {
            #expect(!name.contains { $0.isASCII && $0.isLetter }, "\(name)")
        }
    }

    @Test("The stylesheet knows starts and ends, and neither left nor right")
    func logical() {
        let css = Stylesheet.css(for: .neutral)
        for wrong in ["left", "right", "margin-top:0 ", "float"] { #expect(!css.contains(wrong), "\(wrong)") }
    }
}
