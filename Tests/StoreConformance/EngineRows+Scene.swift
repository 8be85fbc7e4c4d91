import HandoffModel
import HandoffStore

/// Rows as a store would make them, for an engine that does not know what they mean.
extension Scene {
    private static let chain = [UInt8](repeating: 0, count: 32)

    static func brand() throws -> StoredBrand {
        let brand = try required(BrandID("acme"), "a brand's name")
        return StoredBrand(settings: BrandSettings(brand: brand, name: "Acme"), version: 1, at: start)
    }

    /// The handoff number `n`, as it is issued.
    static func stored(_ n: Int) throws -> StoredHandoff {
        let issued = Issued(
            brand: try brand().settings.brand, settings: 1, intent: "default", network: "x", handle: "acme",
            language: "en", customer: nil, context: nil)
        let link = LinkSpan(audience: .private, expires: start + .hours(24))
        return StoredHandoff(Handoff(id(n), issued, link, at: start), chain: chain)
    }

    /// To the session number `n`.
    static func redemption(_ n: Int) -> Redemption {
        Redemption(
            claim: claim(n), session: session(n), generation: 1, assurance: .author, methods: [.dmLink], at: start,
            expires: start + .hours(4))
    }

    /// The entry number `seq` of its lane, about the event `number` of the handoff number `n`.
    static func entry(_ seq: Int64, number: Int64, of n: Int) -> LogEntry {
        LogEntry(
            lane: 5, seq: seq, handoff: id(n).bytes, number: number, at: 0, actor: "service", kind: "claimed",
            payload: .kept(text: "{}", salt: [UInt8](repeating: 0, count: 16)), kid: 1, chain: chain)
    }
}

extension EngineRows {
    /// Adds the handoff number `n`, and its brand unless it is there.
    func issue(_ n: Int) throws -> StoredHandoff {
        let (brand, stored) = (try Scene.brand(), try Scene.stored(n))
        if try self.brand(brand.settings.brand) == nil { try insert(brand) }
        try expect(insert(stored, Scene.entry(1, number: 1, of: n), nil), is: true, "adding handoff \(n)")
        return try required(self.stored(stored.handoff.id), "handoff \(n)")
    }

    /// Adds the handoff number `n`, redeemed to the session of that number.
    func redeem(_ n: Int) throws {
        let redemption = Scene.redemption(n)
        let redeemed = try issue(n).after(.claimed(generation: 1))
            .after(.redeemed(redemption, accept: Scene.start + .hours(1)))
        let entries = [Scene.entry(2, number: 2, of: n), Scene.entry(3, number: 3, of: n)]
        try expect(update(redeemed, from: 1, entries) != nil, "redeeming handoff \(n)")
        try insert(redemption, of: Scene.id(n))
    }
}

extension EngineWriter {
    /// Expects that `body` breaks a rule of the tables, which ends no transaction, and undoes it.
    func expectFault(_ subject: String, _ body: () throws -> Void) throws {
        try beginStep()
        do {
            try body()
        } catch let fault as EngineFault {
            try expect(!fault.endsTransaction, "\(subject): the transaction goes on")
            return try undoStep()
        }
        throw BrokenPromise(description: "\(subject) was kept")
    }
}

extension StoredHandoff {
    /// As if `event` had happened; the chain stays, for an engine does not know what it means.
    func after(_ event: Event) -> StoredHandoff {
        StoredHandoff(handoff.applying(event, at: Scene.start), chain: chain, place: place)
    }

    func at(_ place: LogPlace?) -> StoredHandoff { StoredHandoff(handoff, chain: chain, place: place) }
}
