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

extension Redemption {
    /// What stood at the redemption itself.
    package var shown: ShownAssurance { ShownAssurance(assurance: assurance, methods: methods, at: at, until: expires) }
}
