package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A link and whose page it opens.
package struct OpenedLink: Sendable {
    package let link: Link
    package let handoff: Handoff
    package let settings: BrandSettings
    /// The address of the post, as the agent gave it; nil for a private link, and where the agent gave none.
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
        let (handoff, settings, post) = try await store.read { snapshot in
            let handoff = try snapshot.handoff(link.handoff)
            return (
                handoff, try brands.settings(of: handoff, in: snapshot).settings,
                link.audience == .public ? try snapshot.sealed(.post, of: handoff.id) : nil
            )
        }
        return OpenedLink(
            link: link, handoff: handoff, settings: settings,
            post: try post.map { String(decoding: try sealer.open($0, of: handoff), as: UTF8.self) })
    }
}
