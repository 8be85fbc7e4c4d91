package import HandoffStore
package import HandoffTokens

/// What the use-cases are made of. The executable brings it together.
package struct ServiceParts: Sendable {
    package var store: any Store
    package var keys: KeySource
    package var mint: Mint
    /// SHA-256.
    package var digest: @Sendable ([UInt8]) throws -> [UInt8]
    package var address: LinkAddress
    package var calls: BrandCalls
    package var signIn: SignInCalls

    package init(
        store: any Store, keys: KeySource, mint: Mint, digest: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        address: LinkAddress, calls: BrandCalls, signIn: SignInCalls
    ) {
        self.store = store
        self.keys = keys
        self.mint = mint
        self.digest = digest
        self.address = address
        self.calls = calls
        self.signIn = signIn
    }
}
