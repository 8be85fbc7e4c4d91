package import HandoffModel
internal import OpenSSL

/// Names for authors that tell nothing about them, and differ from brand to brand.
package struct CustomerKeys: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// The customer key of an author: `cu_` and 32 letters of base64url (192 bits of HMAC-SHA-256).
    ///
    /// The same over all rotations, for it comes from the ring's customer secret. Compared as bytes: two spellings of one
    /// id are two customers.
    /// - Parameters:
    ///   - network: where the author is, in its published short form.
    ///   - author: the platform's own id of the account, not its handle, which can change hands.
    package func customerKey(brand: BrandID, network: String, author: String) throws -> String {
        var transcript = Transcript("handoff/v1/customer")
        transcript.add(brand.name)
        transcript.add(network)
        transcript.add(author)
        return "cu_" + Base64.url.encode(Array(try keys.prepared.customer.authenticate(transcript.bytes).prefix(24)))
    }
}
