import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb

/// The routes of an issue and a redemption over use-cases that do nothing: the same gates, bodies and answers, so that
/// what the work between costs is measured against them.
struct NoOpRoutes: Sendable {
    let brand: BrandID
    let store: any Store
    let replay: Replay
    private static let time = Timestamp(seconds: 1_800_000_000)

    func add(keyed: Routes.Group, open: Routes.Group) {
        IssueRoute(replay: replay) { [self] order, caller, rendering in
            try rendering.answered(issued(order, by: caller))
        }.add(to: keyed, at: "/bench/handoffs")
        redemption { [self] ticket, _, rendering in
            try rendering.answered(opened(ticket))
        }.add(to: open, at: "/bench/redemptions")
        // A redemption that commits one small row: as little as a durable answer can do.
        redemption { [self] ticket, _, rendering in
            let row = TryLimit("bench \(UInt64.random(in: 0 ... .max))", limit: 1, until: Self.time)
            let isCounted = try await store.write(.accounts) {
                try $0.countTry(ofAccount: row, at: Self.time - .hours(1))
            }
            guard isCounted else { throw Refusal.unknown }
            return try rendering.answered(opened(ticket))
        }.add(to: open, at: "/bench/rows")
    }

    private func redemption(_ redeem: @escaping RedemptionRoute.Redeem) -> RedemptionRoute {
        let ticket = ClaimTicket(
            claim: ClaimID(high: 1, low: 2), handoff: HandoffID(high: 1, low: 2), generation: 1, audience: .private,
            expires: Self.time)
        return RedemptionRoute(replay: replay, wrongGuess: .zero, open: { _ in ticket }, redeem: redeem)
    }

    private func issued(_ order: HandoffOrder, by caller: Caller) -> IssuedHandoff {
        let reply = Reply.fixed
        return IssuedHandoff(
            handoff: handoff(
                of: caller.brand, order.intent, on: order.context.thread.network.rawValue,
                customer: "cu_000000000000000000000000000000000", order.audience),
            link: reply.text, reply: reply)
    }

    private func opened(_ ticket: ClaimTicket) -> OpenedSession {
        let redemption = Redemption(
            claim: ticket.claim, session: SessionID(high: 1, low: 2), generation: ticket.generation,
            assurance: .author, methods: [.dmLink], at: Self.time, expires: Self.time + .hours(4))
        return OpenedSession(
            handoff: handoff(of: brand, "default", on: "x", customer: nil, ticket.audience), redemption: redemption,
            token: String(repeating: "A", count: 64))
    }

    private func handoff(
        of brand: BrandID, _ intent: String, on network: String, customer: String?, _ audience: Audience
    ) -> Handoff {
        let issued = Issued(
            brand: brand, settings: 1, intent: intent, network: network, handle: "AcmeHelp", language: "en",
            customer: customer, context: nil)
        return Handoff(
            HandoffID(high: 1, low: 2), issued, LinkSpan(audience: audience, expires: Self.time), at: Self.time)
    }
}
