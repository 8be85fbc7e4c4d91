enum HandoffColumn: Int32, TableColumn {
    case id, brand, settings, intent, network, handle, language, customer, context
    case version, chain, lastEvent, state, generation, oldest, audience, linkExpires, codeSerial, codeExpires, session
    case evidence
    case contendedAt, sessionEnded, agent, acceptedAt, escalations, outcome, promise, deadline, issuedAt, endedAt
    case nudgedAt, linkAskedAt, rating

    static let table = "handoff"
    static let count = Int32(allCases.count)

    /// What no event changes after the first.
    static let fixed: [HandoffColumn] = [
        .id, .brand, .settings, .intent, .network, .handle, .language, .customer, .context, .issuedAt,
    ]
    static let changing = allCases.filter { !fixed.contains($0) }
}
