import HandoffModel

/// A row of `handoff` beside its `session`, by position.
enum HandoffRow {
    static let select = """
        SELECT h.id, n.name, h.settings, h.intent, h.network, h.handle, h.language, h.customer, h.context, h.version,
          h.state, h.generation, h.oldest, h.audience, h.link_expires, h.code_serial, h.code_expires, h.session,
          h.session_ended, h.agent, h.accepted_at, h.escalations, h.outcome, h.promise, h.deadline, h.issued_at,
          h.ended_at, h.chain, s.claim, s.generation, s.acr, s.amr, s.at, s.expires, s.kid, s.seen,
          h.evidence, h.contended_at, h.nudged_at, h.link_asked_at, h.rating
        FROM handoff h JOIN brand n ON n.id = h.brand LEFT JOIN session s ON s.id = h.session AND s.handoff = h.id
        """
    static let chain: Int32 = 27
    static let kid: Int32 = 34
    static let seen: Int32 = 35

    /// - Throws: ``StoreError/damagedHandoff(_:)`` for a row that no events make, beside other damage.
    static func handoff(_ row: ResultRow) throws -> Handoff {
        let id: HandoffID = try row[0]
        let columns = try columns(row, id)
        guard let brand = BrandID(try row[1]), let phase = columns.phase else { throw StoreError.damagedHandoff(id) }
        let issued = Issued(
            brand: brand, settings: try row[2], intent: try row[3], network: try row[4], handle: try row[5],
            language: try row[6], customer: try row[7], context: try row[8])
        let link = LinkSpan(
            generation: try row[11], oldest: try row[12], audience: try raw(row[13], id), expires: try row[14])
        let handoff = Handoff(
            id: id, issued: issued, issuedAt: try row[25], version: try row[9], link: link, contendedAt: try row[37],
            linkAskedAt: try row[39], evidence: try EvidenceText.evidence(row[36], id), phase: phase)
        guard PhaseColumns(of: handoff) == columns else { throw StoreError.damagedHandoff(id) }
        return handoff
    }

    private static func columns(_ row: ResultRow, _ id: HandoffID) throws -> PhaseColumns {
        let code: AuthorCodeTerm? =
            if let serial: Int = try row[15], let expires: Timestamp = try row[16] {
                AuthorCodeTerm(serial: serial, expires: expires)
            } else { nil }
        let deadline: Deadline? =
            if let promise: Promise = try raw(row[23], id), let at: Timestamp = try row[24] {
                Deadline(promise, by: at)
            } else { nil }
        return PhaseColumns(
            state: try raw(row[10], id), code: code, redemption: try redemption(row, id),
            sessionEnded: try raw(row[18], id), nudgedAt: try row[38], escalations: try row[21], agent: try row[19],
            acceptedAt: try row[20], deadline: deadline, outcome: try raw(row[22], id), rating: try row[40],
            endedAt: try row[26])
    }

    private static func redemption(_ row: ResultRow, _ id: HandoffID) throws -> Redemption? {
        guard let session: SessionID = try row[17] else { return nil }
        guard let claim: ClaimID = try row[28] else { throw StoreError.damaged("the session of handoff \(id)") }
        let names = (try row[31] as String).split(separator: " ")
        let methods = names.compactMap { Method(rawValue: String($0)) }
        guard methods.count == names.count else { throw StoreError.damaged("the methods of handoff \(id)") }
        return Redemption(
            claim: claim, session: session, generation: try row[29], assurance: try raw(row[30], id),
            methods: methods, at: try row[32], expires: try row[33])
    }

    private static func raw<T: RawRepresentable<String>>(_ value: String, _ id: HandoffID) throws -> T {
        guard let known = T(rawValue: value) else { throw StoreError.damagedHandoff(id) }
        return known
    }

    private static func raw<T: RawRepresentable<String>>(_ value: String?, _ id: HandoffID) throws -> T? {
        try value.map { try raw($0, id) as T }
    }
}
