package import HandoffModel

/// What is under way between a claim and its proofs, as an engine writes it.
package protocol ProofRows: ProofSnapshot {
    /// Puts a one-time code in the place of the one before.
    func put(_ code: StoredAuthorCode, for id: HandoffID) throws
    /// Counts one guess of a claim, while both counts are below their bounds.
    /// - Returns: whether it was counted.
    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool
    /// Drops the words of a handoff that have expired at `time`.
    func forgetEchoes(of id: HandoffID, expiredAt time: Timestamp) throws
    /// Puts the words of a claim in the place of those before, while no other claim of the handoff has the same and the
    /// other claims, of the handoff and of its network, are fewer than the bounds.
    /// - Returns: whether they were put.
    func put(_ echo: StoredEcho, for id: HandoffID, perHandoff: Int, perNetwork: Int) throws -> Bool
    /// Counts a press from a network, while the other networks are fewer than `maxNetworks`.
    func countPress(of id: HandoffID, from network: [UInt8], maxNetworks: Int, until expires: Timestamp) throws
    func insert(_ facts: [StoredFact], for id: HandoffID) throws
    /// Puts a code in the place of the one before.
    func put(_ otp: StoredOTP, for id: HandoffID, by claim: ClaimID) throws
    /// Counts one try, while they are fewer than the limit; a count whose time is over at `time` begins anew.
    /// - Returns: whether it was counted.
    func countTry(_ limit: TryLimit, at time: Timestamp) throws -> Bool
    /// Drops what a handoff's proofs needed while it was open: facts, codes of every kind, contacts and guesses. Words and
    /// presses stay until they run out: whoever has a claim of a dead link sees what those of a live one see.
    func forgetProofs(of id: HandoffID) throws
    /// Drops words, presses, session codes and counts that had expired before `time`, of each at most `limit`.
    /// - Returns: how many were dropped.
    func forgetProofs(before time: Timestamp, limit: Int) throws -> Int
}
