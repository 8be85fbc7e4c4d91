import HandoffPages
import HTTPTypes
import HandoffModel

extension HTTPField.Name {
    /// Names that every answer bears.
    static let requestID = Self("x-request-id")!
    static let contentTypeOptions = Self("x-content-type-options")!
    static let referrerPolicy = Self("referrer-policy")!
    static let rateLimit = Self("ratelimit")!
    static let rateLimitPolicy = Self("ratelimit-policy")!
    static let idempotencyKey = Self("idempotency-key")!
    static let idempotentReplayed = Self("idempotent-replayed")!
    static let forwardedFor = Self("x-forwarded-for")!
    static let secFetchSite = Self("sec-fetch-site")!
    static let frameOptions = Self("x-frame-options")!
    static let openerPolicy = Self("cross-origin-opener-policy")!
    static let robots = Self("x-robots-tag")!
}
