package import HandoffModel

/// What a step reads: the rows with its own changes in them.
extension StoreTransaction {
    package func stored(after id: HandoffID?, limit: Int) throws -> [StoredHandoff] {
        try rows.stored(after: id, limit: limit)
    }
    package func handoffs(of brand: BrandID, customer: String?, before: HandoffID?, limit: Int) throws -> [Handoff] {
        try rows.handoffs(of: brand, customer: customer, before: before, limit: limit)
    }
    package func due(by time: Timestamp, limit: Int) throws -> [HandoffID] { try rows.due(by: time, limit: limit) }
    package func sealed(_ id: HandoffID) throws -> SealedFields? { try rows.sealed(id) }
    package func sealed(_ field: SealedField, of id: HandoffID) throws -> SealedValue? {
        try rows.sealed(field, of: id)
    }

    package func session(_ id: SessionID) throws -> (session: StoredSession, handoff: Handoff)? { try rows.session(id) }
    package func sessionCode(digest: [UInt8]) throws -> StoredSessionCode? { try rows.sessionCode(digest: digest) }
    package func sessionCode(of id: HandoffID, _ kind: StoredSessionCode.Kind) throws -> StoredSessionCode? {
        try rows.sessionCode(of: id, kind)
    }
    package func contact(of id: HandoffID) throws -> StoredContact? { try rows.contact(of: id) }

    package func authorCode(of id: HandoffID) throws -> StoredAuthorCode? { try rows.authorCode(of: id) }
    package func echo(of id: HandoffID, by claim: ClaimID) throws -> StoredEcho? { try rows.echo(of: id, by: claim) }
    package func echo(of id: HandoffID, digest: [UInt8]) throws -> StoredEcho? { try rows.echo(of: id, digest: digest) }
    package func presses(of id: HandoffID) throws -> Contention { try rows.presses(of: id) }
    package func facts(of id: HandoffID) throws -> [StoredFact] { try rows.facts(of: id) }
    package func otp(of id: HandoffID, by claim: ClaimID) throws -> StoredOTP? { try rows.otp(of: id, by: claim) }
    package func tries(_ scope: String, at time: Timestamp) throws -> Int { try rows.tries(scope, at: time) }

    package func brand(_ id: BrandID) throws -> StoredBrand? { try rows.brand(id) }
    package func brand(_ id: BrandID, version: Int) throws -> StoredBrand? { try rows.brand(id, version: version) }
    package func brands() throws -> [StoredBrand] { try rows.brands() }
    package func apiKey(hash: [UInt8]) throws -> StoredAPIKey? { try rows.apiKey(hash: hash) }
    package func apiKeys(of brand: BrandID) throws -> [StoredAPIKey] { try rows.apiKeys(of: brand) }
    package func answer(_ name: AnswerName) throws -> StoredAnswer? { try rows.answer(name) }

    package func entries(of id: HandoffID, after: Int, limit: Int) throws -> [LogEntry] {
        try rows.entries(of: id, after: after, limit: limit)
    }
    package func layout() throws -> StoreLayout { try rows.layout() }
    package func log(after place: LogPlace?, limit: Int) throws -> LogPage { try rows.log(after: place, limit: limit) }
    package func head(of lane: Lane) throws -> LogHead? { try rows.head(of: lane) }
    package func checkpoints() throws -> [String] { try rows.checkpoints() }
}
