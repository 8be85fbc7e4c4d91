/// The brand's own identity provider (OpenID Connect Core 1.0).
package struct OpenIDSettings: Sendable, Equatable, Codable {
    package var issuer: String
    package var clientID: String
    package var secretFile: String?
    /// Beside `openid`.
    package var scopes: [String]
    package var acrValues: [String]
    /// Values of `acr` that stand for more than one factor, beside what `amr` says.
    package var strongValues: [String]
    /// The claim that is the brand's reference of the account.
    package var referenceClaim: String
    package var maxAge: Span?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case issuer, scopes
        case clientID = "client_id"
        case secretFile = "client_secret_file"
        case acrValues = "acr_values"
        case strongValues = "strong_values"
        case referenceClaim = "reference_claim"
        case maxAge = "max_age"
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        issuer = try c.decode(String.self, forKey: .issuer)
        clientID = try c.decode(String.self, forKey: .clientID)
        secretFile = try c.decodeIfPresent(String.self, forKey: .secretFile)
        scopes = try c.decodeIfPresent([String].self, forKey: .scopes) ?? []
        acrValues = try c.decodeIfPresent([String].self, forKey: .acrValues) ?? []
        strongValues = try c.decodeIfPresent([String].self, forKey: .strongValues) ?? []
        referenceClaim = try c.decodeIfPresent(String.self, forKey: .referenceClaim) ?? "sub"
        maxAge = try c.decodeIfPresent(Span.self, forKey: .maxAge)
    }
}
