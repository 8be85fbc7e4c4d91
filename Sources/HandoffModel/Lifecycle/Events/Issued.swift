/// What is fixed when a handoff is issued.
package struct Issued: Sendable, Equatable {
    package var brand: BrandID
    /// The version of the brand's settings that holds for this handoff, from 1.
    package var settings: Int
    package var intent: String
    package var network: String
    package var handle: String
    package var language: String
    /// HMAC of the author's id on the network; nil when the agent did not give one.
    package var customer: String?
    /// SHA-256 of the sealed context, in hex: the audit chain covers the ciphertext without holding it.
    package var context: String?

    package init(
        brand: BrandID, settings: Int, intent: String, network: String, handle: String, language: String,
        customer: String?, context: String?
    ) {
        self.brand = brand
        self.settings = settings
        self.intent = intent
        self.network = network
        self.handle = handle
        self.language = language
        self.customer = customer
        self.context = context
    }
}
