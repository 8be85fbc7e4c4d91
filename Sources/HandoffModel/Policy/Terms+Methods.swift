extension Terms {
    /// The methods that may be used now. Running hot only ever takes weak ones away.
    package func methods(hot: Bool) -> [Method] {
        guard hot else { return methods }
        if let methodsWhenHot { return methods.filter(methodsWhenHot.contains) }
        return methods.filter { $0 != .agentAttested }
    }

    /// Whether a link that so many have claimed runs hot.
    package func isHot(_ crowd: Contention) -> Bool {
        crowd.networks >= hotNetworks || crowd.claims >= hotClaims
    }

    /// Whether these author proofs are enough.
    package func isProven(by shown: Set<Method>) -> Bool { proof?.isMet(by: shown) ?? !shown.isEmpty }

    /// The author proofs that would still help, of those that may be used.
    package func proofsLeft(after shown: Set<Method>, hot: Bool) -> [Method] {
        let usable = methods(hot: hot).filter { $0.subject == .author && !shown.contains($0) }
        guard let proof else { return shown.isEmpty ? usable : [] }
        let missing = proof.missing(from: shown)
        return usable.filter(missing.contains)
    }

    /// The ways to verify the account holder.
    package func verificationsLeft(hot: Bool) -> [Method] { methods(hot: hot).filter { $0.subject == .account } }
}
