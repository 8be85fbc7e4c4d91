import HandoffModel
import OpenSSL

/// A POST that its receiver can tell is this service's: Standard Webhooks 1.0.0.
///
/// The key is 32 bytes; the receiver has them as `whsec_` and their base64.
struct SignedRequest: Sendable {
    let key: HMACKey

    /// - Parameters:
    ///   - id: stays the same when the call is tried again, so that a receiver acts once. No dot.
    ///   - now: when this attempt is made.
    func request(to url: OutboundURL, _ body: [UInt8], id: String, at now: Timestamp) throws -> OutboundRequest {
        let time = String(now.seconds)
        let mac = try key.authenticate(Array("\(id).\(time).".utf8) + body)
        var request = OutboundRequest.post(url, json: body)
        request.headers += [
            ("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", "v1," + Base64.standard.encode(mac)),
        ]
        return request
    }

    /// A new id: 128 random bits.
    static func newID() throws(OpenSSLError) -> String { "msg_" + Base64.url.encode(try Random.bytes(16)) }
}
