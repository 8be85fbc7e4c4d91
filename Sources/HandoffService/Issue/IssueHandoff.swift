import HandoffModel
import HandoffStore
import HandoffTokens

/// Issues a handoff for a thread: its link, the words to post it with, and its first event, durable.
package struct IssueHandoff: Sendable {
    let store: any Store
    let brands: Brands
    let links: LinkWriter
    let sealer: Sealer
    let customers: CustomerKeys
    let accounts: PrepareAccount
    /// SHA-256.
    let digest: @Sendable ([UInt8]) throws -> [UInt8]
    let mint: Mint

    package func callAsFunction(
        _ order: HandoffOrder, by caller: Caller, rendering: AnswerRendering<IssuedHandoff> = .none
    ) async throws -> Answered<IssuedHandoff> {
        let brand = try await brands.current(caller.brand)
        let handle = try check(order, brand.settings)
        let terms = brand.settings.terms(for: order.intent)
        guard terms.methods.contains(where: { $0.serves(order.audience) }) else { throw Refusal.methodNotAllowed }
        let (order, screening) = try order.screened(by: brand.screener, brand.settings.context)

        let now = mint.now()
        let id: HandoffID = try rendering.lane.map { try mint.id(at: now, in: $0) } ?? mint.id(at: now)
        let (key, wrapped) = try sealer.makeKey(brand: caller.brand, handoff: id)
        let account = try await accounts(order.account, brand.settings, terms, of: id, key, at: now)
        let sealed = SealedFields(
            wrappedKey: wrapped, context: try key.seal(order.context.json, field: SealedField.context.rawValue),
            post: try order.context.thread.url.map { try key.seal(Array($0.utf8), field: SealedField.post.rawValue) },
            account: account.sealed)
        let network = order.context.thread.network
        let issued = Issued(
            brand: caller.brand, settings: brand.version, intent: order.intent, network: network.rawValue,
            handle: handle.name, language: (order.language ?? handle.language).rawValue,
            customer: try order.author.map {
                try customers.customerKey(brand: caller.brand, network: network.rawValue, author: $0)
            },
            context: try digest(sealed.context).hex)
        let span = LinkSpan(
            audience: order.audience, expires: Timestamp(seconds: (now + terms.linkLifetime.length).seconds))
        let handoff = Handoff(id, issued, span, at: now)
        let written = try links.write(handoff, brand, authorName: order.context.thread.authorName, draft: order.reply)
        let answer = try rendering.answered(
            IssuedHandoff(
                handoff: handoff, link: written.link, reply: written.reply, screening: screening,
                facts: account.facts.compactMap { FactKind(rawValue: $0.kind) }))
        try await store.write(.beside(id)) { tx in
            try tx.create(handoff, by: caller.actor, sealed: sealed)
            try tx.put(account.facts, for: id)
            try answer.keep(in: tx)
        }
        return answer
    }

    private func check(_ order: HandoffOrder, _ settings: BrandSettings) throws -> BrandSettings.Handle {
        var check = TextCheck()
        if let author = order.author { check.text("thread.author", author, 1...200) }
        if !BrandSettings.isIntent(order.intent) { check.fault("intent", "it must be 1 to 40 of a-z, 0-9, _ and -") }
        if let reply = order.reply { check.text("reply", reply, 1...10_000) }
        if let reference = order.account?.reference { check.text("account.reference", reference, 1...200) }
        let handle = settings.handle(order.handle, on: order.context.thread.network)
        if handle == nil {
            check.fault(
                "handle",
                order.handle == nil
                    ? "the brand has no handle, or more than one, on this network: name one"
                    : "the brand has no such handle on this network")
        }
        let faults = check.faults + order.context.faults
        guard faults.isEmpty, let handle else { throw ServiceRefusal.invalid(faults) }
        return handle
    }
}
