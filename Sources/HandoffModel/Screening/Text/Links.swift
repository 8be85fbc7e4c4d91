extension Scan {
    /// Finds links: `scheme://…`, `www.…` and `name.tld/…`, each to the next blank, quote or angle bracket.
    mutating func findLinks() {
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, !endsLink(text[index]) { index += 1 }
            work += index - start
            if let link = linkStart(in: start..<index) { links.append(link..<index) }
            index += 1
        }
    }

    /// Turns links to walls; e-mail addresses inside them have been claimed before.
    mutating func wallLinks() {
        for link in links { text.wall(link) }
    }

    private func endsLink(_ unit: Unit) -> Bool {
        unit.isBlank || unit == "\"" || unit == "<" || unit == ">" || unit == .wall
    }

    /// Where in a stretch without blanks a link begins.
    private func linkStart(in range: Range<Int>) -> Int? {
        var start = range.lowerBound  // of the last run of letters, digits, dots and dashes
        var lastDot: Int?
        for index in range {
            switch text[index] {
            case ":" where text[index + 1] == "/" && text[index + 2] == "/" && index > start: return start
            case "/" where index > start:
                if let dot = lastDot, dot > start, index - dot > 2, (dot + 1..<index).allSatisfy({ text[$0].isLetter })
                {
                    return start
                }
                (start, lastDot) = (index + 1, nil)
            case ".":
                if index - start == 3, (start..<index).allSatisfy({ text[$0] == "w" }) { return start }
                lastDot = index
            case let unit where unit.isAlphanumeric || unit == "-": break
            default: (start, lastDot) = (index + 1, nil)
            }
        }
        return nil
    }
}
