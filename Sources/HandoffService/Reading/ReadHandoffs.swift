package import HandoffModel
import HandoffStore
import HandoffTokens

/// Reads handoffs of the caller's brand.
package struct ReadHandoffs: Sendable {
    let store: any Store
    let sealer: Sealer
    let cursors: Cursors

    package func handoff(_ id: HandoffID, by caller: Caller) async throws -> HandoffInFull {
        let (handoff, context) = try await store.read { snapshot in
            (try snapshot.handoff(id, of: caller.brand), try snapshot.sealed(.context, of: id))
        }
        return try HandoffInFull(handoff, context, openedBy: sealer)
    }

    /// Events with a number above `after`, oldest first.
    package func events(of id: HandoffID, after: Int, limit: Int, by caller: Caller) async throws -> [RecordedEvent] {
        try await store.read { snapshot in
            _ = try snapshot.handoff(id, of: caller.brand)
            return try snapshot.events(of: id, after: after, limit: limit)
        }
    }

    /// - Parameter cursor: the `next` of the page before.
    package func list(
        _ filter: HandoffFilter, limit: Int = 50, cursor: String?, by caller: Caller
    ) async throws -> (handoffs: [Handoff], next: String?) {
        var query = HandoffQuery(
            brand: caller.brand, states: filter.states, customer: filter.customer, intent: filter.intent, limit: limit)
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
