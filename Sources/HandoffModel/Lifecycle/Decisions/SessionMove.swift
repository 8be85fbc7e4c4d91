/// The session of a handoff got a new id, and the one before is dead. What was shown moves along, and never grows.
package struct SessionMove: Sendable, Equatable {
    package enum Cause: String, CaseIterable, Sendable, Codable {
        /// The customer went on in another browser or on another device, which has a claim of its own.
        case carried
        /// More was verified (ASVS 5.0, 7.2.4: a new token at every authentication).
        case steppedUp = "stepped_up"
    }

    package var from: SessionID
    package var to: SessionID
    /// The claim that owns the session from now on.
    package var claim: ClaimID
    package var cause: Cause

    package init(from: SessionID, to: SessionID, claim: ClaimID, cause: Cause) {
        self.from = from
        self.to = to
        self.claim = claim
        self.cause = cause
    }
}
