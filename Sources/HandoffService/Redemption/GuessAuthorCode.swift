import HandoffModel
import HandoffStore
import HandoffTokens

/// Compares what a claimant typed with the one-time code that the agent sent to the author.
struct GuessAuthorCode: Sendable {
    let store: any Store
    let brands: Brands
    let codes: CodeDigests
    /// Wrong codes that one handoff takes in all, whoever sends them, before the method ends for it
    /// (SP 800-63B-4, 3.2.2: no more than 100 failures).
    static let perHandoff = 100

    /// The guess is counted in a commit of its own before anything is compared: parallel guesses cannot share a try, and
    /// a crash cannot give one back.
    ///
    /// - Parameter text: nil when nothing was typed.
    func callAsFunction(_ text: String?, by ticket: ClaimTicket, at now: Timestamp) async throws -> AuthorCodeGuess {
        guard let text else { return .none }
        guard let code = Code(text) else { return .wrong }
        let counted = try await store.write(.beside(ticket.handoff)) { tx -> StoredAuthorCode? in
            let handoff = try tx.handoff(ticket.handoff)
            // The winner asks again with the code that it won with: nothing is left to guess, and nothing is counted.
            guard let term = handoff.code, now < term.expires, let stored = try tx.authorCode(of: handoff.id),
                stored.serial == term.serial
            else { return nil }
            let tries = try brands.terms(of: handoff, in: tx).codeTries
            let mayTry = try tx.countGuess(
                of: handoff.id, by: ticket.claim, perClaim: tries, perHandoff: Self.perHandoff)
            return mayTry ? stored : nil
        }
        guard let counted, let digest = CodeDigest(counted.digest),
            try codes.matches(code, digest, handoff: ticket.handoff, serial: counted.serial)
        else { return .wrong }
        return .right(serial: counted.serial)
    }
}
