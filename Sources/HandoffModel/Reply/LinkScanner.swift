/// Finds the links of a text as a network does when it counts: linear, and without a regular expression.
struct LinkScanner {
    /// Whether `example.com/page` without a scheme is a link too, as it is on X.
    let findsBareDomains: Bool

    /// The links and what lies between them, in order; joined they are `text` again.
    func parts(of text: String) -> [Part] {
        let scalars = Array(text.unicodeScalars)
        var parts: [Part] = []
        var plain = 0
        for link in links(in: scalars) {
            if plain < link.lowerBound { parts.append(.text(String(scalars[plain..<link.lowerBound]))) }
            parts.append(.link(String(scalars[link])))
            plain = link.upperBound
        }
        if plain < scalars.count { parts.append(.text(String(scalars[plain...]))) }
        return parts
    }

    /// Where the links are, in order.
    func links(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var links: [Range<Int>] = []
        var at = 0
        while at < scalars.count {
            if !(at > 0 && Self.isWord(scalars[at - 1])), let end = linkEnd(in: scalars, from: at) {
                links.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
        return links
    }

    enum Part: Equatable { case text(String), link(String) }

    /// Where the link that begins at `start` ends; nil if none begins there.
    private func linkEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        if Self.lowered(scalars[start]) == "h" {
            for scheme in ["https://", "http://"] {
                let rest = scalars[start...].prefix(scheme.utf8.count)
                guard rest.count == scheme.utf8.count else { continue }
                let same = zip(rest, scheme.unicodeScalars).allSatisfy { Self.lowered($0) == $1 }
                guard same else { continue }
                let end = Self.trimmed(scalars, start, Self.runEnd(scalars, from: start, while: Self.isInLink))
                return end > start + scheme.utf8.count ? end : nil
            }
        }
        return findsBareDomains ? Self.bareDomainEnd(in: scalars, from: start) : nil
    }

    private static func bareDomainEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard scalars[start].isASCII, isWord(scalars[start]),
            start == 0 || !isBeforeName(scalars[start - 1])
        else { return nil }
        let hostEnd = trimmed(
            scalars, start, runEnd(scalars, from: start) { $0.isASCII && (isWord($0) || $0 == "-" || $0 == ".") })
        guard scalars[start..<hostEnd].contains(".") else { return nil }
        let labels = scalars[start..<hostEnd].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, labels.allSatisfy({ !$0.isEmpty }), isTopLevel(last) else {
            return nil
        }
        guard hostEnd < scalars.count else { return hostEnd }
        if scalars[hostEnd] == "@" { return nil }
        guard scalars[hostEnd] == "/" else { return hostEnd }
        return trimmed(scalars, hostEnd + 1, runEnd(scalars, from: hostEnd, while: isInLink))
    }

    /// What makes the word after it a name, a tag or a piece of something longer.
    private static func isBeforeName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "@", "#", "$", "-", ".": true
        default: false
        }
    }

    /// Two letters are taken for a country; of the others the common ones. A word taken for a domain by mistake counts
    /// as more than it is, never as less.
    private static func isTopLevel(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
        // ASCII, as all of a host.
        guard label.allSatisfy({ (0x61...0x7A).contains($0.value | 0x20) }) else { return false }
        return label.count == 2 || generic.contains(String(label).lowercased())
    }

    private static let generic: Set<String> = [
        "academy", "agency", "app", "bank", "biz", "blog", "care", "chat", "club", "cloud", "com", "community",
        "company",
        "dev", "digital", "edu", "email", "energy", "gov", "group", "help", "info", "insurance", "int", "life", "link",
        "live", "mil", "mobi", "name", "net", "news", "one", "online", "org", "page", "pro", "shop", "site", "social",
        "solutions", "space", "store", "support", "team", "tech", "today", "top", "travel", "website", "wiki", "work",
        "world", "xyz",
    ]

    /// ASCII letters only: a scheme has no others.
    private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": return true
        case "\0"..."\u{7F}": return false
        default: break
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isInLink(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value > 0x20 && scalar != "<" && scalar != ">" && scalar != "\"" }
        return !scalar.properties.isWhitespace && !"“”«»".unicodeScalars.contains(scalar)
    }

    private static func runEnd(
        _ scalars: [Unicode.Scalar], from start: Int, while belongs: (Unicode.Scalar) -> Bool
    ) -> Int {
        var end = start
        while end < scalars.count, belongs(scalars[end]) { end += 1 }
        return end
    }

    /// `end` without the punctuation that closes a sentence rather than the link.
    private static func trimmed(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, closesSentence(scalars[end - 1]) { end -= 1 }
        return end
    }

    private static func closesSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ";", ":", "!", "?", ")", "]", "}", "'", "’", "…": true
        default: false
        }
    }
}

extension String {
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
