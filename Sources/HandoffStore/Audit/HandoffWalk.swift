import HandoffModel

/// Checks the history of one handoff after the other: its chain, and that its row is what its events make.
struct HandoffWalk {
    private let seal: AuditSeal
    private let layout: StoreLayout
    private let unverified: UnverifiedEntries
    /// Entries that were not verified before, and are what was written.
    private(set) var new: Int64 = 0
    private static let page = 200

    init(_ seal: AuditSeal, _ layout: StoreLayout, _ unverified: UnverifiedEntries = .init(since: nil)) {
        self.seal = seal
        self.layout = layout
        self.unverified = unverified
    }

    /// - Throws: ``AuditFault``.
    mutating func walk(_ row: StoredHandoff, _ store: any StoreSnapshot) throws {
        var history = History(of: row.handoff.id, in: layout.lanes.lane(of: row.handoff.id.laneBits))
        while true {
            let entries = try store.entries(of: row.handoff.id, after: Int(history.number), limit: Self.page)
            for entry in entries {
                try history.add(entry, seal)
                if unverified.contains(entry) { new += 1 }
            }
            if entries.count < Self.page { break }
        }
        let isItsRow =
            switch history.state {
            case .none: throw AuditFault(row.handoff.id, "it has no events")
            case .made(let handoff): handoff == row.handoff
            case .dropped: history.number == row.handoff.version
            }
        guard isItsRow, history.chain == row.chain else {
            throw AuditFault(row.handoff.id, "its row is not what its events say")
        }
        if let digest = row.handoff.issued.context {
            guard let sealed = try store.sealed(row.handoff.id), try seal.digest(sealed.context).hex == digest else {
                throw AuditFault(row.handoff.id, "its context is not the one that was sealed at issue")
            }
        }
    }
}

/// What the entries of a handoff come to, one after the other.
private struct History {
    enum State {
        case none
        case made(Handoff)
        /// A payload was dropped: what the events made cannot be told any more, and the chain alone is checked.
        case dropped
    }

    private let id: HandoffID
    private let lane: Lane
    private(set) var number: Int64 = 0
    private(set) var chain = LaneLog.start
    private(set) var state = State.none

    init(of id: HandoffID, in lane: Lane) {
        self.id = id
        self.lane = lane
    }

    mutating func add(_ entry: LogEntry, _ seal: AuditSeal) throws {
        guard entry.handoff == id.bytes, entry.lane == Int64(lane.number), entry.number == number + 1 else {
            throw AuditFault(
                entry, "event \(number + 1) of handoff \(id) should stand here: one was dropped or reordered")
        }
        guard let kid = UInt16(exactly: entry.kid),
            let expected = try seal.chain(
                handoff: entry.handoff, number: entry.number, at: entry.at, actor: entry.actor, kind: entry.kind,
                payload: entry.payload.digest(by: seal), kid: kid, after: chain)
        else { throw AuditFault(entry, "its key \(entry.kid) is not in the ring") }
        guard expected == entry.chain else {
            throw AuditFault(entry, "its contents do not match its seal: it was changed")
        }
        try apply(entry)
        number = entry.number
        chain = expected
    }

    private mutating func apply(_ entry: LogEntry) throws {
        guard entry.payload.text != nil else {
            state = .dropped
            return
        }
        guard let recorded = try? entry.event() else { throw AuditFault(entry, "it cannot be read") }
        switch (state, recorded.event) {
        case (.dropped, _): break
        case (.made(let handoff), let event): state = .made(handoff.applying(event, at: recorded.at))
        case (.none, .issued(let issued, let link)): state = .made(Handoff(id, issued, link, at: recorded.at))
        case (.none, _): throw AuditFault(entry, "a handoff cannot begin with \(entry.kind)")
        }
    }
}
