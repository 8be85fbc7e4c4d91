package import HandoffModel

/// The two words that a claim was shown, as they are kept: a keyed digest, and when.
package struct StoredEcho: Sendable, Equatable {
    package let claim: ClaimID
    /// 34 bytes.
    package let digest: [UInt8]
    /// Which pair of this claim it is, from 0: another is tried when a claim of the handoff has the same.
    package let serial: Int
    /// A keyed digest of the claimant's network, 8 bytes.
    package let network: [UInt8]
    package let shown: Timestamp
    package let expires: Timestamp

    package init(claim: ClaimID, digest: [UInt8], serial: Int, network: [UInt8], shown: Timestamp, expires: Timestamp) {
        self.claim = claim
        self.digest = digest
        self.serial = serial
        self.network = network
        self.shown = shown
        self.expires = expires
    }
}
