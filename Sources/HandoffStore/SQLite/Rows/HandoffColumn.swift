enum HandoffColumn: Int32, TableColumn {
    case id, brand, settings, intent, network, handle, language, customer, context
    case version, chain, state, generation, oldest, audience, linkExpires, codeSerial, codeExpires, session, evidence
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

enum SessionColumn: Int32, TableColumn {
    case id, handoff, claim, generation, acr, amr, at, expires, kid, seen

    static let table = "session"
}

enum SealedColumn: Int32, TableColumn {
    case handoff, wrappedKey, post, account, accountTag, context

    static let table = "sealed"
}
