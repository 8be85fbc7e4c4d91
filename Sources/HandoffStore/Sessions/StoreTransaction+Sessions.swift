package import HandoffModel

extension StoreTransaction {
    /// Records with which key the token of a session is signed, so that its owner can be given the same one again.
    /// - Throws: ``Refusal/unknown`` when the handoff has no such session.
    package func open(_ session: StoredSession) throws {
        guard try change(.beside(session.handoff), { try $0.setKey(of: session) }) else { throw Refusal.unknown }
    }

    package func sawCustomer(in session: SessionID, at time: Timestamp) throws {
        try change(.beside(session)) { try $0.setSeen(session, at: time) }
    }

    /// Puts a code in the place of the one of its kind before.
    package func put(_ code: StoredSessionCode) throws { try change(.beside(code.handoff)) { try $0.put(code) } }

    package func end(_ kind: StoredSessionCode.Kind, of id: HandoffID) throws {
        try change(.beside(id)) { try $0.end(kind, of: id) }
    }

    package func put(_ contact: StoredContact, for id: HandoffID) throws {
        try change(.beside(id)) { try $0.put(contact, for: id) }
    }
}

extension EngineRows {
    /// Keeps the session of `handoff` where it is another than `former`. The id before is gone, and with it what its token
    /// opened.
    /// - Returns: false when `former` is not the handoff's.
    func putSession(of handoff: Handoff, former: Redemption?) throws -> Bool {
        guard let redemption = handoff.redemption, redemption != former else { return true }
        if let former { return try update(former.session, of: handoff.id, to: redemption) }
        try insert(redemption, of: handoff.id)
        return true
    }
}
