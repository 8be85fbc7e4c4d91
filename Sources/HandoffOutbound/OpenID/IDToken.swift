import HandoffModel
import OpenSSL

/// What is wrong with an ID token.
package enum IDTokenFault: String, Error, Sendable, CaseIterable {
    /// No JWS in compact form, no JSON, or a header that asks for what this service does not do (`crit`).
    case malformed
    /// Signed in an algorithm that is not allowed, or not at all.
    case algorithm
    /// Signed by a key that the provider does not publish.
    case unknownKey = "unknown-key"
    case signature
    case issuer
    /// Made for somebody else.
    case audience
    /// For several, and not at this client's request (`azp`).
    case authorizedParty = "authorized-party"
    case expired
    /// `iat` or `nbf` lies ahead.
    case early
    /// Made for another sign-in than this one.
    case nonce
    /// The person's sign-in is longer ago than the policy allows, or the provider does not say when it was.
    case authTime = "auth-time"
    /// It belongs to another access token.
    case accessToken = "access-token"
    /// Nothing in it names the account.
    case reference
}

/// A JSON Web Signature in compact form (RFC 7515, section 7.1), read but not believed.
struct IDToken: Sendable {
    static let maxBytes = 32 * 1024

    let algorithm: SigningAlgorithm
    let keyID: String?
    /// What is signed: the header and the claims as they were sent.
    let message: [UInt8]
    let signature: [UInt8]
    /// To be read only after a key has vouched for ``message``.
    let claims: JSON

    init(_ text: String) throws(IDTokenFault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.maxBytes, parts.count == 3,
            let header = Self.json(parts[0]), case .object? = Optional(header),
            let claims = Self.json(parts[1]), case .object? = Optional(claims)
        else { throw .malformed }
        guard let name = header["alg"]?.string, let algorithm = SigningAlgorithm(rawValue: name) else {
            throw .algorithm
        }
        // Critical headers must be understood (RFC 7515, section 4.1.11), and none is; another type of token is signed by
        // the same keys (RFC 8725, section 3.11).
        guard let signature = Base64.url.decode(String(parts[2])), header["crit"] == nil,
            header["typ"] == nil || header["typ"]?.string?.lowercased() == "jwt",
            header["kid"] == nil || header["kid"]?.string != nil
        else { throw .malformed }
        self.algorithm = algorithm
        keyID = header["kid"]?.string
        message = Array((parts[0] + "." + parts[1]).utf8)
        self.signature = signature
        self.claims = claims
    }

    private static func json(_ part: Substring) -> JSON? {
        guard let bytes = Base64.url.decode(String(part)) else { return nil }
        return try? JSON(json: bytes)
    }

    /// `at_hash`: the left half of the hash of the access token, by the hash of the signature (Core 1.0, section
    /// 3.1.3.6). Ed25519 hashes with SHA-512.
    func accessTokenHash(_ token: String) throws(OpenSSLError) -> String {
        switch algorithm {
        case .rs256, .ps256, .es256: Base64.url.encode(Array(try SHA256.digest(token.utf8).prefix(16)))
        case .eddsa: Base64.url.encode(Array(try SHA512.digest(token.utf8).prefix(32)))
        }
    }
}

extension IDToken: CustomStringConvertible, CustomReflectable {
    var description: String { "<redacted>" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
