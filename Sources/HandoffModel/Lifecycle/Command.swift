/// Something that is asked of a handoff. Ids, times and lengths come in with it: the decision makes none.
package enum Command: Sendable, Equatable {
    /// Somebody pressed the button of a link of `generation`.
    case claim(generation: UInt16)
    /// A claim asks to become the owner.
    case redeem(RedeemAttempt)
    /// A proof was found right.
    case prove(ProofAttempt)
    /// So many claims, from so many networks, have been made of a link in public.
    case noteCrowd(Contention)
    /// The session gets a new id.
    case moveSession(SessionMove)
    /// The agent asks for a one-time code for the author.
    case issueCode
    /// The agent asks for the next generation of the link.
    case reissue(audience: Audience, former: FormerLinks)
    case revoke(Revocation)
    case accept(agent: String)
    case close(Outcome)
    case endSession(SessionID, SessionEnd)
    /// The customer says that the wait is too long.
    case nudge(SessionID)
    /// The customer heard other words than those on the page.
    case rejectWords(SessionID)
    /// Somebody whose link leads nowhere asks for a new one.
    case askForLink
    /// The customer says what they thought of it: 1 to 5.
    case rate(SessionID, Int)
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
