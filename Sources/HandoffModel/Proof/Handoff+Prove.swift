extension Handoff {
    /// Records a proof: an author proof of any claim until the redemption, verification of one whose author proof stands.
    func prove(_ attempt: ProofAttempt, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        let isWinner = redemption?.claim == attempt.claim
        guard isWinner || redemption == nil else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard usableMethods(under: terms).contains(attempt.method) else { throw .methodNotAllowed }
        let end: Timestamp
        if let redemption {
            guard liveSession(at: now) != nil else { throw .ended }
            end = redemption.expires
        } else {
            guard now < link.expires else { throw .linkExpired }
            end = link.expires
        }
        let until: Timestamp
        switch attempt.method.subject {
        case .author:
            if isWinner { return [] }
            until = end
        case .account:
            let progress = progress(of: attempt.claim, with: attempt.possession, under: terms, at: now)
            guard isWinner || progress.isAuthor else { throw .proofNeeded }
            until = min(end, now + terms.verificationLifetime.length)
        }
        return [
            .proved(
                Evidence(
                    claim: attempt.claim, method: attempt.method, gives: attempt.gives, at: now, until: until,
                    note: attempt.note))
        ]
    }
}
