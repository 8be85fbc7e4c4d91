/// Where links point: the public address of this service.
package struct LinkAddress: Sendable {
    /// Scheme, host and port, without a slash at the end: `https://help.example`.
    package let base: String

    package init(base: String) { self.base = base.hasSuffix("/") ? String(base.dropLast()) : base }

    package func url(_ token: String) -> String { base + "/h/" + token }
}
