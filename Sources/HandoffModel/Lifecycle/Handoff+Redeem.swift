extension Handoff {
    /// The one step that makes a claim the owner.
    ///
    /// - Returns: no `redeemed` when a proof is right but the policy asks for more: then the proof itself is the event.
    func redeem(_ attempt: RedeemAttempt, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        // The winner is asked first: its retry gets the same answer whatever has happened to the link since.
        if redemption?.claim == attempt.claim { return [] }
        let before = evidence(of: attempt.claim, at: now)
        let brought: [Method] =
            (attempt.audience == .private ? [.dmLink] : []) + (attempt.provedByCode ? [.dmCode] : [])
        let allowed = brought.filter(terms.methods(hot: contendedAt != nil).contains)
        let methods = before.map(\.method) + allowed.filter { method in !before.contains { $0.method == method } }
        let proofs = Set(methods.filter { $0.subject == .author })
        // Until proof, every state answers the same (docs/design.md, invariant 4): so this comes first.
        guard !proofs.isEmpty else { throw brought.isEmpty ? .proofNeeded : .methodNotAllowed }
        guard redemption == nil else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard attempt.generation >= link.oldest, attempt.generation <= link.generation else { throw .linkReplaced }
        guard now < link.expires else { throw .linkExpired }
        let shown = max(.author, before.map(\.gives).max() ?? .none)
        let first: [Event] = state == .issued ? [.claimed(generation: attempt.generation)] : []
        guard terms.isProven(by: proofs), shown >= terms.assurance else {
            // What was brought is kept with the claim, for the steps that are missing. A code is used up by being right.
            let new = allowed.filter { method in method == .dmCode || !before.contains { $0.method == method } }
            if !new.isEmpty {
                return first
                    + new.map { method in
                        let proof = ProofAttempt(claim: attempt.claim, method: method)
                        return .proved(evidence(proof, terms, at: now, end: link.expires))
                    }
            }
            throw terms.isProven(by: proofs) ? .assuranceTooLow : .moreProofNeeded
        }
        let redemption = Redemption(
            claim: attempt.claim, session: attempt.session, generation: attempt.generation, assurance: shown,
            methods: methods, at: now, expires: now + terms.sessionLifetime.length)
        return first + [.redeemed(redemption, accept: now + terms.acceptWithin.length)]
    }
}
