package import HandoffModel

/// What is under way between a claim and its proofs.
package protocol ProofSnapshot {
    /// The words that a claim was last shown, expired or not.
    func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho?
    /// Whoever was shown the words of this digest.
    func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho?
    /// How often, and from how many networks, the link of a handoff was pressed, as far as it was counted.
    func presses(of id: HandoffID) throws -> Contention
    func facts(of id: HandoffID) throws -> [StoredFact]
    func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP?
    /// How often something was tried, as far as that still counts at `time`.
    func tries(_ scope: String, at time: Timestamp) throws -> Int
    func sessionCode(digest: [UInt8]) throws -> StoredSessionCode?
    func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode?
    func contact(of id: HandoffID) throws -> StoredContact?
}
