import Testing

@Suite("What is cited is there to be read")
struct CitationTests {
    static let pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "keys/README.md"]

    /// Everything that may cite. These tests name places that are not there, so they are left out.
    static let texts =
        pages + ["Package.swift", "Makefile", "openapi.yaml"]
        + ["docs", "Sources", "Tests"].flatMap(Repository.files).filter { path in
            !path.hasPrefix("Tests/StructureTests/")
                && [".swift", ".md", ".py", ".c", ".h"].contains(where: path.hasSuffix)
        }

    @Test("Every page, invariant, threat and decision that a text names is there, and named with its page")
    func citations() throws {
        let cited = try CitedPages()
        for path in Self.texts {
            let faults = cited.faults(in: try Repository.text(of: path), at: path)
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    @Test("Numbers have no gap: a place that is gone keeps its number, and says so")
    func numbers() throws {
        let places = try CitedPages().places
        for make in [Citation.invariant, Citation.threat, Citation.decision] {
            let count = (1...99).prefix { places.contains(make($0)) }.count
            #expect(count >= 10)
            #expect(!(count + 1...99).contains { places.contains(make($0)) }, "after \(make(count))")
        }
    }

    @Test("Nothing leads to documents that are not in this repository")
    func elsewhere() throws {
        let names = ["DESIGN", "THREATS", "STYLE.md", "../shared"]
        for path in Self.texts {
            let text = try Repository.text(of: path)
            let found = names.filter { text.contains($0) }
            #expect(found.isEmpty, "\(path)")
        }
    }

    @Test("A citation is read wherever it stands in a line, and times and names are none")
    func reading() {
        func all(_ line: String) -> [Citation] { Citation.all(in: line[...]) }
        #expect(all("// as docs/design.md, invariant 4, asks") == [.page("docs/design.md"), .invariant(4)])
        #expect(all("(docs/threats.md, T20 to T25)") == [.page("docs/threats.md"), .threat(20), .threat(25)])
        #expect(all("docs/decisions.md, decision 3") == [.page("docs/decisions.md"), .decision(3)])
        #expect(all("2026-01-02T07:00:00Z, \"T00:00:00Z\", HT20, T200, x.T") == [])
    }

    @Test("A citation of nothing, and one without its page, is a fault with its line")
    func faults() {
        let pages = CitedPages([.page("docs/design.md"), .invariant(4)])
        #expect(pages.faults(in: "// docs/design.md, invariant 4", at: "A.swift").isEmpty)
        #expect(
            pages.faults(in: "\n// docs/design.md, invariant 11", at: "A.swift") == [
                "A.swift:2: there is no invariant 11"
            ])
        #expect(pages.faults(in: "// docs/other.md", at: "A.swift") == ["A.swift:1: there is no docs/other.md"])
        #expect(pages.faults(in: "// docs/design.md, T20", at: "A.swift") == ["A.swift:1: there is no T20"])
        #expect(pages.faults(in: "// see invariant 4", at: "A.swift").count == 1)
        #expect(pages.faults(in: "see invariant 4", at: "docs/threats.md").isEmpty)
    }
}
