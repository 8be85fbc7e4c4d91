package import HandoffModel
import HandoffStore
package import HandoffTokens

/// The two words by which the two ends of a conversation know each other: the session page shows them, and whoever gets
/// in touch says them first.
///
/// A pair is good for one contact. Once it was said right, was said wrong too often, or the customer heard others, the
/// next one takes its place, and it never counts again.
package struct ContactWords: Sendable {
    let store: any Store
    let brands: Brands
    let words: DerivedWords
    let now: @Sendable () -> Timestamp
    static let maxTries = 3

    /// The pair that counts now, for the session page.
    package func current(of handoff: HandoffID) async throws -> WordPair {
        let contact = try await store.read { try $0.contact(of: handoff) }
        return try words.contact(of: handoff, serial: contact?.serial ?? 1)
    }

    /// The pair for an agent to say first.
    package func toSay(of id: HandoffID, by caller: Caller) async throws -> WordPair {
        let now = now()
        let serial = try await store.read { snapshot in
            try snapshot.requireContact(of: id, caller.brand, at: now)
            return try snapshot.contact(of: id)?.serial ?? 1
        }
        return try words.contact(of: id, serial: serial)
    }

    /// Whether `text` holds the two words of this contact, as a caller said them to an agent.
    package func check(_ text: String, of id: HandoffID, by caller: Caller) async throws -> Bool {
        let said = Set(WordPair.all(in: text))
        let now = now()
        return try await store.write(.beside(id)) { tx in
            try tx.requireContact(of: id, caller.brand, at: now)
            let contact = try tx.contact(of: id) ?? StoredContact(serial: 1, tries: 0)
            let isRight = said.contains(try words.contact(of: id, serial: contact.serial))
            let isOver = isRight || contact.tries + 1 >= Self.maxTries
            try tx.put(
                isOver
                    ? StoredContact(serial: contact.serial + 1, tries: 0)
                    : StoredContact(serial: contact.serial, tries: contact.tries + 1),
                for: id)
            return isRight
        }
    }

    /// The customer takes a new pair: after a contact, or because other words were said.
    /// - Parameter wereOthersSaid: the agents hear of it, for somebody may be pretending to be the brand.
    package func renew(_ ticket: SessionTicket, othersSaid wereOthersSaid: OthersSaid) async throws {
        let now = now()
        try await store.write(.beside(ticket.session)) { tx in
            let held = try tx.held(by: .session(ticket), brands, at: now)
            let serial = try tx.contact(of: held.handoff.id)?.serial ?? 1
            try tx.put(StoredContact(serial: serial + 1, tries: 0), for: held.handoff.id)
            guard wereOthersSaid == .yes else { return }
            let events = try held.handoff.decide(
                .rejectWords(ticket.session), under: try brands.terms(of: held.handoff, in: tx), at: now)
            try tx.append(events, to: held.handoff, by: .customer, at: now)
        }
    }

    package enum OthersSaid: Sendable { case yes, no }
}

extension StoreSnapshot {
    /// There is somebody to be in touch with: a session that is not over.
    /// - Throws: ``Refusal/notNow``; ``Refusal/unknown``.
    fileprivate func requireContact(of id: HandoffID, _ brand: BrandID, at now: Timestamp) throws {
        let handoff = try handoff(id, of: brand)
        guard handoff.liveSession(at: now) != nil else { throw Refusal.notNow }
    }
}
