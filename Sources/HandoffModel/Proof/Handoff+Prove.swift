extension Handoff {
    /// Records a proof: an author proof of any claim until the redemption, verification of one whose author proof stands.
    func prove(_ attempt: ProofAttempt, _ terms: Terms, at now: Timestamp) throws(Refusal) -> [Event] {
        let isWinner = redemption?.claim == attempt.claim
        let end = try mayProve(attempt.claim, by: attempt.method, under: terms, at: now)
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

    /// Refuses what could not be recorded of `claim`: whoever asks first sends, counts and compares nothing in vain.
    /// - Returns: until when what is recorded can count.
    @discardableResult
    package func mayProve(
        _ claim: ClaimID, by method: Method, under terms: Terms, at now: Timestamp
    ) throws(Refusal) -> Timestamp {
        guard redemption == nil || redemption?.claim == claim else { throw .alreadyRedeemed }
        guard state.isOpen else { throw state == .expired ? .linkExpired : .ended }
        guard usableMethods(under: terms).contains(method) else { throw .methodNotAllowed }
        if let redemption {
            guard liveSession(at: now) != nil else { throw .ended }
            return redemption.expires
        }
        guard now < link.expires else { throw .linkExpired }
        return link.expires
    }
}
