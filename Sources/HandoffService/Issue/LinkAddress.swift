/// Where links point: the public address of this service.
package struct LinkAddress: Sendable {
    /// Scheme, host and port, without a slash at the end: `https://help.example`.
    package let base: String

    package init(base: String) { self.base = base.hasSuffix("/") ? String(base.dropLast()) : base }

    package func url(_ token: String) -> String { base + "/h/" + token }

    /// The token of a link at this address, byte by byte: another host, a user name before it, another scheme or more
    /// than a token after it is not ours. Nil for anything else.
    package func token(in text: String) -> String? {
        let prefix = Array((base + "/h/").utf8)
        let bytes = Array(text.utf8)
        guard bytes.starts(with: prefix) else { return nil }
        return String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)
    }
}
