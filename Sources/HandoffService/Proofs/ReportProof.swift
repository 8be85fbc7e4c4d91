package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// Records a proof that was seen outside of this service.
package struct ReportProof: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let customers: CustomerKeys
    let digests: ProofDigests
    let now: @Sendable () -> Timestamp

    package init(
        store: any Store, brands: Brands, tokens: Tokens, customers: CustomerKeys, digests: ProofDigests,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.customers = customers
        self.digests = digests
        self.now = now
    }

    /// - Throws: ``ProofFailure``; ``Refusal``; ``ServiceRefusal/invalid(_:)``.
    package func callAsFunction(_ report: ProofReport, on id: HandoffID, by caller: Caller) async throws -> Handoff {
        let now = now()
        let brand = try await brands.current(caller.brand)
        let faults = ReportCheck(report, brand.screener).faults
        guard faults.isEmpty else { throw ServiceRefusal.invalid(faults) }
        return try await store.write(.beside(id)) { tx in
            let handoff = try tx.handoff(id, of: caller.brand)
            switch report.method.source {
            case .network: try author(report, handoff).check()
            case .agent, .customer, .link: break
            }
            let (claim, possession) = try claim(of: report, handoff, tx, at: now)
            let attempt = ProofAttempt(claim: claim, method: report.method, note: report.note, with: possession)
            let events = try handoff.decide(.prove(attempt), under: try brands.terms(of: handoff, in: tx), at: now)
            return try tx.append(events, to: handoff, by: caller.actor, at: now)
        }
    }

    private func author(_ report: ProofReport, _ handoff: Handoff) throws -> AuthorIdentity {
        AuthorIdentity(
            issued: handoff.issued.customer,
            found: try customers.customerKey(
                brand: handoff.brand, network: handoff.issued.network, author: report.author ?? ""))
    }

    private func claim(
        of report: ProofReport, _ handoff: Handoff, _ tx: StoreTransaction, at now: Timestamp
    ) throws -> (ClaimID, Possession) {
        if let words = report.words {
            let echo = try echo(words, handoff, tx)
            try EchoProof(shown: echo.shown, expires: echo.expires, posted: report.posted ?? now).check()
            return (echo.claim, .nothing)
        }
        if let text = report.claim {
            guard let ticket = try? tokens.claim(text), ticket.handoff == handoff.id, now < ticket.expires else {
                throw ProofFailure.claimUnknown
            }
            return (ticket.claim, .link(ticket.audience))
        }
        // Whoever holds the session, when there is one.
        guard let winner = handoff.redemption?.claim else { throw ProofFailure.claimUnknown }
        return (winner, .session)
    }

    private func echo(_ text: String, _ handoff: Handoff, _ tx: StoreTransaction) throws -> StoredEcho {
        var found: StoredEcho?
        for pair in WordPair.all(in: text) {
            for digest in try digests.echoCandidates(pair, of: handoff.id) {
                guard let echo = try tx.echo(of: handoff.id, digest: digest) else { continue }
                guard found == nil || found?.claim == echo.claim else { throw ProofFailure.wordsAmbiguous }
                found = echo
            }
        }
        guard let found else { throw ProofFailure.wordsUnknown }
        return found
    }
}
