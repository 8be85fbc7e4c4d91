import HandoffModel
import HandoffService
import HandoffStore
import Hummingbird

/// Routes that read and write the same bodies as an issue and a redemption, and do nothing else: what the work between
/// costs is measured against them. Only `handoff bench` adds them.
struct NoOpRoutes: Sendable {
    let brand: BrandID
    let store: any Store

    func add(keyed: Routes.Group, open: Routes.Group) {
        keyed.post("/bench/handoffs", issue)
        open.post("/bench/redemptions", redeem)
        open.post("/bench/rows", row)
    }

    /// A redemption that commits one small row: as little as a durable answer can do.
    @Sendable func row(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let time = Timestamp(seconds: 1_800_000_000)
        let row = TryLimit("bench \(UInt64.random(in: 0 ... .max))", limit: 1, until: time)
        let isCounted = try await store.write { try $0.countTry([row], at: time - .hours(1)) }
        guard isCounted else { throw Refusal.unknown }
        return try await redeem(request, context)
    }

    @Sendable func issue(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(IssueBody.self, from: request)
        let order = try body.order()
        let time = Timestamp(seconds: 1_800_000_000)
        let issued = Issued(
            brand: caller.brand, settings: 1, intent: order.intent, network: order.context.thread.network.rawValue,
            handle: "AcmeHelp", language: "en", customer: "cu_000000000000000000000000000000000",
            context: nil)
        let handoff = Handoff(
            HandoffID(high: 1, low: 2), issued, LinkSpan(audience: order.audience, expires: time), at: time)
        let reply = Reply.fixed
        return JSONBody.response(
            IssuedView(IssuedHandoff(handoff: handoff, link: reply.text, reply: reply)),
            status: .created)
    }

    @Sendable func redeem(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(CustomerRoutes.RedemptionBody.self, from: request)
        let time = Timestamp(seconds: 1_800_000_000)
        let issued = Issued(
            brand: brand, settings: 1, intent: "default", network: "x", handle: "AcmeHelp", language: "en",
            customer: nil, context: nil)
        let redemption = Redemption(
            claim: ClaimID(high: 1, low: 2), session: SessionID(high: 1, low: 2), generation: 1, assurance: .author,
            methods: [.dmLink], at: time, expires: time + .hours(4))
        let handoff = Handoff(
            HandoffID(high: 1, low: 2), issued, LinkSpan(audience: .private, expires: time), at: time)
        let token = String(body.claim.prefix(64))
        return JSONBody.response(
            CustomerRoutes.RedemptionView(OpenedSession(handoff: handoff, redemption: redemption, token: token)))
    }
}
