/// Personal fields, as ciphertext under a data key of the handoff's own, and that key, wrapped.
package struct SealedFields: Sendable, Equatable {
    package let wrappedKey: [UInt8]
    package let context: [UInt8]
    /// The address of the post, as the context has it too: what a link's page shows is opened without the context.
    package let post: [UInt8]?
    /// Whose account it is, as far as the brand has said or a sign-in has shown.
    package let account: SealedAccount?

    package init(wrappedKey: [UInt8], context: [UInt8], post: [UInt8]? = nil, account: SealedAccount? = nil) {
        self.wrappedKey = wrappedKey
        self.context = context
        self.post = post
        self.account = account
    }
}

/// The brand's own reference of the customer's account.
package struct SealedAccount: Sendable, Equatable {
    /// Sealed under the handoff's data key.
    package let reference: [UInt8]
    /// A keyed digest of it, 16 bytes, the same over all handoffs of the brand: what wrong answers are counted by.
    package let tag: [UInt8]

    package init(reference: [UInt8], tag: [UInt8]) {
        self.reference = reference
        self.tag = tag
    }
}
