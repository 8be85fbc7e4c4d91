import Foundation
import HandoffModel
import Testing

@testable import HandoffWeb

@Suite("The contract lists every refusal") struct ContractProblemTests {
    /// Every problem that the sources of HandoffWeb make, with its status where they write one.
    static func made() throws -> [(slug: String, status: Int?)] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/HandoffWeb")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        let pattern = /(?:Problem|self\.init)\(\s*"([a-z-]+)",\s*"(?:[^"\\]|\\.)*",\s*([0-9]{3})?/
        return try (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: pattern).map { match in
                (String(match.1), match.2.flatMap { Int($0) })
            }
        }
    }

    @Test("The list of problem types is what the sources make")
    func types() throws {
        let written = Set(try ContractDocument().values["ProblemType"] ?? [])
        let made = Set(try Self.made().map { Problem.typePrefix + $0.slug })
        #expect(made.count > 30)
        let unwritten = made.subtracting(written)
        #expect(unwritten == [])
        let unmade = written.subtracting(made)
        #expect(unmade == [])
    }

    @Test("Some answer of the document bears each problem, with the status that the sources give it")
    func statuses() throws {
        let problems = try ContractDocument().problems
        for (slug, status) in try Self.made() {
            let written = problems[slug] ?? []
            #expect(!written.isEmpty, "no answer bears \(slug)")
            if let status { #expect(written == [status], "\(slug)") }
        }
    }

    @Test("Each refusal of the model has its problem in the document", arguments: Refusal.allCases)
    func refusals(_ refusal: Refusal) throws {
        let problem = Problem(refusal)
        let written = try ContractDocument().problems[problem.slug]
        #expect(written == [problem.status])
    }
}
