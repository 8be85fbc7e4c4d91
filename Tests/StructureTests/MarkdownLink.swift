import Foundation

/// A link of a Markdown page to something else in this repository, and what the page quotes from there.
struct MarkdownLink {
    /// From the root of the repository; the page itself where the link is only an anchor.
    let path: String
    let anchor: String?
    /// What stands in “quotation marks” or `code` directly after the link: the page says that the file holds it.
    let quotes: [String]

    static func all(in text: String, of page: String) -> [MarkdownLink] {
        let folder = page.split(separator: "/").dropLast().map { String($0) }
        let pattern = /\]\(([^)\s]+)\)((?:,? (?:and )?(?:“[^”]+”|`[^`]+`))*)/
        return squeezed(text).matches(of: pattern).compactMap { match in
            if match.1.contains("://") || match.1.hasPrefix("mailto:") { return nil }
            let parts = match.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let quotes = match.2.matches(of: /[“`]([^”`]+)[”`]/).map { String($0.1) }
            return MarkdownLink(
                path: parts[0].isEmpty ? page : resolved(parts[0], from: folder),
                anchor: parts.count > 1 ? String(parts[1]) : nil, quotes: quotes)
        }
    }

    /// The anchors of a page, as GitHub makes them of its headings.
    static func anchors(in text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
                line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                    .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
                    .replacing(" ", with: "-")
            })
    }

    /// A text in one line, so that a sentence that is wrapped is the same sentence.
    static func squeezed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private static func resolved(_ link: Substring, from folder: [String]) -> String {
        var path = folder
        for part in link.split(separator: "/") {
            if part == ".." { path = path.dropLast() } else if part != "." { path.append(String(part)) }
        }
        return path.joined(separator: "/")
    }
}
