package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Says how a claim can become the owner. It looks at what the claim has shown, at the policy, and at whether the thread
/// runs hot: what became of the handoff makes no difference to it.
package struct WaysToProve: Sendable {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp

    package init(store: any Store, brands: Brands, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.brands = brands
        self.now = now
    }

    package func callAsFunction(_ ticket: ClaimTicket) async throws -> Ways { try await self(.claim(ticket)) }

    package func callAsFunction(_ holder: Holder) async throws -> Ways {
        let now = now()
        let (held, facts, hasAccount, otp, isHotToStrangers) = try await store.read { snapshot in
            let held = try snapshot.held(by: holder, brands, at: now)
            let id = held.handoff.id
            return (
                held, try snapshot.facts(of: id).compactMap { FactKind(rawValue: $0.kind) },
                try snapshot.sealed(id)?.account != nil, try snapshot.otp(of: id, by: held.claim),
                try snapshot.runsHot(held.handoff, held.terms)
            )
        }
        let (handoff, terms) = (held.handoff, held.terms)
        let settings = try await brands.settings(of: handoff).settings
        let evidence = handoff.evidence(of: held.claim, at: now)
        let isHot = handoff.contendedAt != nil
        let redeemed = held.session == nil ? [] : handoff.redemption?.methods ?? []
        let author = handoff.authorProofs(of: held.claim, by: held.audience, terms, at: now)
            .union(redeemed.filter { $0.subject == .author })
        let shown = author.union(evidence.map(\.method))
        let network = Network(rawValue: handoff.issued.network) ?? .other
        let proofs = terms.proofsLeft(after: author, hot: isHotToStrangers).filter { method in
            switch method {
            case .dmLink: false  // another link, not a step of this claim
            case .platformSignIn: settings.signIn.contains { $0.network == network }
            default: true
            }
        }
        let verifications =
            author.isEmpty
            ? []
            : terms.verificationsLeft(hot: isHot).filter { method in
                if evidence.contains(where: { $0.method == method }) { return false }
                return switch method {
                case .facts: facts.count >= terms.factsNeeded
                case .otp: hasAccount
                case .contactCentre: false
                default: true
                }
            }
        let assurance = max(author.isEmpty ? .none : .author, evidence.map(\.gives).max() ?? .none)
        return Ways(
            settings: settings, terms: terms, network: network, proofs: proofs, verifications: verifications,
            shown: Method.allCases.filter(shown.contains), facts: facts,
            otp: otp.flatMap { $0.digest != nil && now < $0.expires ? $0 : nil },
            next: !terms.isProven(by: author) ? .prove : assurance < terms.assurance ? .verify : .redeem)
    }
}
