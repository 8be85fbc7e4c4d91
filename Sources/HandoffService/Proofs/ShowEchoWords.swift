package import HandoffModel
package import HandoffStore
package import HandoffTokens

/// The two words that a claimant is to post in the thread.
package struct ShownEchoWords: Sendable, Equatable {
    package let words: WordPair
    package let expires: Timestamp
}

/// Shows a claim two words that no other live claim of the handoff has.
///
/// A row is kept for each, so there are so many for a handoff and for a network. Beyond that a newcomer hears that there
/// is no room; nobody is put out.
package struct ShowEchoWords: Sendable {
    let store: any Store
    let brands: Brands
    let words: DerivedWords
    let digests: ProofDigests
    let now: @Sendable () -> Timestamp
    package static let perHandoff = 1000
    package static let perNetwork = 20
    package static let lifetime = Duration.minutes(30)
    /// Pairs that are tried before giving up: with 1,000 of 65,280 taken, all of them are once in 10^14.
    static let attempts = 8

    package init(
        store: any Store, brands: Brands, words: DerivedWords, digests: ProofDigests,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.brands = brands
        self.words = words
        self.digests = digests
        self.now = now
    }

    /// - Parameter network: the prefix of the claimant's address.
    /// - Returns: nil when the handoff or the network has as many words as it may.
    /// - Throws: ``Refusal/methodNotAllowed``; ``Refusal/linkExpired``.
    package func callAsFunction(_ ticket: ClaimTicket, from network: String) async throws -> ShownEchoWords? {
        let now = now()
        guard now < ticket.expires else { throw Refusal.linkExpired }
        let expires = min(ticket.expires, now + Self.lifetime)
        let id = ticket.handoff
        let network = try digests.network(network, of: id)
        return try await store.write(.beside(id)) { tx in
            let handoff = try tx.handoff(id)
            let terms = try brands.terms(of: handoff, in: tx)
            guard terms.methods(hot: try tx.runsHot(handoff, terms)).contains(.echo) else {
                throw Refusal.methodNotAllowed
            }
            if let shown = try tx.echo(of: id, by: ticket.claim), now < shown.expires {
                return ShownEchoWords(
                    words: try words.echo(of: ticket.claim, serial: shown.serial), expires: shown.expires)
            }
            for serial in 0..<Self.attempts {
                let pair = try words.echo(of: ticket.claim, serial: serial)
                let echo = StoredEcho(
                    claim: ticket.claim, digest: try digests.echo(pair, of: id), serial: serial, network: network,
                    shown: now, expires: expires)
                switch try tx.put(
                    echo, for: id, perHandoff: Self.perHandoff, perNetwork: Self.perNetwork, at: now)
                {
                case .kept: return ShownEchoWords(words: pair, expires: expires)
                case .full: return nil
                case .taken: continue
                }
            }
            return nil
        }
    }

    /// The words that the claim was shown and that are still good.
    package func shown(to ticket: ClaimTicket) async throws -> ShownEchoWords? {
        let now = now()
        guard let echo = try await store.read({ try $0.echo(of: ticket.handoff, by: ticket.claim) }),
            now < echo.expires
        else { return nil }
        return ShownEchoWords(words: try words.echo(of: ticket.claim, serial: echo.serial), expires: echo.expires)
    }
}
