import HandoffModel
import HandoffService
import Hummingbird

/// Taking and ending handoffs: what the contact centre calls.
struct QueueRoutes: Sendable {
    let accept: AcceptHandoff
    let close: CloseHandoff
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.post("/v1/handoffs/{id}/accept", acceptHandoff)
        group.post("/v1/handoffs/{id}/close", closeHandoff)
    }

    struct AcceptBody: StrictBody {
        let agent: String
        enum CodingKeys: String, CodingKey, CaseIterable { case agent }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct CloseBody: StrictBody {
        let outcome: Outcome
        enum CodingKeys: String, CodingKey, CaseIterable { case outcome }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    @Sendable func acceptHandoff(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let (body, _) = try await JSONBody.read(AcceptBody.self, from: request)
        let taken = try await accept(try context.parameters.id(), agent: body.agent, by: caller)
        return JSONBody.response(HandoffView(taken.handoff, context: taken.context, now: now()))
    }

    @Sendable func closeHandoff(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let (body, _) = try await JSONBody.read(CloseBody.self, from: request)
        return JSONBody.response(
            HandoffView(try await close(try context.parameters.id(), body.outcome, by: caller), now: now()))
    }
}
