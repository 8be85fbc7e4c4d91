import Testing

@Suite("Dependencies point one way")
struct ArrowTests {
    @Test("Package.swift has the arrows of the table, and no other")
    func manifest() throws {
        let manifest = PackageManifest(try Repository.text(of: "Package.swift"))
        let targets = Set(ArrowTable.rows.map(\.target))
        let declared = manifest.dependencies.filter { targets.contains($0.key) }
            .flatMap { target, modules in modules.map { Arrow(target, $0) } }
        expect(Set(declared), in: "Package.swift")
    }

    @Test("Every target of Sources has its row, and every row its target")
    func targets() throws {
        let folders = Set(Repository.files(in: "Sources").compactMap { $0.split(separator: "/").dropFirst().first })
        #expect(Set(ArrowTable.rows.map { Substring($0.target) }) == folders)
    }

    @Test("What the sources import are the arrows of the table, and all of them")
    func imports() throws {
        var imported: Set<Arrow> = []
        for (target, path) in Self.sources {
            for module in SwiftImports.modules(in: try Repository.text(of: path))
            where !ArrowTable.system.contains(module) {
                imported.insert(Arrow(target, module))
            }
        }
        expect(imported, in: "Sources")
    }

    @Test("The model needs nothing but the language")
    func model() throws {
        for path in Repository.swiftFiles(in: "Sources/HandoffModel") {
            let modules = SwiftImports.modules(in: try Repository.text(of: path))
            #expect(modules.isEmpty, "\(path)")
        }
    }

    @Test("The whole of Foundation is imported where the table says, and nowhere else")
    func foundation() throws {
        let found = try Self.sources.filter { _, path in
            SwiftImports.modules(in: try Repository.text(of: path)).contains("Foundation")
        }
        #expect(Set(found.map(\.target)) == ArrowTable.wholeFoundation)
    }

    @Test(
        "An import is read in every form in which it can be written",
        arguments: [
            ("import GRDB", ["GRDB"]), ("package import HandoffModel\nimport Logging", ["HandoffModel", "Logging"]),
            ("    internal import Glibc", ["Glibc"]), ("@testable import handoff", ["handoff"]),
            ("import struct Foundation.Data", ["Foundation"]), ("// import of goods\nlet important = 1", []),
        ])
    func reading(_ text: String, _ modules: [String]) { #expect(SwiftImports.modules(in: text) == modules) }

    @Test("A dependency is read by its target's name, and a product by its module's")
    func readingManifest() {
        let manifest = PackageManifest(
            """
            static let grdb = product(name: "GRDB", package: "GRDB.swift")
            .target(name: "A"), .target(name: "B", dependencies: ["A", .grdb,
                .unknown], swiftSettings: settings),
            """)
        #expect(manifest.dependencies == ["A": [], "B": ["A", "GRDB", "?unknown"]])
    }

    private static let sources = Repository.swiftFiles(in: "Sources").map { path in
        (target: path.split(separator: "/").dropFirst().first.map { String($0) } ?? "", path: path)
    }

    private func expect(_ found: Set<Arrow>, in place: String) {
        let (more, fewer) = (found.subtracting(ArrowTable.today), ArrowTable.today.subtracting(found))
        #expect(more.isEmpty, "\(place) has arrows that the table does not allow: \(more.sorted())")
        #expect(fewer.isEmpty, "the table has arrows that \(place) does not use: \(fewer.sorted())")
    }
}
