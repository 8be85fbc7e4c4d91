/// An address of the web that a page may link to: `https`, a host, and nothing that leads elsewhere than it seems to.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    package let description: String
    /// As it stands in the address, in lower-case letters.
    package let host: String

    /// Nil unless `text` is `https://`, a host of letters, digits, dots and dashes (others in Punycode), perhaps a port,
    /// and a path of visible ASCII characters; at most 500 in all. No user name, which could pass for a host.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count <= 500, text.hasPrefix("https://"),
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
        else { return nil }
        let authority = text.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.prefix { $0 != ":" }
        let port = authority.dropFirst(host.count)
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({ label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            }), port.isEmpty || (2...6).contains(port.count) && port.dropFirst().allSatisfy(\.isNumber)
        else { return nil }
        description = text
        self.host = host.lowercased()
    }
}
