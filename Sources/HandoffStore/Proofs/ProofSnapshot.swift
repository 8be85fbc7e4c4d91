package import HandoffModel

/// What is under way between a claim and its proofs, as it is read.
package protocol ProofSnapshot {
    func authorCode(of id: HandoffID) throws -> StoredAuthorCode?
    /// The words that a claim was last shown, expired or not.
    func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho?
    /// Whoever was shown the words of this digest.
    func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho?
    /// How often, and from how many networks, the link of a handoff was pressed, as far as it was counted.
    func presses(of id: HandoffID) throws -> Contention
    /// By kind.
    func facts(of id: HandoffID) throws -> [StoredFact]
    func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP?
    /// How often something was tried, as far as that still counts at `time`.
    func tries(_ scope: String, at time: Timestamp) throws -> Int
}
