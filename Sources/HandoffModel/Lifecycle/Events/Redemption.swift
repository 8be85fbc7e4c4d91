/// The one redemption of a handoff: which claim won, how, and the session that it opened.
package struct Redemption: Sendable, Equatable {
    package var claim: ClaimID
    package var session: SessionID
    package var generation: UInt16
    package var assurance: Assurance
    package var methods: [Method]
    package var at: Timestamp
    /// When the session ends whatever happens.
    package var expires: Timestamp

    package init(
        claim: ClaimID, session: SessionID, generation: UInt16, assurance: Assurance, methods: [Method], at: Timestamp,
        expires: Timestamp
    ) {
        self.claim = claim
        self.session = session
        self.generation = generation
        self.assurance = assurance
        self.methods = methods
        self.at = at
        self.expires = expires
    }
}
