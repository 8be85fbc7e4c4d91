/// What can be cited: the numbered places of the pages under `docs/`.
struct CitedPages {
    let places: Set<Citation>

    /// From the pages as they are: `1. **…` under "What must always hold", `**T1 …` and `## 1. …`.
    init() throws {
        let pages = Repository.files(in: "docs").filter { $0.hasSuffix(".md") }
        let design = try Repository.text(of: "docs/design.md").split(separator: "\n## ")
        let invariants = design.first { $0.hasPrefix("What must always hold") } ?? ""
        let threats = try Repository.text(of: "docs/threats.md")[...]
        let decisions = try Repository.text(of: "docs/decisions.md")[...]
        places = Set(
            pages.map(Citation.page) + Self.numbers(#/\n(\d+)\. \*\*/#, in: invariants).map(Citation.invariant)
                + Self.numbers(#/\n\*\*T(\d+) /#, in: threats).map(Citation.threat)
                + Self.numbers(#/\n## (\d+)\. /#, in: decisions).map(Citation.decision))
    }

    init(_ places: Set<Citation>) { self.places = places }

    private static func numbers(_ pattern: Regex<(Substring, Substring)>, in text: Substring) -> [Int] {
        text.matches(of: pattern).compactMap { Int($0.1) }
    }

    /// What is wrong with the citations of a text, one sentence each.
    func faults(in text: String, at path: String) -> [String] {
        guard Citation.mayStand(in: text) else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { Citation.mayStand(in: $1) }.flatMap { number, line in
            Citation.all(in: line).compactMap { citation in
                let place = "\(path):\(number + 1)"
                if !places.contains(citation) { return "\(place): there is no \(citation)" }
                if path.hasPrefix("docs/") || line.contains(citation.page) { return nil }
                return "\(place): \(citation) stands without its page, \(citation.page)"
            }
        }
    }
}
