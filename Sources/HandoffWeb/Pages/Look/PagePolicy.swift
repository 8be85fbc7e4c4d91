/// The content security policy of one page (CSP 3): nothing but what that page needs.
///
/// Every page loads the stylesheet and sends the own forms, and nobody may frame it. A brand's logo, the live script and
/// the sign-in that a form leads to are allowed on the pages that have them only.
package struct PagePolicy: Hashable, Sendable, CustomStringConvertible {
    package var logo: Allowance
    package var script: Allowance
    /// Origins that a form of this page may be redirected to: browsers hold redirects of a form to `form-action` too.
    package var formOrigins: [Origin]

    package enum Allowance: Hashable, Sendable { case refused, ownOrigin }

    /// Where a sign-in is: `https://login.example`, with a port if it has one.
    package struct Origin: Hashable, Sendable, CustomStringConvertible {
        package let description: String

        /// Nil unless `text` is `https://` and a host in lower-case letters, digits, dots and dashes, with or without a
        /// port: nothing in it can end the directive. `http://` is for the own machine, by its address.
        package init?(_ text: String) {
            let scheme = text.hasPrefix("https://") ? "https://" : "http://"
            let parts = text.utf8.dropFirst(scheme.utf8.count)
                .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard text.hasPrefix(scheme), text.utf8.count <= 261, (1...2).contains(parts.count),
                let host = parts.first, !host.isEmpty, host.allSatisfy(Self.isInHost),
                scheme == "https://" || host.elementsEqual("127.0.0.1".utf8),
                parts.dropFirst().allSatisfy({ (1...5).contains($0.count) && $0.allSatisfy(Self.isDigit) })
            else { return nil }
            description = text
        }

        private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        private static func isInHost(_ byte: UInt8) -> Bool {
            isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "-")
        }
    }

    package init(logo: Allowance = .refused, script: Allowance = .refused, formOrigins: [Origin] = []) {
        self.logo = logo
        self.script = script
        self.formOrigins = formOrigins
    }

    /// The value of `Content-Security-Policy`.
    package var description: String {
        var parts = ["default-src 'none'", "style-src 'self'"]
        if logo == .ownOrigin { parts.append("img-src 'self'") }
        if script == .ownOrigin { parts += ["script-src 'self'", "connect-src 'self'"] }
        parts.append((["form-action 'self'"] + formOrigins.map(\.description)).joined(separator: " "))
        return (parts + ["frame-ancestors 'none'", "base-uri 'none'"]).joined(separator: "; ")
    }
}
