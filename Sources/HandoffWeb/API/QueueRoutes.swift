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

    /// The agent who takes a handoff gets what travelled with it.
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
