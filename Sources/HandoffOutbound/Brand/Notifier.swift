package import HandoffModel
package import OpenSSL

/// Hands a one-time code to the brand's own notifier, which knows where the account holder is reached: telephone numbers
/// and addresses never pass through here.
///
/// `POST` of `{"type":"otp.requested","data":{…}}`, signed by Standard Webhooks 1.0.0. Only 2xx is success.
package struct Notifier: Sendable {
    /// Everything together: somebody is waiting, and the code lives a few minutes.
    package static let time = Duration.seconds(5)

    private let url: OutboundURL
    private let signed: SignedRequest
    private let http: OutboundHTTP

    /// - Parameter secret: 32 bytes that the brand's notifier has, too.
    /// - Throws: ``OpenSSLError``.
    package init(url: OutboundURL, secret: Secret, http: OutboundHTTP) throws(OpenSSLError) {
        (self.url, self.http) = (url, http)
        signed = SignedRequest(key: try HMACKey(secret))
    }

    /// Delivers `notice`. A connection that fails before an answer is tried once more under the same id; nothing else is.
    /// - Throws: ``OutboundFailure``; the code may have been delivered all the same when no answer came.
    package func send(_ notice: CodeNotice, now: Timestamp) async throws {
        let request = try signed.request(to: url, notice.json, id: try SignedRequest.newID(), at: now)
        let end = ContinuousClock.now + Self.time
        do {
            try await http.send(request, within: Self.time).checkStatus()
        } catch OutboundFailure.notConnected {
            try await http.send(request, within: max(end - ContinuousClock.now, .zero)).checkStatus()
        }
    }
}

/// A one-time code on its way to the account holder.
package struct CodeNotice: Sendable {
    package let handoff: HandoffID
    package let brand: BrandID
    /// The brand's own reference of the account.
    package let reference: String
    /// How the brand should reach the account holder, in its own words: `sms`, `app`, `email`.
    package let channel: String
    package let code: String
    package let expires: Timestamp
    package let language: Language
    /// What the code is for, to stand beside it in the message: a code that says what it does is harder to talk out of
    /// somebody.
    package let purpose: String

    package init(
        handoff: HandoffID, brand: BrandID, reference: String, channel: String, code: String, expires: Timestamp,
        language: Language, purpose: String
    ) {
        (self.handoff, self.brand, self.reference, self.channel) = (handoff, brand, reference, channel)
        (self.code, self.expires, self.language, self.purpose) = (code, expires, language, purpose)
    }

    var json: [UInt8] {
        var text = JSONText()
        text.object { text in
            text.member("type", "otp.requested")
            text.object("data") { data in
                data.member("handoff", handoff.description)
                data.member("brand", brand.name)
                data.member("reference", reference)
                data.member("channel", channel)
                data.member("code", code)
                data.member("expires_at", expires.rfc3339)
                data.member("language", language.rawValue)
                data.member("purpose", purpose)
            }
        }
        return text.finish()
    }
}

extension CodeNotice: CustomStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
