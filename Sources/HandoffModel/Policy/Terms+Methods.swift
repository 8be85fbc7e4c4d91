extension Terms {
    /// The methods that may be used now. Running hot only ever takes some away.
    package func methods(hot isHot: Bool) -> [Method] {
        guard isHot else { return methods }
        guard let methodsWhenHot else { return methods.filter(\.isAllowedWhenHot) }
        return methods.filter(methodsWhenHot.contains)
    }

    /// Whether a link that so many have claimed runs hot.
    package func isHot(_ crowd: Contention) -> Bool {
        crowd.networks >= hotNetworks || crowd.claims >= hotClaims
    }

    /// Whether these author proofs are enough.
    package func isProven(by shown: Set<Method>) -> Bool { proof?.isMet(by: shown) ?? !shown.isEmpty }

    /// The author proofs that would still help, of those that may be used.
    func proofsLeft(after shown: Set<Method>, hot isHot: Bool) -> [Method] {
        let usable = methods(hot: isHot).filter { $0.subject == .author && !shown.contains($0) }
        guard let proof else { return shown.isEmpty ? usable : [] }
        let missing = proof.missing(from: shown)
        return usable.filter(missing.contains)
    }
}
