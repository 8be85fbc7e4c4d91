/// Something that is asked of a handoff. Ids, times and lengths come in with it: the decision makes none.
package enum Command: Sendable, Equatable {
    /// Somebody pressed the button of a link of `generation`.
    case claim(generation: UInt16)
    /// A claim asks to become the owner.
    case redeem(RedeemAttempt)
    /// The agent asks for a one-time code for the author.
    case issueCode
    /// The agent asks for the next generation of the link.
    case reissue(audience: Audience, former: FormerLinks)
    case revoke(Revocation)
    case accept(agent: String)
    case close(Outcome)
    case endSession(SessionID, SessionEnd)
    /// Time passed: keep or break the promise that is due.
    case tick
}

/// What a reissue does to the links before it.
package enum FormerLinks: String, CaseIterable, Sendable, Codable {
    /// They lead to the newest.
    case follow
    /// They are dead.
    case cut
}

/// A claim, what it has shown, and the ids that its session would get.
package struct RedeemAttempt: Sendable, Equatable {
    package var claim: ClaimID
    package var generation: UInt16
    package var audience: Audience
    /// Whether a right, unexpired one-time code came with it.
    package var provedByCode: Bool
    package var session: SessionID

    package init(
        claim: ClaimID, generation: UInt16, audience: Audience, provedByCode: Bool = false, session: SessionID
    ) {
        self.claim = claim
        self.generation = generation
        self.audience = audience
        self.provedByCode = provedByCode
        self.session = session
    }
}
