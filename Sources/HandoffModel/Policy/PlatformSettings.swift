/// A sign-in at a social network, to show that a claimant is a thread's author (RFC 6749, RFC 7636).
package struct PlatformSettings: Sendable, Equatable, Codable {
    package var network: Network
    package var authorize, token, userInfo: String
    package var clientID: String
    /// A file with the client's secret; nil for a public client. The secret itself is never in the settings.
    package var secretFile: String?
    /// Whether the secret goes in the body, for networks that do not take it in a header (RFC 6749, 2.3.1).
    package var sendsSecretInBody: Bool
    package var scopes: [String]
    /// Where the account's id stands in the user-info answer, such as `data.id`.
    package var subject: String

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case network, authorize, token, scopes, subject
        case userInfo = "user_info"
        case clientID = "client_id"
        case secretFile = "client_secret_file"
        case sendsSecretInBody = "client_secret_in_body"
    }

    package init(from decoder: any Decoder) throws {
        let c = try decoder.container(keyedBy: CodingKeys.self)
        network = try c.decode(Network.self, forKey: .network)
        authorize = try c.decode(String.self, forKey: .authorize)
        token = try c.decode(String.self, forKey: .token)
        userInfo = try c.decode(String.self, forKey: .userInfo)
        clientID = try c.decode(String.self, forKey: .clientID)
        secretFile = try c.decodeIfPresent(String.self, forKey: .secretFile)
        sendsSecretInBody = try c.decodeIfPresent(Bool.self, forKey: .sendsSecretInBody) ?? false
        scopes = try c.decodeIfPresent([String].self, forKey: .scopes) ?? []
        subject = try c.decode(String.self, forKey: .subject)
    }
}
