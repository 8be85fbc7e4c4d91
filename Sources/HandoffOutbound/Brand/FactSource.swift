package import HandoffModel
package import OpenSSL

/// Asks the brand's own system what the holder of an account knows.
///
/// `POST` of `{"type":"facts.requested","data":{"reference":…,"kinds":[…]}}`, signed as ``Notifier``'s calls are; the
/// answer is `{"facts":{"postcode":"…"}}`.
package struct FactSource: Sendable {
    package static let time = Duration.seconds(5)
    /// The longest value.
    package static let maxValueBytes = 200

    private let url: OutboundURL
    private let signed: SignedRequest
    private let http: OutboundHTTP

    /// - Parameter secret: 32 bytes that the brand's system has, too.
    /// - Throws: ``OpenSSLError``.
    package init(url: OutboundURL, secret: Secret, http: OutboundHTTP) throws(OpenSSLError) {
        (self.url, self.http) = (url, http)
        signed = SignedRequest(key: try HMACKey(secret))
    }

    /// What is known about the account, of what was asked: other members of the answer are dropped, missing ones stay
    /// missing.
    /// - Throws: ``OutboundFailure``.
    package func facts(reference: String, kinds: [String], now: Timestamp) async throws -> KnownFacts {
        var text = JSONText()
        text.object { text in
            text.member("type", "facts.requested")
            text.object("data") { data in
                data.member("reference", reference)
                data.member("kinds", kinds)
            }
        }
        let body = text.finish()
        let request = try signed.request(to: url, body, id: try SignedRequest.newID(), at: now)
        let answer = try await http.send(request, within: Self.time).json()
        guard case .object(let members)? = answer["facts"] else { throw OutboundFailure.unreadable }
        var values: [String: String] = [:]
        for kind in kinds {
            switch members[kind] {
            case nil, .null?: continue
            case let member?:
                guard let value = member.identifier, (1...Self.maxValueBytes).contains(value.utf8.count) else {
                    throw OutboundFailure.unreadable
                }
                values[kind] = value
            }
        }
        return KnownFacts(values: values)
    }
}

/// What an account holder knows, by kind. To be hashed and forgotten: it prints as nothing.
package struct KnownFacts: Sendable {
    package let values: [String: String]

    package init(values: [String: String]) { self.values = values }
}

extension KnownFacts: CustomStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
