extension Handoff {
    /// The one step that makes a claim the owner.
    package func redeem(
        _ attempt: RedeemAttempt, under terms: Terms, at now: Timestamp
    ) throws(Refusal) -> RedeemDecision {
        // The winner is asked first: its retry gets the same answer whatever has happened to link and claim since.
        if let redemption, redemption.claim == attempt.claim { return .already(redemption) }
        guard now < attempt.expires else { throw .linkExpired }
        let progress = progress(
            of: attempt.claim, with: .link(attempt.audience), guess: attempt.guess, under: terms, at: now)
        // Until proof, every state answers the same (docs/design.md, invariant 4): so this comes first.
        guard progress.isAuthor else {
            // A private link alone says by itself that the policy does not take it. Whoever typed a code, right or wrong,
            // hears what any wrong code is told.
            throw attempt.audience == .private && attempt.guess == .none ? .methodNotAllowed : .proofNeeded
        }
        guard redemption == nil else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard link.leads(from: attempt.generation) else { throw .linkReplaced }
        guard now < link.expires else { throw .linkExpired }

        let first: [Event] = state == .issued ? [.claimed(generation: attempt.generation)] : []
        let missing: Refusal
        switch progress.next {
        case .redeem:
            let redemption = Redemption(
                claim: attempt.claim, session: attempt.session, generation: attempt.generation,
                assurance: progress.assurance, methods: progress.methods, at: now,
                expires: now + terms.sessionLifetime.length)
            return .redeemed(
                redemption, first + [.redeemed(redemption, accept: now + terms.acceptWithin.length)])
        case .prove: missing = .moreProofNeeded
        case .verify: missing = .assuranceTooLow
        }
        guard !progress.brought.isEmpty else { throw missing }
        return .kept(first + progress.brought.map(Event.proved), missing: missing)
    }
}
