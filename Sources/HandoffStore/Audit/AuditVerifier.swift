package import HandoffModel

/// Checks the whole log, and names the first entry that was changed, dropped, reordered or cut off.
///
/// Twice through it: by lane, for that no entry is missing; then by handoff, for what each entry says and what the rows
/// make of it. Every entry is in one history, so that none can be smuggled in. It holds a page at a time, however long the
/// log is.
package struct AuditVerifier {
    private let seal: AuditSeal
    private let progress: (Int64) -> Void
    private static let page = 1000

    /// - Parameter progress: told now and then how many entries have been walked.
    package init(seal: AuditSeal, progress: @escaping (Int64) -> Void = { _ in }) {
        self.seal = seal
        self.progress = progress
    }

    /// - Parameters:
    ///   - outside: a checkpoint that was kept outside of the database: only this shows that a whole older copy was put in
    ///     its place.
    ///   - since: a checkpoint up to which all was verified before. What it covers is only compared with it: the tree shows
    ///     a change, and histories that did not go on since are not replayed.
    package func verify(
        _ store: any StoreSnapshot, outside: LogCheckpoint? = nil, since: LogCheckpoint? = nil
    ) throws -> AuditReport {
        var report = AuditReport()
        do {
            let layout = try store.layout()
            let checkpoints = try checkpoints(store, layout)
            report.checkpoints = checkpoints.count
            let kept = [outside, since].compactMap(\.self)
            for checkpoint in kept { try check(checkpoint, layout) }
            let unverified = UnverifiedEntries(since: since)
            let log = try walkLog(store, LogWalk(seal, layout, checkpoints + kept, unverified))
            report.events = log.walk.entries
            let handoffs = HandoffWalk(seal, layout, unverified)
            let walked = try walkHandoffs(store, handoffs, from: since == nil ? nil : log.newFrom)
            report.handoffs = walked.handoffs
            if let difference = log.walk.difference { throw difference }
            guard walked.new == log.walk.new else {
                throw AuditFault("\(log.walk.new - walked.new) entries of the log are in no handoff's history")
            }
        } catch let found as AuditFault {
            report.fault = found
        } catch StoreError.damagedHandoff(let id) {
            report.fault = AuditFault(id, "its row is not what any events say")
        } catch StoreError.damaged(let place) {
            report.fault = AuditFault("\(place) cannot be read")
        }
        return report
    }

    private func checkpoints(_ store: any StoreSnapshot, _ layout: StoreLayout) throws -> [LogCheckpoint] {
        try store.checkpoints().enumerated().map { number, note in
            guard let checkpoint = try seal.open(note) else {
                throw AuditFault("checkpoint \(number + 1) does not match its seal")
            }
            try check(checkpoint, layout)
            return checkpoint
        }
    }

    private func check(_ checkpoint: LogCheckpoint, _ layout: StoreLayout) throws {
        guard checkpoint.database == layout.database, checkpoint.heads.count == layout.lanes.rawValue else {
            throw AuditFault("the checkpoint of \(checkpoint.at.rfc3339) is of another database")
        }
    }

    /// - Parameter first: handoffs whose last event is before it are counted and passed over; nil for none.
    private func walkHandoffs(
        _ store: any StoreSnapshot, _ walk: HandoffWalk, from first: LogPlace?
    ) throws -> (handoffs: Int, new: Int64) {
        var walk = walk
        var (last, count): (HandoffID?, Int) = (nil, 0)
        while true {
            let rows = try store.stored(after: last, limit: Self.page)
            for row in rows where row.isAtOrAfter(first) { try walk.walk(row, store) }
            count += rows.count
            guard rows.count == Self.page else { return (count, walk.new) }
            last = rows.last?.handoff.id
        }
    }

    /// - Returns: the walk at its end, and a place before which nothing is new; nil for the start of the log.
    private func walkLog(_ store: any StoreSnapshot, _ walk: LogWalk) throws -> (walk: LogWalk, newFrom: LogPlace?) {
        var walk = walk
        var (place, newFrom): (LogPlace?, LogPlace?) = (nil, nil)
        repeat {
            let page = try store.log(after: place, limit: Self.page)
            for entry in page.entries { try walk.walk(entry) }
            if walk.new == 0 { newFrom = page.end }
            place = page.end
            progress(walk.entries)
        } while place != nil
        try walk.end(store.head(of:))
        return (walk, walk.new == 0 ? .end : newFrom)
    }
}

extension StoredHandoff {
    fileprivate func isAtOrAfter(_ first: LogPlace?) -> Bool {
        guard let first, let place else { return true }
        return place >= first
    }
}
