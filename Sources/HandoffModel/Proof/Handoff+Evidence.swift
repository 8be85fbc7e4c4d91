extension Handoff {
    /// How much evidence one handoff keeps. Only the author's and the brand's own acts make any.
    package static let maxEvidence = 32

    /// What `claim` has shown that counts at `now`.
    package func evidence(of claim: ClaimID, at now: Timestamp) -> [Evidence] {
        evidence.filter { $0.claim == claim && now < $0.until }
    }

    /// What stands proven for the winner's session at `now`; nil before the redemption.
    ///
    /// The author proof that redeemed lasts as long as the session. Verification decays: after its time the session goes
    /// on with less.
    package func shown(at now: Timestamp) -> ShownAssurance? {
        guard let redemption else { return nil }
        let author = redemption.methods.filter { $0.subject == .author }.map {
            Evidence(
                claim: redemption.claim, method: $0, gives: .author, at: redemption.at, until: redemption.expires)
        }
        let verified = evidence(of: redemption.claim, at: now).filter { $0.method.subject == .account }
        let shown = author + verified
        let assurance = Assurance.of(shown)
        return ShownAssurance(
            assurance: assurance, methods: shown.map(\.method), at: shown.map(\.at).max() ?? redemption.at,
            until: shown.filter { $0.gives >= assurance }.map(\.until).max() ?? redemption.expires)
    }
}
