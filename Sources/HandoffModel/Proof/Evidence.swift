/// That a claim has shown something: how, how much, when, and until when it counts. Never what was answered.
package struct Evidence: Sendable, Equatable {
    package var claim: ClaimID
    package var method: Method
    /// What it gives where an author proof stands beside it; ``Assurance/author`` for an author proof itself.
    package var gives: Assurance
    package var at: Timestamp
    /// From then on it counts no more.
    package var until: Timestamp
    /// What an agent may see of it: `2 of 3`, `sms`, how an agent knows. No answer and no personal data.
    package var note: String?

    package init(
        claim: ClaimID, method: Method, gives: Assurance, at: Timestamp, until: Timestamp, note: String? = nil
    ) {
        self.claim = claim
        self.method = method
        self.gives = gives
        self.at = at
        self.until = until
        self.note = note
    }
}

/// What stands proven of a claimant at one moment (RFC 7662 and OpenID Connect Core 2 have the names for it).
package struct ShownAssurance: Sendable, Equatable {
    package var assurance: Assurance
    package var methods: [Method]
    /// When the newest of it was shown.
    package var at: Timestamp
    /// When the assurance falls, unless something is shown again.
    package var until: Timestamp
}

extension Assurance {
    /// What several proofs give together: verification without an author proof gives nothing.
    static func of(_ shown: some Collection<Evidence>) -> Assurance {
        guard shown.contains(where: { $0.method.subject == .author }) else { return .none }
        return shown.map(\.gives).max() ?? .none
    }
}

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

extension Redemption {
    /// What stood at the redemption itself.
    package var shown: ShownAssurance { ShownAssurance(assurance: assurance, methods: methods, at: at, until: expires) }
}
