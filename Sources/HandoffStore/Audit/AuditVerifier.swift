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

    /// - Parameter outside: a checkpoint that was kept outside of the database: only this shows that a whole older copy
    ///   was put in its place.
    package func verify(_ store: any StoreSnapshot, outside: LogCheckpoint? = nil) throws -> AuditReport {
        var report = AuditReport()
        do {
            let layout = try store.layout()
            let checkpoints = try checkpoints(store, layout)
            report.checkpoints = checkpoints.count
            if let outside { try check(outside, layout) }
            let log = try walkLog(store, layout, checkpoints + (outside.map { [$0] } ?? []))
            report.events = log.entries
            let walked = try walkHandoffs(store, layout)
            report.handoffs = walked.handoffs
            if let difference = log.difference { throw difference }
            guard walked.entries == report.events else {
                throw AuditFault("\(report.events - walked.entries) entries of the log are in no handoff's history")
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

    private func walkHandoffs(
        _ store: any StoreSnapshot, _ layout: StoreLayout
    ) throws -> (handoffs: Int, entries: Int64) {
        var walk = HandoffWalk(seal, layout)
        var (last, count): (HandoffID?, Int) = (nil, 0)
        while true {
            let rows = try store.stored(after: last, limit: Self.page)
            for row in rows { try walk.walk(row, store) }
            count += rows.count
            guard rows.count == Self.page else { return (count, walk.entries) }
            last = rows.last?.handoff.id
        }
    }

    private func walkLog(
        _ store: any StoreSnapshot, _ layout: StoreLayout, _ checkpoints: [LogCheckpoint]
    ) throws -> LogWalk {
        var walk = LogWalk(seal, layout, checkpoints)
        var place: LogPlace?
        repeat {
            let page = try store.log(after: place, limit: Self.page)
            for entry in page.entries { try walk.walk(entry) }
            place = page.end
            progress(walk.entries)
        } while place != nil
        try walk.end(store.head(of:))
        return walk
    }
}
