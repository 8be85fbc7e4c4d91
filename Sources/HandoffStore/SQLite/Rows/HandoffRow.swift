import HandoffModel

/// A row of `handoff`, and the one of its `session` beside it.
enum HandoffRow {
    /// What the session's row only repeats is left out: SQLite makes a copy of it.
    static let select = """
        SELECT \(ColumnList<HandoffColumn>.columns(of: "h").text),
          \(ColumnList<SessionColumn>.columns(of: "s", as: [(.id, "NULL"), (.handoff, "NULL")]).text)
        FROM handoff h LEFT JOIN session s ON s.id = h.session AND s.handoff = h.id
        """
}

extension ResultRow<HandoffColumn> {
    var session: ResultRow<SessionColumn> { columns(of: SessionColumn.self, from: HandoffColumn.count) }

    func stored() throws -> StoredHandoff {
        StoredHandoff(
            try handoff(), chain: try self[.chain], place: LogPlace(rawValue: try self[.lastEvent]))
    }

    /// - Throws: ``StoreError/damagedHandoff(_:)`` for a row that no events make.
    func handoff() throws -> Handoff {
        let id: HandoffID = try self[.id]
        do {
            let columns = try phaseColumns()
            guard let phase = columns.phase else { throw StoreError.damagedHandoff(id) }
            let handoff = Handoff(
                id: id, issued: try issued(), issuedAt: try self[.issuedAt], version: try self[.version],
                link: try link(), contendedAt: try self[.contendedAt], linkAskedAt: try self[.linkAskedAt],
                codesIssued: try self[.codeSerial], evidence: try EvidenceText.evidence(self[.evidence], id),
                phase: phase)
            guard PhaseColumns(of: handoff) == columns else { throw StoreError.damagedHandoff(id) }
            return handoff
        } catch StoreError.damaged {
            throw StoreError.damagedHandoff(id)
        }
    }

    private func phaseColumns() throws -> PhaseColumns {
        PhaseColumns(
            state: try self[.state], code: try code(), redemption: try redemption(),
            sessionEnded: try self[.sessionEnded], nudgedAt: try self[.nudgedAt], escalations: try self[.escalations],
            agent: try self[.agent], acceptedAt: try self[.acceptedAt], deadline: try deadline(),
            outcome: try self[.outcome], rating: try self[.rating], endedAt: try self[.endedAt])
    }

    private func issued() throws -> Issued {
        Issued(
            brand: try self[.brand], settings: try self[.settings], intent: try self[.intent],
            network: try self[.network], handle: try self[.handle], language: try self[.language],
            customer: try self[.customer], context: try self[.context])
    }

    private func link() throws -> LinkSpan {
        LinkSpan(
            generation: try self[.generation], oldest: try self[.oldest], audience: try self[.audience],
            expires: try self[.linkExpires])
    }

    private func code() throws -> AuthorCodeTerm? {
        guard let expires: Timestamp = try self[.codeExpires] else { return nil }
        return AuthorCodeTerm(serial: try self[.codeSerial], expires: expires)
    }

    private func deadline() throws -> Deadline? {
        guard let promise: Promise = try self[.promise], let at: Timestamp = try self[.deadline] else { return nil }
        return Deadline(promise, by: at)
    }

    private func redemption() throws -> Redemption? {
        guard let id: SessionID = try self[.session] else { return nil }
        let row = session
        let names = (try row[.amr] as String).split(separator: " ")
        let methods = names.compactMap { Method(rawValue: String($0)) }
        guard methods.count == names.count else { throw StoreError.damaged("amr of session") }
        return Redemption(
            claim: try row[.claim], session: id, generation: try row[.generation], assurance: try row[.acr],
            methods: methods, at: try row[.at], expires: try row[.expires])
    }
}

extension Binder<HandoffColumn> {
    /// What is fixed when it is issued.
    mutating func bindIssue(of handoff: Handoff) {
        bind(.id, handoff.id)
        bind(.brand, handoff.issued.brand)
        bind(.settings, handoff.issued.settings)
        bind(.intent, handoff.issued.intent)
        bind(.network, handoff.issued.network)
        bind(.handle, handoff.issued.handle)
        bind(.language, handoff.issued.language)
        bind(.customer, handoff.issued.customer)
        bind(.context, handoff.issued.context)
        bind(.issuedAt, handoff.issuedAt)
    }

    /// What its events have made of it: ``HandoffColumn/changing``.
    mutating func bindState(of stored: StoredHandoff, lastEvent: Int64) {
        let handoff = stored.handoff
        bind(.version, handoff.version)
        bind(.chain, stored.chain)
        bind(.lastEvent, lastEvent)
        bind(.state, handoff.state)
        bind(.generation, handoff.link.generation)
        bind(.oldest, handoff.link.oldest)
        bind(.audience, handoff.link.audience)
        bind(.linkExpires, handoff.link.expires)
        bind(.codeSerial, handoff.codesIssued)
        bind(.codeExpires, handoff.code?.expires)
        bind(.session, handoff.redemption?.session)
        bind(.evidence, EvidenceText.text(handoff.evidence))
        bind(.contendedAt, handoff.contendedAt)
        bind(.sessionEnded, handoff.sessionEnded)
        bind(.agent, handoff.agent)
        bind(.acceptedAt, handoff.acceptedAt)
        bind(.escalations, handoff.escalations)
        bind(.outcome, handoff.outcome)
        bind(.promise, handoff.deadline?.promise)
        bind(.deadline, handoff.deadline?.at)
        bind(.endedAt, handoff.endedAt)
        bind(.nudgedAt, handoff.nudgedAt)
        bind(.linkAskedAt, handoff.linkAskedAt)
        bind(.rating, handoff.rating)
    }
}
