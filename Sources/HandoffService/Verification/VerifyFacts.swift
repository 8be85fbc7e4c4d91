package import HandoffModel
import HandoffStore
import HandoffTokens

/// What became of a customer's answers. Which of them were wrong is told to nobody.
package enum FactsOutcome: Sendable {
    case agreed(Verified)
    case disagreed
    /// Too many sets have been tried, by this claim or for this account.
    case usedUp
}

/// Compares what a customer says about the account with what the brand knows.
///
/// The answers are normalised, compared as keyed digests in constant time, and forgotten. Facts corroborate
/// (SP 800-63A-4): beside an author proof they give ``Assurance/recognised``, alone nothing.
package struct VerifyFacts: Sendable {
    let store: any Store
    let brands: Brands
    let digests: ProofDigests
    let record: RecordVerification
    let mint: Mint

    /// What the customer can be asked; empty when the brand has said nothing.
    package func kinds(for handoff: HandoffID) async throws -> [FactKind] {
        try await store.read { try $0.facts(of: handoff) }.compactMap { FactKind(rawValue: $0.kind) }
    }

    /// - Parameter answers: as typed, by kind. What cannot be such a fact counts as a wrong one.
    /// - Throws: ``Refusal/proofNeeded`` without an author proof; ``Refusal/methodNotAllowed``.
    package func callAsFunction(
        _ answers: [FactKind: String], by holder: Holder, in language: Language
    ) async throws -> FactsOutcome {
        let now = mint.now()
        let session: SessionID = try mint.id(at: now, in: holder.laneBits)
        guard let counted = try await count(by: holder, at: now) else { return .usedUp }
        let agreed = try agreeing(answers, counted.facts, of: counted.handoff, in: language, at: now)
        guard agreed >= counted.needed else { return .disagreed }
        return try await store.write(.lane(holder.laneBits)) { tx in
            let held = try tx.held(by: holder, brands, at: now)
            let attempt = held.attempt(.facts, note: "\(agreed) of \(counted.facts.count)")
            return .agreed(try record(attempt, by: held, session: session, in: tx, at: now))
        }
    }

    /// Counts the try, and reads what it is compared with; nil when no try is left.
    private func count(by holder: Holder, at now: Timestamp) async throws -> Counted? {
        let counted = try await store.write(.lane(holder.laneBits)) { tx -> Counted? in
            let held = try tx.held(by: holder, brands, at: now)
            try held.require(.facts, at: now)
            let facts = try tx.facts(of: held.handoff.id)
            guard facts.count >= held.terms.factsNeeded else { throw Refusal.methodNotAllowed }
            let account = try tx.sealed(held.handoff.id)?.account?.tag
            let limits = VerificationLimits.facts(held, account: account, at: now)
            guard try tx.countTry(limits.ofHandoff, of: held.handoff.id, at: now) else { return nil }
            return Counted(
                handoff: held.handoff.id, facts: facts, needed: held.terms.factsNeeded, ofAccount: limits.ofAccount)
        }
        guard let counted, try await store.countTry(ofAccount: counted.ofAccount, at: now) else { return nil }
        return counted
    }

    /// A try that may be compared, as far as the handoff is concerned.
    private struct Counted {
        let handoff: HandoffID
        let facts: [StoredFact]
        let needed: Int
        let ofAccount: TryLimit?
    }

    /// How many agree. Every fact is compared, whatever the others came to.
    private func agreeing(
        _ answers: [FactKind: String], _ facts: [StoredFact], of handoff: HandoffID, in language: Language,
        at now: Timestamp
    ) throws -> Int {
        try facts.reduce(0) { count, fact in
            let value = FactKind(rawValue: fact.kind).flatMap { kind in
                answers[kind].flatMap { kind.normalised($0, dates: DateOrder(language), today: CivilTime(now)) }
            }
            let matches = try digests.matches(fact.digest, fact: fact.kind, value ?? "", of: handoff)
            return count + (value != nil && matches ? 1 : 0)
        }
    }
}
