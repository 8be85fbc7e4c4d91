import Testing

@Suite("What is looked for is found at a glance")
struct SizeTests {
    /// As many names as are read without searching.
    static let mostFiles = 20
    static let mostLines = 300

    @Test("No folder of Sources holds more than twenty Swift files of its own")
    func folders() {
        let counts = Dictionary(
            grouping: Repository.swiftFiles(in: "Sources"),
            by: { $0.split(separator: "/").dropLast().joined(separator: "/") })
        let crowds = counts.filter { $0.value.count > Self.mostFiles }
        #expect(crowds.isEmpty, "\(crowds.mapValues(\.count))")
    }

    @Test("No Swift file has more than three hundred lines", arguments: ["Sources", "Tests"])
    func files(_ folder: String) throws {
        for path in Repository.swiftFiles(in: folder) {
            let lines = try Repository.text(of: path).utf8.count { $0 == UInt8(ascii: "\n") }
            #expect(lines <= Self.mostLines, "\(path) has \(lines) lines")
        }
    }
}
