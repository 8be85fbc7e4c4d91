import HandoffModel

/// Walks the whole log and names the first entry that was changed, dropped, reordered or cut off.
///
/// One pass in log order. It holds one chain value and one state for each handoff that it has met, about 700 bytes each.
package struct AuditVerifier {
    private let seal: AuditSeal
    private let progress: (Int64) -> Void
    private var running = LogWriter.start
    private var seq: Int64 = 0
    private var met: [HandoffID: (chain: [UInt8], handoff: Handoff)] = [:]

    /// - Parameter progress: told now and then how many entries have been walked.
    package init(seal: AuditSeal, progress: @escaping (Int64) -> Void = { _ in }) {
        self.seal = seal
        self.progress = progress
    }

    /// - Parameter outside: a checkpoint that was kept outside of the database: only this shows that a whole older copy
    ///   was put in its place.
    package mutating func verify(_ store: any StoreSnapshot, outside: Checkpoint? = nil) throws -> AuditReport {
        var report = AuditReport()
        do {
            var checkpoints = try store.checkpoints()[...]
            report.checkpoints = checkpoints.count
            if let outside { checkpoints = (checkpoints + [outside]).sorted { $0.seq < $1.seq }[...] }
            while true {
                let entries = try store.log(after: seq, limit: 1000)
                if entries.isEmpty { break }
                for entry in entries {
                    try walk(entry)
                    while let next = checkpoints.first, next.seq <= seq {
                        try check(next)
                        checkpoints.removeFirst()
                    }
                }
                progress(seq)
            }
            report.events = seq
            try checkHead(store.logHead())
            if let beyond = checkpoints.first {
                throw fault(beyond.seq, reason: "a checkpoint knows this entry, but the log ends at \(seq)")
            }
            report.handoffs = try checkRows(store)
        } catch let found as AuditFault {
            report.fault = found
        } catch StoreError.damagedHandoff(let id) {
            report.fault = fault(id, "its row is not what any events say")
        } catch StoreError.damaged(let place) {
            report.fault = AuditFault(seq: nil, handoff: nil, number: nil, reason: "\(place) cannot be read")
        }
        return report
    }

    private mutating func walk(_ entry: LogEntry) throws {
        guard entry.seq == seq + 1 else { throw fault(seq + 1, reason: "it is missing") }
        guard let id = HandoffID(bytes: entry.handoff) else { throw fault(entry, "its handoff is not an id") }
        let known = met[id]
        let expected = Int64((known?.handoff.version ?? 0) + 1)
        guard entry.number == expected else {
            throw fault(entry, "event \(expected) of this handoff should stand here: one was dropped or reordered")
        }
        guard let kid = UInt16(exactly: entry.kid),
            let chain = try seal.chain(
                handoff: entry.handoff, number: entry.number, at: entry.at, actor: entry.actor, kind: entry.kind,
                payload: entry.payload, kid: kid, after: known?.chain ?? LogWriter.start)
        else { throw fault(entry, "its key \(entry.kid) is not in the ring") }
        guard chain == entry.chain,
            let next = try seal.running(seq: entry.seq, chain: chain, kid: kid, after: running)
        else { throw fault(entry, "its contents do not match its seal: it was changed") }
        guard let recorded = try? entry.event() else { throw fault(entry, "it cannot be read") }
        if let handoff = known?.handoff {
            met[id] = (chain, handoff.applying(recorded.event, at: recorded.at))
        } else if case .issued(let issued, let link) = recorded.event {
            met[id] = (chain, Handoff(id, issued, link, at: recorded.at))
        } else {
            throw fault(entry, "a handoff cannot begin with \(entry.kind)")
        }
        seq = entry.seq
        running = next
    }

    private func check(_ checkpoint: Checkpoint) throws {
        guard checkpoint.seq == seq,
            try seal.checkpoint(seq: seq, at: checkpoint.at, running: running, kid: checkpoint.kid) == checkpoint.seal
        else { throw fault(checkpoint.seq, reason: "the log up to here is not the one that was sealed") }
    }

    private func checkHead(_ head: LogHead?) throws {
        guard let head else {
            if seq == 0 { return }
            throw fault(seq, reason: "the head of the log is missing")
        }
        guard try seal.head(seq: head.seq, running: head.running, kid: head.kid) == head.seal else {
            throw fault(head.seq, reason: "the head of the log does not match its seal")
        }
        if head.seq > seq {
            throw fault(seq + 1, reason: "it was cut off: the head says that the log ends at \(head.seq)")
        }
        guard head.seq == seq, head.running == running else {
            throw fault(seq, reason: "the log does not end where its head says")
        }
    }

    /// Every handoff's row is what its events say, and its context is the one that was sealed at issue.
    private func checkRows(_ store: any StoreSnapshot) throws -> Int {
        var last: HandoffID?
        var count = 0
        while true {
            let rows = try store.stored(after: last, limit: 1000)
            if rows.isEmpty { break }
            for row in rows {
                guard let (chain, handoff) = met[row.handoff.id] else {
                    throw fault(row.handoff.id, "it has no events")
                }
                guard row.chain == chain, row.handoff == handoff else {
                    throw fault(row.handoff.id, "its row is not what its events say")
                }
                if let digest = handoff.issued.context {
                    guard let sealed = try store.sealed(row.handoff.id),
                        try seal.digest(sealed.context).hex == digest
                    else { throw fault(row.handoff.id, "its context is not the one that was sealed at issue") }
                }
                count += 1
                last = row.handoff.id
            }
        }
        if count < met.count {
            throw AuditFault(
                seq: nil, handoff: nil, number: nil, reason: "\(met.count - count) handoffs of the log have no row")
        }
        return count
    }

    private func fault(_ entry: LogEntry, _ reason: String) -> AuditFault {
        let handoff = HandoffID(bytes: entry.handoff).map(\.description) ?? entry.handoff.hex
        return AuditFault(seq: entry.seq, handoff: handoff, number: entry.number, reason: reason)
    }
    private func fault(_ seq: Int64, reason: String) -> AuditFault {
        AuditFault(seq: seq, handoff: nil, number: nil, reason: reason)
    }
    private func fault(_ id: HandoffID, _ reason: String) -> AuditFault {
        AuditFault(seq: nil, handoff: id.description, number: nil, reason: reason)
    }
}
