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
