/// How far a claim has come at one moment: what it has shown, what that gives, and which step is next.
///
/// The one place that says so. ``Handoff/redeem(_:under:at:)`` decides by it, and claimants are offered by it what helps
/// them, so that what is offered and what is accepted cannot differ.
package struct ClaimProgress: Sendable, Equatable {
    /// What counts, oldest first.
    package let shown: [Evidence]
    /// What has just come along of it, to be recorded where it is not enough.
    let brought: [Evidence]
    /// The author proofs among what counts.
    package let proofs: Set<Method>
    private let terms: Terms
    private let usable: [Method]

    /// - Parameters:
    ///   - recorded: What the handoff keeps of this claim and still counts.
    ///   - brought: What comes along with it and may be used.
    ///   - usable: The methods that may be used now.
    init(recorded: [Evidence], brought: [Evidence], usable: [Method], under terms: Terms) {
        func isNew(_ evidence: Evidence) -> Bool { !recorded.contains { $0.method == evidence.method } }
        shown = recorded + brought.filter(isNew)
        // A code is used up by being right, also where one was shown before.
        self.brought = brought.filter { isNew($0) || $0.method == .dmCode }
        proofs = Set(shown.lazy.map(\.method).filter { $0.subject == .author })
        self.usable = usable
        self.terms = terms
    }

    /// Whether anything shows that this is the author.
    package var isAuthor: Bool { !proofs.isEmpty }

    package var methods: [Method] { shown.map(\.method) }

    package var assurance: Assurance { Assurance.of(shown) }

    /// The step that is missing.
    package enum Next: Sendable {
        /// An author proof, or another one.
        case prove
        /// More about the account than was shown.
        case verify
        /// None but the redemption.
        case redeem
    }

    package var next: Next {
        if !terms.isProven(by: proofs) { return .prove }
        return assurance < terms.assurance ? .verify : .redeem
    }

    /// Author proofs that would still help; none once there are enough.
    /// - Parameters:
    ///   - isHot: Whether the thread runs hot, as those see it who have shown nothing.
    ///   - isThere: Whether there is what a method needs.
    package func proofsLeft<E: Error>(
        hot isHot: Bool, where isThere: (Method.Need) throws(E) -> Bool
    ) throws(E) -> [Method] {
        try steps(of: terms.proofsLeft(after: proofs, hot: isHot), where: isThere)
    }

    /// Ways to verify the account holder that are left; none before there is an author proof: whoever has shown nothing
    /// learns nothing about the account.
    /// - Parameter isThere: Whether there is what a method needs.
    package func verificationsLeft<E: Error>(where isThere: (Method.Need) throws(E) -> Bool) throws(E) -> [Method] {
        guard isAuthor else { return [] }
        let left = usable.filter { method in method.subject == .account && !shown.contains { $0.method == method } }
        return try steps(of: left, where: isThere)
    }

    private func steps<E: Error>(
        of methods: [Method], where isThere: (Method.Need) throws(E) -> Bool
    ) throws(E) -> [Method] {
        var steps: [Method] = []
        for method in methods where method.isStep {
            if try isThere(method.needs) { steps.append(method) }
        }
        return steps
    }
}
