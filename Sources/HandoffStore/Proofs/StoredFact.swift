/// A fact about the account as it is kept: a keyed digest of its normalised value.
package struct StoredFact: Sendable, Equatable {
    package let kind: String
    /// 34 bytes.
    package let digest: [UInt8]

    package init(kind: String, digest: [UInt8]) {
        self.kind = kind
        self.digest = digest
    }
}
