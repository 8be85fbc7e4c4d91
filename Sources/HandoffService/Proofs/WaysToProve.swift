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
        return try await store.read { snapshot in
            let held = try snapshot.held(by: holder, brands, at: now)
            let settings = try brands.settings(of: held.handoff, in: snapshot).settings
            let progress = held.progress(at: now)
            let isThere = { need in try snapshot.has(need, for: held, settings) }
            let proofs = try progress.proofsLeft(
                hot: try snapshot.runsHot(held.handoff, held.terms), where: isThere)
            let verifications = try progress.verificationsLeft(where: isThere)
            return Ways(
                settings: settings, terms: held.terms,
                network: Network(rawValue: held.handoff.issued.network) ?? .other, proofs: proofs,
                verifications: verifications,
                facts: verifications.contains(.facts) ? try snapshot.factKinds(of: held.handoff.id) : [],
                otpExpires: verifications.contains(.otp) ? try snapshot.otpExpires(of: held, at: now) : nil,
                next: progress.next)
        }
    }
}

extension StoreSnapshot {
    fileprivate func factKinds(of id: HandoffID) throws -> [FactKind] {
        try facts(of: id).compactMap { FactKind(rawValue: $0.kind) }
    }

    /// Until when the code that the brand has sent to this claim is good.
    fileprivate func otpExpires(of held: HeldClaim, at now: Timestamp) throws -> Timestamp? {
        guard let otp = try otp(of: held.handoff.id, by: held.claim), otp.digest != nil, now < otp.expires else {
            return nil
        }
        return otp.expires
    }
}
