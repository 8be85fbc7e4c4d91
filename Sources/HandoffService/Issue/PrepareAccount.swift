package import HandoffModel
import HandoffStore
import HandoffTokens

/// Whose account a handoff is about, and what its holder knows. Secrets: forgotten when the handoff is issued.
package struct AccountOrder: Sendable, Equatable, CustomStringConvertible {
    /// The brand's own reference of the customer, sealed at rest; never something a customer would type.
    package var reference: String?
    /// Values by kind, as the brand's records have them.
    package var facts: [FactKind: String]

    package init(reference: String? = nil, facts: [FactKind: String] = [:]) {
        self.reference = reference
        self.facts = facts
    }

    package var description: String { "<redacted>" }
}

/// Makes of an account what is kept of it: the reference sealed, the facts as keyed digests.
package struct PrepareAccount: Sendable {
    let digests: ProofDigests
    let accounts: AccountKeys
    let calls: BrandCalls

    /// - Throws: ``ServiceRefusal/invalid(_:)`` for a fact that no record of its kind can be.
    func callAsFunction(
        _ order: AccountOrder?, _ settings: BrandSettings, _ terms: Terms, of handoff: HandoffID, _ key: DataKey,
        at now: Timestamp
    ) async throws -> (sealed: SealedAccount?, facts: [StoredFact]) {
        guard let order else { return (nil, []) }
        let given =
            order.facts.isEmpty ? await asked(order.reference, settings, terms, of: handoff, at: now) : order.facts
        var faults: [InvalidMember] = []
        var facts: [StoredFact] = []
        for (kind, value) in given.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let normal = Self.normalised(kind, value, at: now) else {
                faults.append(InvalidMember("account.facts.\(kind.rawValue)", "it cannot be a \(kind.rawValue)"))
                continue
            }
            facts.append(
                StoredFact(kind: kind.rawValue, digest: try digests.fact(kind.rawValue, normal, of: handoff)))
        }
        guard faults.isEmpty else { throw ServiceRefusal.invalid(faults) }
        let sealed = try order.reference.map { reference in
            SealedAccount(
                reference: try key.seal(Array(reference.utf8), field: SealedField.account.rawValue),
                tag: try accounts.tag(brand: settings.brand, reference: reference))
        }
        return (sealed, facts)
    }

    /// What the brand's own system says. A system that does not answer keeps nobody from issuing: the customer is then
    /// not asked for facts. Nor is one asked for a fact that it has wrong.
    private func asked(
        _ reference: String?, _ settings: BrandSettings, _ terms: Terms, of handoff: HandoffID, at now: Timestamp
    ) async -> [FactKind: String] {
        guard let reference, let url = settings.factsURL, terms.methods.contains(.facts) else { return [:] }
        let question = FactsToAsk(
            url: url, brand: settings.brand, handoff: handoff, reference: reference, call: handoff.description)
        let answer = (try? await calls.facts(question)) ?? [:]
        return answer.reduce(into: [:]) { facts, entry in
            guard let kind = FactKind(rawValue: entry.key), Self.normalised(kind, entry.value, at: now) != nil else {
                return
            }
            facts[kind] = entry.value
        }
    }

    /// Records write dates as ISO 8601, or so that they can be read in one way only.
    private static func normalised(_ kind: FactKind, _ value: String, at now: Timestamp) -> String? {
        kind.normalised(value, dates: .unknown, today: CivilTime(now))
    }
}
