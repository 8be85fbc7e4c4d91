import HandoffModel
import HandoffService
import HandoffTokens
import HandoffStore
import Hummingbird

/// `/v1/handoffs`: what social agents and their tools call.
struct HandoffRoutes: Sendable {
    let issue: IssueHandoff
    let read: ReadHandoffs
    let reissue: ReissueLink
    let revoke: RevokeHandoff
    let issueCode: IssueCode
    let links: LinkWriter
    let replay: Replay

    func add(to group: Routes.Group) {
        group.post("/v1/handoffs", create)
        group.get("/v1/handoffs", list)
        group.get("/v1/handoffs/{id}", show)
        group.get("/v1/handoffs/{id}/events", events)
        group.post("/v1/handoffs/{id}/reissue", reissueLink)
        group.post("/v1/handoffs/{id}/revoke", revokeHandoff)
        group.post("/v1/handoffs/{id}/codes", createCode)
    }

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, bytes) = try await JSONBody.read(IssueBody.self, from: request)
        let order = body.order
        return try await replay.serve(
            request, scope: "\(caller.key) issue", body: bytes, status: .created,
            render: { try JSONBody.encode(IssuedView($0)) }
        ) { try await issue(order, by: caller, receipt: $0) }
    }

    @Sendable func show(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let id: HandoffID = try context.parameters.id()
        let handoff = try await read.handoff(id, by: caller)
        return try JSONBody.response(HandoffView(handoff, context: try await read.context(of: id, by: caller)))
    }

    @Sendable func list(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let query = try ListQuery(request.uri)
        let page = try await read.list(query.handoffs(of: caller.brand), cursor: query.cursor, by: caller)
        return try JSONBody.response(HandoffListView(handoffs: page.handoffs.map { HandoffView($0) }, next: page.next))
    }

    @Sendable func events(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.read)
        let query = try Query(request.uri, allowed: ["after", "limit"])
        let events = try await read.events(
            of: try context.parameters.id(), after: try query.number("after", 0...Int(Int32.max)) ?? 0,
            limit: try query.number("limit", 1...200) ?? 50, by: caller)
        return EventListView.response(events)
    }

    @Sendable func reissueLink(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let id: HandoffID = try context.parameters.id()
        let (body, bytes) = try await JSONBody.read(ReissueBody.self, from: request)
        return try await replay.serve(
            request, scope: "\(caller.key) reissue \(id)", body: bytes,
            render: { try JSONBody.encode(IssuedView($0)) }
        ) {
            try await reissue(id, audience: body.audience, former: body.former, by: caller, receipt: $0)
        }
    }

    @Sendable func revokeHandoff(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(RevokeBody.self, from: request)
        let handoff = try await revoke(try context.parameters.id(), body.reason ?? .other, by: caller)
        return try JSONBody.response(HandoffView(handoff))
    }

    @Sendable func createCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let id: HandoffID = try context.parameters.id()
        let (_, bytes) = try await JSONBody.read(EmptyBody.self, from: request)
        return try await replay.serve(
            request, scope: "\(caller.key) code \(id)", body: bytes, status: .created,
            render: { (issued: IssuedCode) in
                try JSONBody.encode(
                    CodeView(
                        code: issued.code.text, expiresAt: issued.expires.rfc3339, message: issued.message.text))
            }
        ) { try await issueCode(for: id, by: caller, receipt: $0) }
    }
}

struct HandoffListView: Encodable {
    let handoffs: [HandoffView]
    let next: String?
}

struct CodeView: Encodable {
    let code, expiresAt, message: String
    enum CodingKeys: String, CodingKey {
        case code, message
        case expiresAt = "expires_at"
    }
}

/// The history of a handoff: payloads as they are stored and chained.
enum EventListView {
    static func response(_ events: [Event]) -> Response {
        var text = JSONText()
        text.open("{")
        text.name("events")
        text.open("[")
        for event in events {
            text.open("{")
            text.name("number")
            text.number(Int64(event.number))
            text.name("at")
            text.string(event.at.rfc3339)
            text.name("actor")
            text.string(event.actor.description)
            text.name("kind")
            text.string(event.fact.kind.rawValue)
            text.name("data")
            text.open("{")
            for member in event.fact.fields.members {
                text.name(member.name)
                switch member.value {
                case .text(let value): text.string(value)
                case .number(let value): text.number(value)
                case .texts(let values):
                    text.open("[")
                    for value in values { text.string(value) }
                    text.close("]")
                }
            }
            text.close("}")
            text.close("}")
        }
        text.close("]")
        text.close("}")
        return JSONBody.response(bytes: Array(text.text.utf8), status: .ok)
    }
}
