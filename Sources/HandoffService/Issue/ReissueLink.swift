package import HandoffModel
import HandoffStore
import HandoffTokens

/// Makes the next generation of a link; the former ones lead to it or are cut.
package struct ReissueLink: Sendable {
    let store: any Store
    let brands: Brands
    let links: LinkWriter
    let now: @Sendable () -> Timestamp

    package func callAsFunction(
        _ id: HandoffID, audience: Audience?, former: FormerLinks, by caller: Caller,
        rendering: AnswerRendering<IssuedHandoff> = .none
    ) async throws -> Answered<IssuedHandoff> {
        let now = now()
        return try await store.write(.beside(id)) { tx in
            let handoff = try tx.handoff(id, of: caller.brand)
            let brand = try brands.settings(of: handoff, in: tx)
            let events = try handoff.decide(
                .reissue(audience: audience ?? handoff.link.audience, former: former),
                under: brand.settings.terms(for: handoff.issued.intent), at: now)
            let after = try tx.append(events, to: handoff, by: caller.actor, at: now)
            let written = try links.write(after, brand, authorName: nil, draft: nil)
            return try rendering.keep(
                IssuedHandoff(handoff: after, link: written.link, reply: written.reply), in: tx)
        }
    }
}
