import HandoffModel

enum EventColumn: Int32, TableColumn {
    case seq, handoff, number, at, actor, kind, payload, kid, chain

    static let table = "event"
}

enum LogHeadColumn: Int32, TableColumn {
    case id, seq, running, kid, seal

    static let table = "log_head"
}

enum CheckpointColumn: Int32, TableColumn {
    case seq, at, kid, seal

    static let table = "checkpoint"
}

/// The rows of a handoff.
extension SQLiteTransaction {
    func insert(_ handoff: Handoff, brand: Int64, _ chain: [UInt8]) throws {
        _ = try change(Self.insertHandoff) {
            $0.bindIssue(of: handoff, brand: brand)
            $0.bindState(of: handoff, chain: chain)
        }
    }
    private static let insertHandoff = Change<HandoffColumn>.insert

    /// - Returns: how many rows were at `version`: one or none.
    func update(_ version: Int, to after: Handoff, _ chain: [UInt8]) throws -> Int {
        try change(Self.updateHandoff) {
            $0.bindState(of: after, chain: chain)
            $0.bind(.id, after.id)
            $0.bind(former: .version, version)
        }
    }
    private static let updateHandoff: Change<HandoffColumn> =
        "UPDATE handoff SET \(set: HandoffColumn.changing) WHERE id = \(.id) AND version = \(former: .version)"

    func insert(_ redemption: Redemption, _ handoff: HandoffID) throws {
        _ = try change(Self.insertSession) {
            $0.bind(.id, redemption.session)
            $0.bind(.handoff, handoff)
            $0.bind(.claim, redemption.claim)
            $0.bind(.generation, redemption.generation)
            $0.bind(.acr, redemption.assurance)
            $0.bind(.amr, redemption.methods.map(\.rawValue).joined(separator: " "))
            $0.bind(.at, redemption.at)
            $0.bind(.expires, redemption.expires)
            $0.bind(.kid, 0)
            $0.bind(.seen, Timestamp?.none)
        }
    }
    private static let insertSession = Change<SessionColumn>.insert

    /// One row a handoff: the id before is gone, and with it what its token opened.
    func rename(_ move: SessionMove, _ handoff: HandoffID) throws {
        let renamed = try change(Self.renameSession) {
            $0.bind(.id, move.to)
            $0.bind(.claim, move.claim)
            $0.bind(former: .id, move.from)
            $0.bind(.handoff, handoff)
        }
        guard renamed == 1 else { throw Refusal.movedMeanwhile }
    }
    private static let renameSession: Change<SessionColumn> = """
        UPDATE session SET \(set: [.id, .claim]) WHERE id = \(former: .id) AND handoff = \(.handoff)
        """

    func insert(_ entry: LogEntry) throws {
        _ = try change(Self.insertEvent) {
            $0.bind(.seq, entry.seq)
            $0.bind(.handoff, entry.handoff)
            $0.bind(.number, entry.number)
            $0.bind(.at, entry.at)
            $0.bind(.actor, entry.actor)
            $0.bind(.kind, entry.kind)
            $0.bind(.payload, entry.payload)
            $0.bind(.kid, entry.kid)
            $0.bind(.chain, entry.chain)
        }
    }
    private static let insertEvent = Change<EventColumn>.insert
}

extension Statements {
    func put(_ head: LogHead) throws {
        _ = try change(Self.putHead) {
            $0.bind(.id, 1)
            $0.bind(.seq, head.seq)
            $0.bind(.running, head.running)
            $0.bind(.kid, head.kid)
            $0.bind(.seal, head.seal)
        }
    }
    private static let putHead = Change<LogHeadColumn>.put(by: .id)

    func insert(_ checkpoint: Checkpoint) throws {
        _ = try change(Self.insertCheckpoint) {
            $0.bind(.seq, checkpoint.seq)
            $0.bind(.at, checkpoint.at)
            $0.bind(.kid, checkpoint.kid)
            $0.bind(.seal, checkpoint.seal)
        }
    }
    private static let insertCheckpoint = Change<CheckpointColumn>.insertIfNew
}
