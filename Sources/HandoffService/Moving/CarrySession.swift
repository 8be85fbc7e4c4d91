package import HandoffModel
import HandoffStore
package import HandoffTokens

/// Moves a session to another browser or device, in four steps:
///
/// 1. the old place asks for a code (``offer(_:)``) and shows it;
/// 2. the new place enters it (``enter(_:)``) and shows two digits;
/// 3. the old place types the digits (``confirm(_:number:)``): whoever read the code over a shoulder shows others;
/// 4. the new place goes on (``finish(_:)``), and the old one is over at that moment.
///
/// The session keeps what was shown, and gets a new id and a new claim: nothing that the old place still has opens it.
package struct CarrySession: Sendable {
    let store: any Store
    let brands: Brands
    let tokens: Tokens
    let digests: ProofDigests
    let record: RecordVerification
    let mint: Mint
    package static let lifetime = Duration.seconds(60)

    /// Makes the code, which ends the one before.
    /// - Throws: ``Refusal/ended``.
    package func offer(_ ticket: SessionTicket) async throws -> (code: Code, expires: Timestamp) {
        let now = mint.now()
        let code = try Code.make()
        let digest = try digests.sessionCode(code, StoredSessionCode.Kind.carry.rawValue)
        let expires = now + Self.lifetime
        try await store.write(.beside(ticket.session)) { tx in
            let held = try tx.held(by: .session(ticket), brands, at: now)
            try tx.put(
                StoredSessionCode(
                    handoff: held.handoff.id, kind: .carry, digest: digest, session: ticket.session, expires: expires))
        }
        return (code, expires)
    }

    /// The new place has the code. It gets a claim of its own, which is nothing until the old place confirms it.
    /// - Returns: nil for a code that is wrong, over, or entered before.
    package func enter(_ text: String) async throws -> (claim: IssuedClaim, number: Int)? {
        guard let code = Code(text) else { return nil }
        let now = mint.now()
        let candidates = try digests.sessionCodeCandidates(code, StoredSessionCode.Kind.carry.rawValue)
        guard let found = try await store.read({ try $0.sessionCode(anyOf: candidates) }) else { return nil }
        let claim: ClaimID = try mint.id(at: now, in: found.handoff.laneBits)
        let number = Int(claim.high % 100)
        let entered = try await store.write(.beside(found.handoff)) { tx -> Handoff? in
            // Looked up again: another may have entered it in between.
            guard var carry = try tx.sessionCode(digest: found.digest), carry.kind == .carry, now < carry.expires,
                carry.claim == nil
            else { return nil }
            carry.claim = claim
            carry.number = number
            try tx.put(carry)
            return try tx.handoff(carry.handoff)
        }
        guard let handoff = entered else { return nil }
        let ticket = ClaimTicket(
            claim: claim, handoff: handoff.id, generation: handoff.link.generation, audience: .public,
            expires: Timestamp(seconds: (now + Self.lifetime).seconds + 1))
        return (IssuedClaim(ticket: ticket, token: try tokens.sign(ticket)), number)
    }

    /// The old place has the digits that the new one shows. Wrong ones end the code.
    /// - Returns: whether they were right.
    package func confirm(_ session: SessionTicket, number: Int?) async throws -> Bool {
        let now = mint.now()
        return try await store.write(.beside(session.session)) { tx in
            let held = try tx.held(by: .session(session), brands, at: now)
            guard var carry = try tx.sessionCode(of: held.handoff.id, .carry), now < carry.expires,
                carry.session == session.session, let expected = carry.number
            else { return false }
            guard number == expected else {
                try tx.end(.carry, of: held.handoff.id)
                return false
            }
            carry.isConfirmed = true
            try tx.put(carry)
            return true
        }
    }

    /// What the new place waits for.
    package enum Progress: Sendable {
        case waiting(number: Int)
        case done(OpenedSession)
        case over
    }

    package func finish(_ claim: ClaimTicket) async throws -> Progress {
        let now = mint.now()
        let session: SessionID = try mint.id(at: now, in: claim.handoff.laneBits)
        return try await store.write(.beside(claim.handoff)) { tx in
            guard let carry = try tx.sessionCode(of: claim.handoff, .carry), carry.claim == claim.claim else {
                return try again(claim, tx, at: now).map(Progress.done) ?? .over
            }
            guard let number = carry.number, now < carry.expires else { return .over }
            guard carry.isConfirmed else { return .waiting(number: number) }
            let handoff = try tx.handoff(claim.handoff)
            guard handoff.redemption?.session == carry.session else { return .over }
            let move = SessionMove(from: carry.session, to: session, claim: claim.claim, cause: .carried)
            let events = try handoff.decide(
                .moveSession(move), under: try brands.terms(of: handoff, in: tx), at: now)
            let after = try tx.append(events, to: handoff, by: .customer, at: now)
            try tx.end(.carry, of: handoff.id)
            return .done(try record.open(session, after, tx))
        }
    }

    /// The new place asks again because the answer was lost on its way: the same session, as long as its claim is good.
    private func again(_ claim: ClaimTicket, _ tx: StoreTransaction, at now: Timestamp) throws -> OpenedSession? {
        let handoff = try tx.handoff(claim.handoff)
        guard now < claim.expires, let redemption = handoff.redemption, redemption.claim == claim.claim,
            let stored = try tx.session(redemption.session)?.session,
            handoff.sessionIsActive(at: now, seen: stored.seen, under: try brands.terms(of: handoff, in: tx)),
            let token = try? tokens.sign(
                SessionTicket(session: redemption.session, expires: redemption.expires), kid: stored.kid)
        else { return nil }
        return OpenedSession(handoff: handoff, redemption: redemption, token: token)
    }

    /// The digits that the new place shows; nil when it waits no longer.
    package func number(shownTo claim: ClaimTicket) async throws -> Int? {
        let now = mint.now()
        guard let carry = try await store.read({ try $0.sessionCode(of: claim.handoff, .carry) }),
            carry.claim == claim.claim, now < carry.expires
        else { return nil }
        return carry.number
    }
}
