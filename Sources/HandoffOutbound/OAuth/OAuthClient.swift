import HandoffModel
package import OpenSSL

/// Reads a client's secret, from its file at every use, so that a new secret needs no restart. A last newline is not
/// part of it.
package typealias ClientSecret = @Sendable () throws -> Secret

/// How a client shows itself at the token endpoint (RFC 6749, section 2.3.1).
package enum ClientAuthentication: String, Sendable, CaseIterable {
    case basic = "client_secret_basic"
    case post = "client_secret_post"
    /// A public client: its id alone.
    case none
}

/// A client at an authorization server: the exchange of a code for tokens.
struct OAuthClient: Sendable {
    let id: String
    /// Nil for a public client.
    let secret: ClientSecret?

    /// The longest code that is passed on; it comes from a visitor's query.
    static let maxCodeBytes = 4096

    /// Exchanges an authorization code (RFC 6749, section 4.1.3; RFC 7636, section 4.5).
    /// - Returns: the token answer, an object.
    /// - Throws: ``SignInFailure``.
    func exchange(
        _ code: String, at endpoint: OutboundURL, by authentication: ClientAuthentication, verifier: String,
        redirectURI: String, _ http: OutboundHTTP
    ) async throws -> JSON {
        guard (1...Self.maxCodeBytes).contains(code.utf8.count), code.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw SignInFailure.refused(.invalidGrant) }
        var form = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectURI),
            ("code_verifier", verifier),
        ]
        var headers: [(name: String, value: String)] = []
        switch authentication {
        case .none: form.append(("client_id", id))
        case .post: form += [("client_id", id), ("client_secret", try secretText())]
        case .basic:
            let pair = FormText.encode(id) + ":" + FormText.encode(try secretText())
            headers.append(("authorization", "Basic " + Base64.standard.encode(Array(pair.utf8))))
        }
        var request = OutboundRequest.post(endpoint, form: form)
        request.headers += headers
        let answer = try await SignInFailure.calling { try await http.send(request) }
        guard (200..<300).contains(answer.status) else { throw Self.failure(of: answer) }
        return try await SignInFailure.calling { try answer.json() }
    }

    private func secretText() throws -> String {
        guard let secret, let bytes = try? secret().bytes else { throw SignInFailure.misconfigured(.clientSecret) }
        let text = bytes.last == 0x0A ? bytes.dropLast(bytes.dropLast().last == 0x0D ? 2 : 1) : bytes[...]
        guard !text.isEmpty, let string = String(validating: text, as: UTF8.self) else {
            throw SignInFailure.misconfigured(.clientSecret)
        }
        return string
    }

    /// 4xx with an error code is a refusal (RFC 6749, section 5.2); too many requests and 5xx pass.
    private static func failure(of answer: OutboundAnswer) -> SignInFailure {
        guard (400..<500).contains(answer.status), answer.status != 429 else {
            return .unreachable(.status(answer.status))
        }
        let body = try? JSON(json: answer.body)
        return .refused(body?["error"]?.string.map(OAuthError.init(code:)) ?? .other)
    }
}

extension JSON {
    /// The bearer token of a token answer (RFC 6749, section 5.1; RFC 6750).
    var bearerToken: String? {
        guard self["token_type"]?.string?.lowercased() == "bearer", let token = self["access_token"]?.string,
            (1...8192).contains(token.utf8.count), token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return token
    }
}
