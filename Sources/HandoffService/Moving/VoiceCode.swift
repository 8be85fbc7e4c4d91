package import HandoffModel
import HandoffStore
package import HandoffTokens

/// A code that a customer reads out, so that a call has the session's place and what was shown for it.
package struct VoiceCode: Sendable {
    let store: any Store
    let brands: Brands
    let digests: ProofDigests
    let sealer: Sealer
    let now: @Sendable () -> Timestamp
    package static let lifetime = Duration.minutes(10)

    /// - Throws: ``Refusal/ended``.
    package func make(_ ticket: SessionTicket) async throws -> (code: Code, expires: Timestamp) {
        let now = now()
        let code = try Code.make()
        let digest = try digests.sessionCode(code, StoredSessionCode.Kind.voice.rawValue)
        let expires = now + Self.lifetime
        try await store.write(.beside(ticket.session)) { tx in
            let held = try tx.held(by: .session(ticket), brands, at: now)
            try tx.put(
                StoredSessionCode(
                    handoff: held.handoff.id, kind: .voice, digest: digest, session: ticket.session, expires: expires))
        }
        return (code, expires)
    }

    /// The contact centre has the code. It is good once, and for the brand of its handoff.
    /// - Returns: nil for a code that is wrong, over, used, or of another brand.
    package func redeem(_ text: String, by caller: Caller) async throws -> LiveSession? {
        guard let code = Code(text) else { return nil }
        let now = now()
        let candidates = try digests.sessionCodeCandidates(code, StoredSessionCode.Kind.voice.rawValue)
        guard let entered = try await store.read({ try $0.sessionCode(anyOf: candidates) }) else { return nil }
        let found = try await store.write(.beside(entered.handoff)) { tx -> FoundSession? in
            // Looked up again: another may have used it in between.
            guard let voice = try tx.sessionCode(digest: entered.digest), voice.kind == .voice, now < voice.expires,
                let found = try tx.live(voice.session, of: caller.brand, brands, at: now)
            else { return nil }
            try tx.end(.voice, of: found.handoff.id)
            return found
        }
        return try found?.opened(by: sealer)
    }
}
