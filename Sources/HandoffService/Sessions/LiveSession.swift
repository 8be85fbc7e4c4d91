package import HandoffModel
import HandoffStore
import HandoffTokens

/// A session that is good now, and what was shown for it.
package struct LiveSession: Sendable {
    package let handoff: Handoff
    package let redemption: Redemption
    /// What is shown now: verification decays, and can be stepped up.
    package let shown: ShownAssurance
    /// The brand's own reference of the account, once its holder is at least recognised; nil when nobody has said it.
    package let account: String?
}

/// A live session as a snapshot has it, before its account is opened.
struct FoundSession {
    let handoff: Handoff
    let redemption: Redemption
    let shown: ShownAssurance
    /// Read only once its holder is at least recognised.
    let account: SealedValue?

    func opened(by sealer: Sealer) throws -> LiveSession {
        let account = try account.map { String(decoding: try sealer.open($0, of: handoff), as: UTF8.self) }
        return LiveSession(handoff: handoff, redemption: redemption, shown: shown, account: account)
    }
}

extension StoreSnapshot {
    /// The session `id` as it stands; nil for one of another brand or one that is over.
    func live(_ id: SessionID, of brand: BrandID, _ brands: Brands, at now: Timestamp) throws -> FoundSession? {
        guard let (session, handoff) = try session(id), handoff.brand == brand, let redemption = handoff.redemption,
            handoff.sessionIsActive(at: now, seen: session.seen, under: try brands.terms(of: handoff, in: self))
        else { return nil }
        let shown = handoff.shown(at: now) ?? redemption.shown
        return FoundSession(
            handoff: handoff, redemption: redemption, shown: shown,
            account: shown.assurance >= .recognised ? try sealed(.account, of: handoff.id) : nil)
    }
}
