package import HandoffModel
package import HandoffStore

/// An open store with two brands in it, and short ways to fill it. Times and ids are fixed.
package struct Scene: Sendable {
    package let store: any Store
    let place: StorePlace
    let acme: BrandID
    let rival: BrandID

    /// 2027-01-15T08:00:00Z.
    package static let start = Timestamp(seconds: 1_800_000_000)
    /// Who issues what is issued here.
    package static let agent = Actor.key(APIKeyID(high: 7, low: 7))

    /// Opens the store at `place` and saves the brands, unless they are there.
    package init(at place: StorePlace, bounds: StorePlace.Bounds = .init()) async throws {
        self.place = place
        store = try await place.open(bounds)
        acme = try required(BrandID("acme"), "a brand's name")
        rival = try required(BrandID("rival"), "a brand's name")
        let brands = [BrandSettings(brand: acme, name: "Acme"), BrandSettings(brand: rival, name: "Rival")]
        try await store.write(.brands) { tx in
            for settings in brands { _ = try tx.save(settings, at: Self.start) }
        }
    }

    /// The lane that all is in here; where it matters which, a case names another.
    package static let lane = LaneBits(rawValue: 5)

    /// The id of the handoff number `n`: a greater number is a younger handoff.
    package static func id(_ n: Int) -> HandoffID { id(n, in: lane) }
    static func id(_ n: Int, in lane: LaneBits) -> HandoffID {
        HandoffID(at: start + .seconds(n), random: (UInt64(n) << 8, 1)).inLane(of: lane)
    }
    package static func claim(_ n: Int) -> ClaimID { ClaimID(high: 2, low: UInt64(n) << 8).inLane(of: lane) }
    package static func session(_ n: Int) -> SessionID { SessionID(high: 3, low: UInt64(n) << 8).inLane(of: lane) }

    /// A handoff of `brand`, issued `n` seconds after the start, as it would be created.
    func new(
        _ n: Int, of brand: BrandID? = nil, customer: String? = nil, intent: String = "default", settings: Int = 1,
        context: String? = nil, in lane: LaneBits = Scene.lane
    ) -> Handoff {
        let issued = Issued(
            brand: brand ?? acme, settings: settings, intent: intent, network: "x", handle: "acme", language: "en",
            customer: customer, context: context)
        let link = LinkSpan(audience: .private, expires: Self.start + .seconds(n) + .hours(24))
        return Handoff(Self.id(n, in: lane), issued, link, at: Self.start + .seconds(n))
    }

    /// Creates the handoff number `n` and returns it.
    ///
    /// - Parameter context: the digest of the sealed context, in hex.
    @discardableResult
    package func issue(
        _ n: Int, of brand: BrandID? = nil, customer: String? = nil, intent: String = "default", context: String? = nil,
        sealed: SealedFields? = nil, in lane: LaneBits = Scene.lane
    ) async throws -> Handoff {
        let handoff = new(n, of: brand, customer: customer, intent: intent, context: context, in: lane)
        try await store.write(.lane(lane)) { tx in try tx.create(handoff, sealed: sealed) }
        return handoff
    }

    /// Decides `command` on the handoff number `n` and appends what it gives, in one step.
    @discardableResult
    package func ask(_ command: Command, of n: Int, at time: Timestamp = start + .minutes(1)) async throws -> Handoff {
        try await store.write { tx in try tx.ask(command, of: Self.id(n), at: time) }
    }

    /// Leads the handoff number `n` to its redemption by the claim and session of that number.
    @discardableResult
    package func redeem(_ n: Int) async throws -> Handoff {
        try await ask(.redeem(Self.attempt(n)), of: n)
    }

    /// An attempt that satisfies the policy, by claim and session number `n`.
    package static func attempt(_ n: Int) -> RedeemAttempt {
        RedeemAttempt(
            claim: claim(n), generation: 1, audience: .private, expires: start + .days(365),
            session: session(n))
    }

    /// Everything that the log holds, in its order.
    package func wholeLog() async throws -> [LogEntry] {
        try await store.read { view in try view.log(after: nil, limit: .max).entries }
    }

    /// The first fault of the audit log; nil when it is as it was written.
    package func auditFault() async throws -> AuditFault? {
        let seal = place.seal
        return try await store.read { view in
            let verifier = AuditVerifier(seal: seal)
            return try verifier.verify(view).fault
        }
    }
}

extension Store {
    /// A step in the lane of the scene.
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (StoreTransaction) throws -> T
    ) async throws -> T { try await write(.lane(Scene.lane), body) }
}

extension StoreTransaction {
    func create(_ handoff: Handoff, sealed: SealedFields? = nil) throws {
        try create(handoff, by: Scene.agent, sealed: sealed)
    }

    func ask(_ command: Command, of id: HandoffID, at time: Timestamp) throws -> Handoff {
        let handoff = try handoff(id)
        return try append(
            try handoff.decide(command, under: Terms(), at: time), to: handoff, by: .customer, at: time)
    }
}
