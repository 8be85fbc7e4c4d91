package import HandoffModel

package protocol ProofTransaction: ProofSnapshot {
    /// Keeps the words of a claim in the place of those before, within both bounds; rows that have expired at `time`
    /// make room first.
    func put(_ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int, at time: Timestamp) throws
        -> EchoOutcome
    /// Counts a press from a network. Beyond `maxNetworks` networks nothing more is stored.
    /// - Returns: what has been counted so far.
    func countPress(of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp) throws
        -> Contention
    func put(_ facts: [StoredFact], for id: HandoffID) throws
    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws
    /// Counts one try against every limit, or against none when one of them is reached.
    /// - Returns: whether it was counted, and so may be compared.
    func countTry(_ limits: [TryLimit], at time: Timestamp) throws -> Bool
    /// Puts a code in the place of the one of its kind before.
    func put(_ code: StoredSessionCode) throws
    func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws
    func put(_ contact: StoredContact, for id: HandoffID) throws
    /// Keeps whose account a handoff is about, if nothing said so before.
    /// - Returns: false when something did.
    func setAccount(_ account: SealedAccount, of id: HandoffID) throws -> Bool
    /// - Returns: how many rows that had expired were forgotten, at most about `limit`.
    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int
}
