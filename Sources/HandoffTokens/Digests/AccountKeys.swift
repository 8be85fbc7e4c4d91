package import HandoffModel
internal import OpenSSL

/// What belongs to a brand and its accounts, and stays the same over all rotations.
package struct AccountKeys: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// The brand's reference of an account as wrong answers are counted by: 16 bytes of HMAC-SHA-256.
    package func tag(brand: BrandID, reference: String) throws -> [UInt8] {
        var transcript = Transcript("handoff/v1/account")
        transcript.add(brand.name)
        transcript.add(reference)
        return Array(try keys.prepared.customer.authenticate(transcript.bytes).prefix(16))
    }

    /// The secret that signs what is sent to a brand's own systems (Standard Webhooks 1.0.0), 32 bytes. Nothing of it is
    /// stored: it is derived when it is needed.
    package func callSecret(of brand: BrandID) throws -> [UInt8] {
        var transcript = Transcript("handoff/v1/brand-calls")
        transcript.add(brand.name)
        return try keys.prepared.customer.authenticate(transcript.bytes)
    }
}
