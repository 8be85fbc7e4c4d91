/// The content security policy of one page (CSP 3): nothing but what that page needs.
///
/// Every page loads the stylesheet and sends the own forms, and nobody may frame it. A brand's logo and the live
/// script are allowed on the pages that have them only.
package struct PagePolicy: Hashable, Sendable, CustomStringConvertible {
    package var logo: Allowance
    package var script: Allowance

    package enum Allowance: Hashable, Sendable { case refused, ownOrigin }

    package init(logo: Allowance = .refused, script: Allowance = .refused) {
        self.logo = logo
        self.script = script
    }

    /// The value of `Content-Security-Policy`.
    package var description: String {
        var parts = ["default-src 'none'", "style-src 'self'"]
        if logo == .ownOrigin { parts.append("img-src 'self'") }
        if script == .ownOrigin { parts += ["script-src 'self'", "connect-src 'self'"] }
        return (parts + ["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"]).joined(separator: "; ")
    }
}
