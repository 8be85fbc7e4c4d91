/// The modules that a Swift file imports.
enum SwiftImports {
    private static let before: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency", "@_exported",
        "@_spi", "@_implementationOnly",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "typealias", "let", "var",
    ]

    /// One module for each line that imports, in the order of the text.
    static func modules(in text: String) -> [String] {
        text.split(separator: "\n").filter { $0.contains("import ") }.compactMap(module)
    }

    /// - Parameter line: `package import struct Foundation.Data` imports `Foundation`.
    private static func module(_ line: Substring) -> String? {
        var words = line.split(whereSeparator: \.isWhitespace)[...]
        while let word = words.first, before.contains(word) { words.removeFirst() }
        guard words.popFirst() == "import" else { return nil }
        if let word = words.first, kinds.contains(word) { words.removeFirst() }
        return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }
}
