import FoundationEssentials
package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Reads handoffs of the caller's brand.
package struct ReadHandoffs: Sendable {
    let store: any Store
    let sealer: Sealer
    let cursors: Cursors

    package init(store: any Store, sealer: Sealer, cursors: Cursors) {
        self.store = store
        self.sealer = sealer
        self.cursors = cursors
    }

    package func handoff(_ id: HandoffID, by caller: Caller) async throws -> Handoff {
        try await store.read { try $0.handoff(id, of: caller.brand) }
    }

    /// What the agent sent along, opened; nil when nothing was.
    package func context(of id: HandoffID, by caller: Caller) async throws -> HandoffContext? {
        let sealed = try await store.read { snapshot in
            _ = try snapshot.handoff(id, of: caller.brand)
            return try snapshot.sealed(id)
        }
        guard let sealed else { return nil }
        let key = try sealer.unwrap(sealed.wrappedKey, brand: caller.brand, handoff: id)
        return try JSONDecoder().decode(
            HandoffContext.self, from: Data(try key.open(sealed.context, field: "context")))
    }

    /// Events with a number above `after`, oldest first.
    package func events(of id: HandoffID, after: Int, limit: Int, by caller: Caller) async throws -> [RecordedEvent] {
        try await store.read { snapshot in
            _ = try snapshot.handoff(id, of: caller.brand)
            return try snapshot.events(of: id, after: after, limit: limit)
        }
    }

    /// - Parameters:
    ///   - query: whose `before` is not yet set.
    ///   - cursor: the `next` of the page before.
    package func list(
        _ query: HandoffQuery, cursor: String?, by caller: Caller
    ) async throws -> (handoffs: [Handoff], next: String?) {
        var query = query
        query.brand = caller.brand
        let scope = "handoffs " + caller.brand.name
        if let cursor {
            guard let bytes = try? cursors.openCursor(cursor, scope: scope), let id = HandoffID(bytes: bytes) else {
                throw ServiceRefusal.badCursor
            }
            query.before = id
        }
        let page = try await store.read { [query] in try $0.handoffs(query) }
        return (page.handoffs, try page.next.map { try cursors.sealCursor($0.bytes, scope: scope) })
    }
}
