package import HandoffModel

/// A consistent view that can be changed.
package protocol StoreTransaction: StoreSnapshot, ProofTransaction {
    /// Begins a handoff with its first event.
    func create(_ handoff: Handoff, by actor: Actor, first event: Event, sealed: SealedFields?) throws
    /// Appends `events` and moves the handoff to the state that they make.
    /// - Throws: ``Refusal/movedMeanwhile`` if the handoff is no longer at the version it was read at.
    @discardableResult
    func append(_ events: [Event], to handoff: Handoff, by actor: Actor, at time: Timestamp) throws -> Handoff
    /// Records with which key the token of a session is signed, so that its owner can be given the same one again.
    func open(_ session: StoredSession) throws
    func sawCustomer(in session: SessionID, at time: Timestamp) throws
    /// Puts a one-time code in the place of the one before.
    func put(_ code: StoredAuthorCode, for id: HandoffID) throws
    /// Counts one guess of a claim, if it has one left.
    /// - Returns: whether the guess may be compared. Once either bound is reached nothing more is stored.
    func countGuess(of id: HandoffID, by claim: ClaimID, perClaim: Int, perHandoff: Int) throws -> Bool
    /// - Returns: whether it was put; false when this scope has an answer under this key already.
    func remember(_ answer: StoredAnswer) throws -> Bool
    /// Makes room for another answer under a key whose answer is no longer good at `time`.
    func forgetAnswer(_ scope: String, key: [UInt8], expiredAt time: Timestamp) throws
    /// - Returns: how many were forgotten.
    func forgetAnswers(before time: Timestamp, limit: Int) throws -> Int

    /// Adds the next version of a brand's settings.
    /// - Returns: its version, from 1; the present one when nothing changed.
    func save(_ settings: BrandSettings, at time: Timestamp) throws -> Int
    func save(_ key: StoredAPIKey) throws
    /// - Throws: ``Refusal/unknown`` for another brand's key. Revoking twice changes nothing.
    func revokeAPIKey(_ id: APIKeyID, of brand: BrandID, at time: Timestamp) throws
    func usedAPIKey(_ id: APIKeyID, at time: Timestamp) throws
}
