import HandoffModel
package import OpenSSL

/// The proof that whoever exchanges a code is whoever asked for it (RFC 7636, method S256).
package struct PKCE: Sendable {
    /// 43 characters from 32 random bytes. Kept with the claim, never in a URL or a page.
    package let verifier: String
    /// base64url(SHA-256(verifier)): goes into the authorization URL.
    package var challenge: String {
        get throws(OpenSSLError) { try Self.challenge(of: verifier) }
    }

    /// - Throws: ``OpenSSLError`` when there is no entropy.
    package init() throws(OpenSSLError) { verifier = Base64.url.encode(try Random.bytes(32)) }

    /// Source: RFC 7636, section 4.2; vector: its appendix B.
    package static func challenge(of verifier: String) throws(OpenSSLError) -> String {
        Base64.url.encode(try SHA256.digest(verifier.utf8))
    }
}

extension PKCE: CustomStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
