package import HandoffModel

/// Handoffs, as they are read.
package protocol HandoffSnapshot {
    /// Nil when there is no such handoff.
    func stored(_ id: HandoffID) throws -> StoredHandoff?
    /// In order of id, from the first after `id`, at most `limit`.
    func stored(after id: HandoffID?, limit: Int) throws -> [StoredHandoff]
    /// Of a brand, newest first, at most `limit`.
    /// - Parameters:
    ///   - customer: only theirs; nil for everybody's.
    ///   - before: only older ones.
    func handoffs(of brand: BrandID, customer: String?, before: HandoffID?, limit: Int) throws -> [Handoff]
    /// Open handoffs whose deadline is at or before `time`, most overdue first, at most `limit`.
    func due(by time: Timestamp, limit: Int) throws -> [HandoffID]
    /// The sealed fields of a handoff; nil when it was issued without any.
    func sealed(_ id: HandoffID) throws -> SealedFields?
    /// One of them alone; nil where it is empty.
    func sealed(_ field: SealedField, of id: HandoffID) throws -> SealedValue?
}

extension HandoffSnapshot {
    /// - Throws: ``Refusal/unknown``.
    package func handoff(_ id: HandoffID) throws -> Handoff {
        guard let stored = try stored(id) else { throw Refusal.unknown }
        return stored.handoff
    }

    /// Newest first. A page may hold fewer than its limit and still have a `next`: the work for one page is bounded.
    package func handoffs(_ query: HandoffQuery) throws -> HandoffPage {
        var page = HandoffPage(handoffs: [], next: nil)
        var (before, left) = (query.before, HandoffPage.maxScanned)
        while left > 0 {
            // One more than has room says whether there is another page.
            let count = min(query.limit - page.handoffs.count + 1, left)
            let read = try handoffs(of: query.brand, customer: query.customer, before: before, limit: count)
            for handoff in read {
                if page.handoffs.count == query.limit {
                    page.next = before
                    return page
                }
                before = handoff.id
                if query.takes(handoff) { page.handoffs.append(handoff) }
            }
            if read.count < count { return page }
            left -= read.count
        }
        page.next = before
        return page
    }
}

extension HandoffPage {
    /// No more handoffs than this are looked at for one page, however rare the match.
    static let maxScanned = 2000
}

extension HandoffQuery {
    fileprivate func takes(_ handoff: Handoff) -> Bool {
        (states.isEmpty || states.contains(handoff.state)) && (intent == nil || intent == handoff.issued.intent)
    }
}
