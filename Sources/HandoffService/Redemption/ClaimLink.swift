import HandoffModel
package import HandoffStore
package import HandoffTokens
import Synchronization

/// A claim, as its holder gets it.
package struct IssuedClaim: Sendable {
    package let ticket: ClaimTicket
    package let token: String
}

/// Gives whoever presses the button a claim.
///
/// A claim is a signed ticket and nothing else: it takes no room here, so there may be any number of them, and the
/// answer for a live, a used and a revoked link is made without looking which it is. The first press of a live link is
/// noted behind the answer.
package final class ClaimLink: Sendable {
    private let notes = Mutex(Notes())
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let mint: Mint
    /// Claims live this long at most, and never longer than their link.
    package static let lifetime = Duration.hours(24)

    private struct Notes {
        /// Handoffs whose first press is noted or being noted.
        var known: Set<HandoffID> = []
        var underWay = 0
        static let maxKnown = 10_000
        /// Those who hold a key come first: presses never fill the queue of writes.
        static let maxUnderWay = 128
    }

    package init(store: any Store, brands: Brands, tokens: Tokens, mint: Mint) {
        self.store = store
        self.brands = brands
        self.tokens = tokens
        self.mint = mint
    }

    /// - Throws: ``TokenRefusal/notOurs``; ``Refusal/linkExpired``, which anyone can read in the token.
    package func callAsFunction(_ text: String) async throws -> IssuedClaim {
        let link = try tokens.link(text)
        let now = mint.now()
        guard now < link.expires else { throw Refusal.linkExpired }
        let expires = min(link.expires, Timestamp(seconds: (now + Self.lifetime).seconds))
        let ticket = ClaimTicket(
            claim: try mint.id(at: now), handoff: link.handoff, generation: link.generation, audience: link.audience,
            expires: expires)
        note(link, at: now)
        return IssuedClaim(ticket: ticket, token: try tokens.sign(ticket))
    }

    /// Not waited for: how long it takes would tell a live link from a dead one. What is lost is noted at the redemption.
    /// Once for each handoff, so that pressing a button a million times does not crowd out those who have work to do.
    private func note(_ link: Link, at now: Timestamp) {
        let isDue = notes.withLock { notes in
            guard notes.underWay < Notes.maxUnderWay, !notes.known.contains(link.handoff) else { return false }
            if notes.known.count >= Notes.maxKnown { notes.known.removeAll() }
            notes.known.insert(link.handoff)
            notes.underWay += 1
            return true
        }
        guard isDue else { return }
        Task {
            let isDone = (try? await write(link, at: now)) != nil
            notes.withLock { notes in
                notes.underWay -= 1
                if !isDone { notes.known.remove(link.handoff) }
            }
        }
    }

    private func write(_ link: Link, at now: Timestamp) async throws {
        try await store.write { [brands] tx in
            let handoff = try tx.handoff(link.handoff)
            let facts = try handoff.decide(
                .claim(generation: link.generation), under: try brands.terms(of: handoff, in: tx), at: now)
            try tx.append(facts, to: handoff, by: .customer, at: now)
        }
    }
}
