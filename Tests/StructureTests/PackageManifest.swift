/// `Package.swift`, read as text: which target depends on what.
struct PackageManifest {
    /// What each target names as its dependencies. Products go by the name of their module.
    let dependencies: [String: Set<String>]

    init(_ text: String) {
        var products: [Substring: String] = [:]
        for match in text.matches(of: /static let (\w+) = product\(name: "(\w+)"/) {
            products[match.1] = String(match.2)
        }
        var found: [String: Set<String>] = [:]
        for declaration in Self.declarations(in: text) {
            guard let name = declaration.firstMatch(of: /name: "(\w+)"/)?.1 else { continue }
            let list = declaration.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
            let names = list.split(separator: ",").compactMap { entry -> String? in
                guard let word = entry.firstMatch(of: /(["\.])(\w+)/) else { return nil }
                return word.1 == "." ? products[word.2] ?? "?\(word.2)" : String(word.2)
            }
            found[String(name)] = Set(names)
        }
        dependencies = found
    }

    /// The text of each target, from its name to that of the next.
    private static func declarations(in text: String) -> [Substring] {
        let starts = text.matches(of: /\.(?:target|executableTarget|systemLibrary|testTarget)\(/).map(
            \.range.lowerBound)
        return zip(starts, starts.dropFirst() + [text.endIndex]).map { text[$0..<$1] }
    }
}
