import Testing

@Suite("A page's links lead somewhere, and what it quotes stands there")
struct LinkTests {
    static let pages = CitationTests.pages + Repository.files(in: "docs").filter { $0.hasSuffix(".md") }

    @Test("Every link to a file or a heading of this repository finds it", arguments: pages)
    func links(_ page: String) throws {
        for link in MarkdownLink.all(in: try Repository.text(of: page), of: page) {
            #expect(Repository.has(link.path), "\(page) leads to \(link.path)")
            guard let anchor = link.anchor, link.path.hasSuffix(".md"), Repository.has(link.path) else { continue }
            let anchors = MarkdownLink.anchors(in: try Repository.text(of: link.path))
            #expect(anchors.contains(anchor), "\(page) leads to \(link.path)#\(anchor)")
        }
    }

    @Test("What stands quoted after a link stands in the file that it leads to", arguments: pages)
    func quotes(_ page: String) throws {
        for link in MarkdownLink.all(in: try Repository.text(of: page), of: page) where !link.quotes.isEmpty {
            let text = MarkdownLink.squeezed(try Repository.text(of: link.path))
            let missing = link.quotes.filter { !text.contains($0) }
            #expect(missing.isEmpty, "\(page) quotes them from \(link.path)")
        }
    }

    @Test("Links are read with their quotes, over the ends of lines, and from any folder")
    func reading() {
        let links = MarkdownLink.all(
            in:
                "[A](../Tests/A.swift), “one\n  sentence” and `two`, [B](#here), [C](https://c.example) `no`, [D](e/f.md#g)",
            of: "docs/page.md")
        #expect(links.map(\.path) == ["Tests/A.swift", "docs/page.md", "docs/e/f.md"])
        #expect(links.map(\.anchor) == [nil, "here", "g"])
        #expect(links.map(\.quotes) == [["one sentence", "two"], [], []])
        #expect(
            MarkdownLink.anchors(in: "# A tour, in 5 minutes\ntext\n## `code` & more") == [
                "a-tour-in-5-minutes", "code--more",
            ])
    }
}
