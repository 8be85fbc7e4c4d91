import HandoffModel
import HandoffService
import Hummingbird

/// `/v1/handoffs`: what social agents and their tools call, beside ``IssueRoute``.
struct HandoffRoutes: Sendable {
    let read: ReadHandoffs
    let reissue: ReissueLink
    let revoke: RevokeHandoff
    let issueCode: IssueAuthorCode
    let replay: Replay
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.get("/v1/handoffs", list)
        group.get("/v1/handoffs/{id}", show)
        group.get("/v1/handoffs/{id}/events", events)
        group.post("/v1/handoffs/{id}/reissue", reissueLink)
        group.post("/v1/handoffs/{id}/revoke", revokeHandoff)
        group.post("/v1/handoffs/{id}/codes", createCode)
    }

    @Sendable func show(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let found = try await read.handoff(try context.parameters.id(), by: caller)
        return JSONBody.response(HandoffView(found.handoff, context: found.context, now: now()))
    }

    @Sendable func list(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let query = try ListQuery(request.uri.query)
        let page = try await read.list(query.filter, limit: query.limit, cursor: query.cursor, by: caller)
        return JSONBody.response(HandoffListView(handoffs: page.handoffs, now: now(), next: page.next))
    }

    @Sendable func events(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let query = try Query(request.uri.query, allowed: ["after", "limit"])
        let events = try await read.events(
            of: try context.parameters.id(), after: try query.number("after", 0...Int(Int32.max)) ?? 0,
            limit: try query.number("limit", 1...200) ?? 50, by: caller)
        return JSONBody.response(EventListView(events: events))
    }

    @Sendable func reissueLink(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let id: HandoffID = try context.parameters.id()
        let (body, bytes) = try await JSONBody.read(ReissueBody.self, from: request)
        return try await replay.serve(
            request, scope: "\(caller.key) reissue \(id)", of: id, body: bytes,
            render: { IssuedView($0).json }
        ) {
            try await reissue(id, audience: body.audience, former: body.former, by: caller, rendering: $0)
        }
    }

    @Sendable func revokeHandoff(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(RevokeBody.self, from: request)
        let handoff = try await revoke(try context.parameters.id(), body.reason ?? .other, by: caller)
        return JSONBody.response(HandoffView(handoff, now: now()))
    }

    @Sendable func createCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let id: HandoffID = try context.parameters.id()
        let (_, bytes) = try await JSONBody.read(EmptyBody.self, from: request)
        return try await replay.serve(
            request, scope: "\(caller.key) code \(id)", of: id, body: bytes, status: .created,
            render: { AuthorCodeView(issued: $0).json }
        ) { try await issueCode(for: id, by: caller, rendering: $0) }
    }
}
