/// How long a text is on Mastodon: graphemes, a link 23, and of a remote mention `@name@host` only `@name`.
enum MastodonLength {
    static func of(_ text: String) -> Int {
        LinkScanner(findsBareDomains: false).parts(of: text).reduce(0) { sum, part in
            switch part {
            case .link: sum + 23
            case .text(let text): sum + shortened(text).count
            }
        }
    }

    /// `text` without the hosts of its mentions.
    private static func shortened(_ text: String) -> String {
        var short = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            let startsMention = scalar == "@" && !(short.last.map(isName) ?? false)
            short.append(scalar)
            guard startsMention else { continue }
            let name = rest.prefix(while: isName)
            rest = rest.dropFirst(name.count)
            short.append(contentsOf: name)
            guard !name.isEmpty, rest.first == "@" else { continue }
            var host = rest.dropFirst().prefix { isName($0) || $0 == "-" }
            while let last = host.last, !isLetterOrDigit(last) { host.removeLast() }
            if !host.isEmpty { rest = rest.dropFirst(1 + host.count) }
        }
        return String(short)
    }

    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || scalar == "_" || scalar == "."
    }
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
