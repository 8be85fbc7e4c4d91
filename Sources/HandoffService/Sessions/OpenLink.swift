import FoundationEssentials
package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A link and whose page it opens.
package struct OpenedLink: Sendable {
    package let link: Link
    package let handoff: Handoff
    package let settings: BrandSettings
    /// The address of the post, as the agent gave it.
    package let post: String?
}

/// Finds out whose page a link opens. It says nothing about what became of the handoff.
package struct OpenLink: Sendable {
    let store: any Store
    let brands: Brands
    let sealer: Sealer
    let now: @Sendable () -> Timestamp

    /// - Throws: ``Refusal/linkExpired``, which stands in the token for anyone to read.
    package func callAsFunction(_ link: Link) async throws -> OpenedLink {
        guard now() < link.expires else { throw Refusal.linkExpired }
        let (handoff, settings, sealed) = try await store.read { snapshot in
            let handoff = try snapshot.handoff(link.handoff)
            return (handoff, try brands.settings(of: handoff, in: snapshot).settings, try snapshot.sealed(handoff.id))
        }
        return OpenedLink(
            link: link, handoff: handoff, settings: settings,
            post: try link.audience == .public ? sealed.flatMap { try post($0, handoff) } : nil)
    }

    private func post(_ sealed: SealedFields, _ handoff: Handoff) throws -> String? {
        let key = try sealer.unwrap(sealed.wrappedKey, brand: handoff.brand, handoff: handoff.id)
        let context = try JSONDecoder().decode(
            HandoffContext.self, from: Data(try key.open(sealed.context, field: "context")))
        return context.thread.url
    }
}
