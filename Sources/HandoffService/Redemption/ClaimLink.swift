import HandoffModel
package import HandoffStore
package import HandoffTokens
import Synchronization

/// Gives whoever presses the button a claim.
///
/// A claim is a signed ticket and nothing else: it takes no room here, so there may be any number of them, and the
/// answer for a live, a used and a revoked link is made without looking which it is. Presses are noted behind the
/// answer: that there was one, and from how many networks there were.
package final class ClaimLink: Sendable {
    private let notes = Mutex(Notes())
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let digests: ProofDigests
    let mint: Mint
    /// Claims live this long at most, and never longer than their link.
    package static let lifetime = Duration.hours(24)

    private struct Notes {
        /// Presses that are noted or being noted, by handoff and network.
        var known: [Press: Int] = [:]
        var underWay = 0
        static let maxKnown = 10_000
        /// More from one network say nothing new: as many as make a link run hot by themselves (``Terms/hotClaims``).
        static let maxPerNetwork = 20
        /// Those who hold a key come first: presses never fill the queue of writes.
        static let maxUnderWay = 128
    }

    private struct Press: Hashable {
        let handoff: HandoffID
        let network: String
    }

    package init(store: any Store, brands: Brands, tokens: Tokens, digests: ProofDigests, mint: Mint) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.digests = digests
        self.mint = mint
    }

    /// - Parameter network: the prefix of the presser's address.
    /// - Throws: ``Refusal/linkExpired``, which anyone can read in the token.
    package func callAsFunction(_ link: Link, from network: String) throws -> IssuedClaim {
        let now = mint.now()
        guard now < link.expires else { throw Refusal.linkExpired }
        let expires = min(link.expires, Timestamp(seconds: (now + Self.lifetime).seconds))
        let ticket = ClaimTicket(
            claim: try mint.id(at: now, in: link.handoff.laneBits), handoff: link.handoff, generation: link.generation,
            audience: link.audience,
            expires: expires)
        note(link, from: network, at: now)
        return IssuedClaim(ticket: ticket, token: try tokens.sign(ticket))
    }

    /// Not waited for: how long it takes would tell a live link from a dead one. What is lost is noted at the redemption.
    /// A few times for each network, so that pressing a button a million times does not crowd out those who have work.
    private func note(_ link: Link, from network: String, at now: Timestamp) {
        let press = Press(handoff: link.handoff, network: network)
        let isDue = notes.withLock { notes in
            guard notes.underWay < Notes.maxUnderWay, notes.known[press, default: 0] < Notes.maxPerNetwork else {
                return false
            }
            if notes.known.count >= Notes.maxKnown { notes.known.removeAll() }
            notes.known[press, default: 0] += 1
            notes.underWay += 1
            return true
        }
        guard isDue else { return }
        Task {
            let isDone = (try? await write(link, from: network, at: now)) != nil
            notes.withLock { notes in
                notes.underWay -= 1
                if !isDone { notes.known[press] = nil }
            }
        }
    }

    /// Whether every press that was taken up has been noted.
    var isIdle: Bool { notes.withLock { $0.underWay == 0 } }

    private func write(_ link: Link, from network: String, at now: Timestamp) async throws {
        let network = try digests.network(network, of: link.handoff)
        try await store.write(.beside(link.handoff)) { [brands] tx in
            var handoff = try tx.handoff(link.handoff)
            let terms = try brands.terms(of: handoff, in: tx)
            let events = try handoff.decide(.claim(generation: link.generation), under: terms, at: now)
            handoff = try tx.append(events, to: handoff, by: .customer, at: now)
            // Whoever has a private link was given it: nothing to count. In public all are counted, also when the handoff
            // is somebody's: see `runsHot`.
            guard link.audience == .public else { return }
            let crowd = try tx.countPress(
                of: handoff.id, from: network, maxNetworks: terms.hotNetworks, until: link.expires)
            try tx.append(
                try handoff.decide(.noteCrowd(crowd), under: terms, at: now), to: handoff, by: .service, at: now)
        }
    }
}
