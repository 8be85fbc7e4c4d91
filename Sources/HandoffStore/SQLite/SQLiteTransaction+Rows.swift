import HandoffModel

/// The rows of a handoff: each statement with the values of its places, in their order.
extension SQLiteTransaction {
    func insert(_ handoff: Handoff, brand: Int64, _ chain: [UInt8]) throws {
        _ = try change(Self.insertHandoff) {
            $0.bind(handoff.id)
            $0.bind(brand)
            $0.bind(handoff.issued.settings)
            $0.bind(handoff.issued.intent)
            $0.bind(handoff.issued.network)
            $0.bind(handoff.issued.handle)
            $0.bind(handoff.issued.language)
            $0.bind(handoff.issued.customer)
            $0.bind(handoff.issued.context)
            $0.bind(chain)
            $0.bind(handoff.state.rawValue)
            $0.bind(Int(handoff.link.generation))
            $0.bind(Int(handoff.link.oldest))
            $0.bind(handoff.link.audience.rawValue)
            $0.bind(handoff.link.expires)
            $0.bind(handoff.deadline?.promise.rawValue)
            $0.bind(handoff.deadline?.at)
            $0.bind(handoff.issuedAt)
        }
    }
    private static let insertHandoff: SQLText = """
        INSERT INTO handoff (id, brand, settings, intent, network, handle, language, customer, context, version, chain,
          state, generation, oldest, audience, link_expires, escalations, promise, deadline, issued_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
        """

    /// - Returns: how many rows were at `version`: one or none.
    func update(_ version: Int, to after: Handoff, _ chain: [UInt8]) throws -> Int {
        try change(Self.updateHandoff) {
            $0.bind(after.version)
            $0.bind(chain)
            $0.bind(after.state.rawValue)
            $0.bind(Int(after.link.generation))
            $0.bind(Int(after.link.oldest))
            $0.bind(after.link.audience.rawValue)
            $0.bind(after.link.expires)
            $0.bind(after.code?.serial)
            $0.bind(after.code?.expires)
            $0.bind(after.redemption?.session)
            $0.bind(after.sessionEnded?.rawValue)
            $0.bind(after.agent)
            $0.bind(after.acceptedAt)
            $0.bind(after.escalations)
            $0.bind(after.outcome?.rawValue)
            $0.bind(after.deadline?.promise.rawValue)
            $0.bind(after.deadline?.at)
            $0.bind(after.endedAt)
            $0.bind(EvidenceText.text(after.evidence))
            $0.bind(after.contendedAt)
            $0.bind(after.nudgedAt)
            $0.bind(after.linkAskedAt)
            $0.bind(after.rating)
            $0.bind(after.id)
            $0.bind(version)
        }
    }
    private static let updateHandoff: SQLText = """
        UPDATE handoff SET version = ?, chain = ?, state = ?, generation = ?, oldest = ?, audience = ?,
          link_expires = ?, code_serial = ?, code_expires = ?, session = ?, session_ended = ?, agent = ?,
          accepted_at = ?, escalations = ?, outcome = ?, promise = ?, deadline = ?, ended_at = ?, evidence = ?,
          contended_at = ?, nudged_at = ?, link_asked_at = ?, rating = ?
        WHERE id = ? AND version = ?
        """

    func insert(_ redemption: Redemption, _ handoff: HandoffID) throws {
        _ = try change(Self.insertSession) {
            $0.bind(redemption.session)
            $0.bind(handoff)
            $0.bind(redemption.claim)
            $0.bind(Int(redemption.generation))
            $0.bind(redemption.assurance.rawValue)
            $0.bind(redemption.methods.map(\.rawValue).joined(separator: " "))
            $0.bind(redemption.at)
            $0.bind(redemption.expires)
        }
    }
    private static let insertSession: SQLText = """
        INSERT INTO session (id, handoff, claim, generation, acr, amr, at, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// One row a handoff: the id before is gone, and with it what its token opened.
    func rename(_ move: SessionMove, _ handoff: HandoffID) throws {
        let renamed = try change(Self.renameSession) {
            $0.bind(move.to)
            $0.bind(move.claim)
            $0.bind(move.from)
            $0.bind(handoff)
        }
        guard renamed == 1 else { throw Refusal.movedMeanwhile }
    }
    private static let renameSession: SQLText = "UPDATE session SET id = ?, claim = ? WHERE id = ? AND handoff = ?"

    func insert(_ entry: LogEntry, _ handoff: HandoffID) throws {
        _ = try change(Self.insertEvent) {
            $0.bind(entry.seq)
            $0.bind(handoff)
            $0.bind(entry.number)
            $0.bind(entry.at)
            $0.bind(entry.actor)
            $0.bind(entry.kind)
            $0.bind(entry.payload)
            $0.bind(entry.kid)
            $0.bind(entry.chain)
        }
    }
    private static let insertEvent: SQLText = """
        INSERT INTO event (seq, handoff, number, at, actor, kind, payload, kid, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}

extension Statements {
    func put(_ head: LogHead) throws {
        _ = try change(Self.putHead) {
            $0.bind(head.seq)
            $0.bind(head.running)
            $0.bind(Int(head.kid))
            $0.bind(head.seal)
        }
    }
    private static let putHead: SQLText = """
        INSERT INTO log_head (id, seq, running, kid, seal) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, running = excluded.running, kid = excluded.kid,
          seal = excluded.seal
        """

    func insert(_ checkpoint: Checkpoint) throws {
        _ = try change(Self.insertCheckpoint) {
            $0.bind(checkpoint.seq)
            $0.bind(checkpoint.at)
            $0.bind(Int(checkpoint.kid))
            $0.bind(checkpoint.seal)
        }
    }
    private static let insertCheckpoint: SQLText =
        "INSERT INTO checkpoint (seq, at, kid, seal) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
}
