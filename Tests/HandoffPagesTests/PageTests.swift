import HandoffModel
import Testing

@testable import HandoffPages

@Suite("Every page, in every language")
struct PageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func count(_ part: String, in html: String) -> Int {
        html.split(separator: part, omittingEmptySubsequences: false).count - 1
    }

    @Test(
        "It is a whole document with its language, one title, one heading and one main part", arguments: SamplePage.all,
        Language.allCases)
    func document(sample: SamplePage, language: Language) {
        let html = sample.html(renderer, language, SamplePage.brand)
        #expect(
            html.hasPrefix(
                "<!doctype html>\n<html lang=\"\(language.rawValue)\" dir=\"\(language.direction.rawValue)\">\n<head>\n<meta charset=\"utf-8\">"
            ))
        #expect(html.hasSuffix("</html>\n"))
        for part in ["<title>", "<h1>", "<main", "<body>"] {
            let times = count(part, in: html)
            #expect(times == 1, "\(part)")
        }
        #expect(!html.contains("<title></title>") && !html.contains("<h1></h1>"))
        #expect(!html.contains("{{") && !html.contains("Optional("))
    }

    @Test(
        "It loads its stylesheet, the one script if it follows events, and nothing else", arguments: SamplePage.all,
        Language.allCases)
    func inert(sample: SamplePage, language: Language) {
        let html = SamplePage.plain(sample.html(renderer, language, SamplePage.brand))
        for wrong in [
            "<script", "style=", "<style", "<img", "<svg", "<iframe", "http://", "https://", "javascript:", "data:",
            "src=", " onclick", " onload",
            " onsubmit", " onerror", " onfocus", "//",
        ] where html.lowercased().contains(wrong) {
            Issue.record("\(wrong) in \(sample.name)")
        }
        let links = count("<link ", in: html)
        #expect(links == 1)
        #expect(html.contains("<link rel=\"stylesheet\" href=\"/assets/pages-0f766e.css\">"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex"))
        #expect(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
    }

    @Test("It is under 40 KB, stylesheet included", arguments: SamplePage.all, Language.allCases)
    func size(sample: SamplePage, language: Language) {
        let bytes = sample.html(renderer, language, SamplePage.brand).utf8.count
        let style = Stylesheet.css(for: SamplePage.brand.accent).utf8.count
        #expect(bytes + style < 40_000)
        #expect(bytes > 1000)
    }

    @Test("It opens and closes its elements in order", arguments: SamplePage.all, Language.allCases)
    func balanced(sample: SamplePage, language: Language) {
        var open: [Substring] = []
        for tag in sample.html(renderer, language, SamplePage.brand).split(separator: "<").dropFirst() {
            let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
            if name.isEmpty || ["meta", "link", "input", "img"].contains(name) { continue }
            if name.hasPrefix("/") {
                let last = open.popLast()
                #expect(last == name.dropFirst(), "in \(sample.name)")
            } else {
                open.append(name)
            }
        }
        #expect(open.isEmpty)
    }

    @Test(
        "Its fields have labels, its references lead somewhere, and ids are there once", arguments: SamplePage.all,
        Language.allCases)
    func labels(sample: SamplePage, language: Language) {
        let html = sample.html(renderer, language, SamplePage.brand)
        for input in html.split(separator: "<input ").dropFirst() where !input.hasPrefix("type=\"hidden\"") {
            let id = attribute("id", in: input)
            #expect(html.contains("<label for=\"\(id)\">"), "\(id)")
        }
        for name in ["aria-describedby", "aria-labelledby"] {
            for part in html.split(separator: " \(name)=\"").dropFirst() {
                for id in part.prefix(while: { $0 != "\"" }).split(separator: " ") {
                    let times = count(" id=\"\(id)\"", in: html)
                    #expect(times == 1)
                }
            }
        }
        for form in html.split(separator: "<form ").dropFirst() {
            #expect(form.hasPrefix("method=\"post\" action=\"/"))
            #expect(form.contains("<button type=\"submit\""))
            #expect(form.contains("<input type=\"hidden\" name=\"form\" value=\"c2VjcmV0\">"))
            #expect(form.contains("<input type=\"hidden\" name=\"lang\" value=\"\(language.rawValue)\">"))
        }
    }

    private func attribute(_ name: String, in tag: Substring) -> Substring {
        tag.split(separator: "\(name)=\"", maxSplits: 1).last?.prefix { $0 != "\"" } ?? ""
    }

    @Test("It offers the other languages, and marks its own", arguments: SamplePage.all, Language.allCases)
    func languages(sample: SamplePage, language: Language) {
        let html = sample.html(renderer, language, SamplePage.brand)
        for other in Language.allCases {
            let offers = html.contains("<a href=\"/h/AbC?lang=\(other.rawValue)\" hreflang=")
            #expect(offers == (other != language))
        }
        #expect(
            html.contains(
                "<span lang=\"\(language.rawValue)\" dir=\"\(language.direction.rawValue)\" aria-current=\"true\">"))
    }

    @Test("No two languages say the same", arguments: SamplePage.all)
    func translated(sample: SamplePage) {
        let headings = Language.allCases.map { language in
            let html = sample.html(renderer, language, SamplePage.brand)
            return html.split(separator: "<main").last.map(String.init) ?? ""
        }
        let distinct = Set(headings)
        #expect(distinct.count == Language.allCases.count)
    }

    @Test("The same values give the same bytes", arguments: SamplePage.all)
    func stable(sample: SamplePage) throws {
        let once = sample.html(renderer, .en, SamplePage.brand)
        let again = sample.html(try PageRenderer(), .en, SamplePage.brand)
        #expect(once == again)
    }
}
