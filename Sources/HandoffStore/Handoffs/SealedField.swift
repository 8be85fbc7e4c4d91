/// The fields that are sealed under a handoff's data key. Their names are authenticated with them, and never change.
package enum SealedField: String, Sendable, CaseIterable {
    case context, post, account
}

/// One sealed field, with the key that opens it, wrapped.
package struct SealedValue: Sendable, Equatable {
    package let field: SealedField
    package let wrappedKey: [UInt8]
    package let bytes: [UInt8]
}
