import HandoffModel

/// An address that this service may call, checked once: https, no user information, no fragment, no metadata service.
///
/// Operators write these addresses, so private networks are theirs to choose. What cloud machines hand their keys out on
/// (link-local addresses and a few others) is refused all the same. A name is not resolved here: behind it stands
/// whoever has a trusted certificate for it, which no metadata service has.
package struct OutboundURL: Hashable, Sendable {
    package enum Refusal: String, Error, Sendable {
        /// Not `https://host…` of plain ASCII, or longer than 2,048 bytes.
        case malformed
        /// http to something that is not this machine, or http where that is not allowed at all.
        case notSecure
        /// `user:password@`.
        case userInformation
        case fragment
        /// A link-local, unspecified, multicast or metadata address, or the name of a metadata service.
        case address
    }

    /// All of it, as it was written.
    package let text: String
    /// In lower case, without brackets and a last dot.
    let host: String
    private let origin: String

    /// - Parameter allowLoopback: whether `http` to `localhost`, 127.0.0.0/8 and `[::1]` passes: development and tests.
    package init(_ text: String, allowLoopback: Bool = false) throws(Refusal) {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy(Self.isPlain) else { throw .malformed }
        guard !text.contains("#") else { throw .fragment }
        guard let mark = text.firstRange(of: "://") else { throw .malformed }
        let scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw .notSecure }
        let authority = text[mark.upperBound...].prefix { $0 != "/" && $0 != "?" }
        guard !authority.contains("@") else { throw .userInformation }
        let host = try Self.host(of: authority)
        let kind = try HostKind(host)
        guard kind != .forbidden else { throw .address }
        guard scheme == "https" || allowLoopback && kind == .loopback else { throw .notSecure }
        self.text = text
        self.host = host
        origin = scheme + "://" + authority
    }

    /// RFC 3986's characters without those that browsers and libraries read in different ways.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }

    private static func host(of authority: Substring) throws(Refusal) -> String {
        let host: Substring
        let rest: Substring
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { throw .malformed }
            host = authority[...end]
            rest = authority[authority.index(after: end)...]
        } else {
            host = authority.prefix { $0 != ":" }
            rest = authority.dropFirst(host.count)
        }
        if !rest.isEmpty {
            guard rest.first == ":", let port = UInt16(rest.dropFirst()), port > 0, rest.dropFirst().first != "+" else {
                throw .malformed
            }
        }
        var name = host.lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        return name
    }
}

extension OutboundURL: CustomStringConvertible {
    /// Scheme, host and port: a path or a query may hold what is nobody's business.
    package var description: String { origin }
}

extension OutboundURL {
    /// This address with `members` added to its query.
    func adding(_ members: [(String, String)]) -> String {
        text + (text.contains("?") ? "&" : "?") + FormText.encode(members)
    }
}
