extension Handoff {
    /// Records a proof: an author proof of any claim until the redemption, verification of one whose author proof stands.
    func prove(_ attempt: ProofAttempt, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        let isWinner = redemption?.claim == attempt.claim
        guard isWinner || redemption == nil else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard terms.methods(hot: contendedAt != nil).contains(attempt.method) else { throw .methodNotAllowed }
        let end: Timestamp
        if let redemption, isWinner {
            guard sessionEnded == nil, now < redemption.expires else { throw .ended }
            end = redemption.expires
        } else {
            guard now < link.expires else { throw .linkExpired }
            end = link.expires
        }
        switch attempt.method.subject {
        case .author:
            if isWinner { return [] }
        case .account:
            let proofs = authorProofs(of: attempt.claim, by: attempt.audience, terms, at: now)
            guard isWinner || !proofs.isEmpty else { throw .proofNeeded }
        }
        return [.proved(evidence(attempt, terms, at: now, end: end))]
    }

    /// The author proofs of `claim` that count at `now`: what it has shown, and holding a private link.
    package func authorProofs(
        of claim: ClaimID, by audience: Audience?, _ terms: Terms, at now: Timestamp
    ) -> Set<Method> {
        var proofs = Set(evidence(of: claim, at: now).map(\.method).filter { $0.subject == .author })
        if audience == .private, terms.methods(hot: contendedAt != nil).contains(.dmLink) {
            proofs.insert(.dmLink)
        }
        return proofs
    }

    func evidence(_ attempt: ProofAttempt, _ terms: Terms, at now: Timestamp, end: Timestamp) -> Evidence {
        let until = attempt.method.subject == .author ? end : min(end, now + terms.verificationLifetime.length)
        return Evidence(
            claim: attempt.claim, method: attempt.method, gives: attempt.gives, at: now, until: until,
            note: attempt.note)
    }
}
