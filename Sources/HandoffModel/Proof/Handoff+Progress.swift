extension Handoff {
    /// How much evidence one handoff keeps. Only the author's and the brand's own acts make any.
    package static let maxEvidence = 32

    /// How far `claim` has come at `now`.
    ///
    /// - Parameters:
    ///   - possession: What whoever asks has in hand; the session is the winner's alone.
    ///   - guess: What was typed with it.
    package func progress(
        of claim: ClaimID, with possession: Possession, guess: AuthorCodeGuess = .none, under terms: Terms,
        at now: Timestamp
    ) -> ClaimProgress {
        let recorded: [Evidence] =
            switch possession {
            case .nothing, .link: evidence(of: claim, at: now)
            case .session: sessionEvidence(at: now)
            }
        var brought: [Method] = []
        if possession == .link(.private) { brought.append(.dmLink) }
        // Of two who bring the right code at once, the second finds it used up.
        if case .right(let serial) = guess, serial == code?.serial { brought.append(.dmCode) }
        let usable = usableMethods(under: terms)
        return ClaimProgress(
            recorded: recorded,
            brought: brought.filter(usable.contains).map {
                Evidence(claim: claim, method: $0, gives: $0.gives, at: now, until: link.expires)
            },
            usable: usable, under: terms)
    }

    /// The methods that may be used on it now.
    func usableMethods(under terms: Terms) -> [Method] { terms.methods(hot: contendedAt != nil) }

    /// What is recorded of `claim` and counts at `now`.
    package func evidence(of claim: ClaimID, at now: Timestamp) -> [Evidence] {
        evidence.filter { $0.claim == claim && now < $0.until }
    }

    /// What counts for the winner's session at `now`; nothing before the redemption.
    ///
    /// The author proof that redeemed lasts as long as the session. Verification decays: after its time the session goes
    /// on with less.
    private func sessionEvidence(at now: Timestamp) -> [Evidence] {
        guard let redemption else { return [] }
        let proofs = redemption.methods.filter { $0.subject == .author }.map {
            Evidence(
                claim: redemption.claim, method: $0, gives: .author, at: redemption.at, until: redemption.expires)
        }
        return proofs + evidence(of: redemption.claim, at: now).filter { $0.method.subject == .account }
    }

    /// What stands proven for the winner's session at `now`; nil before the redemption.
    package func shown(at now: Timestamp) -> ShownAssurance? {
        guard let redemption else { return nil }
        let shown = sessionEvidence(at: now)
        let assurance = Assurance.of(shown)
        return ShownAssurance(
            assurance: assurance, methods: shown.map(\.method), at: shown.map(\.at).max() ?? redemption.at,
            until: shown.filter { $0.gives >= assurance }.map(\.until).max() ?? redemption.expires)
    }
}
