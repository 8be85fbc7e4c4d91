import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// `/v1/introspect` (RFC 7662) and `/v1/revoke` (RFC 7009): what contact-centre systems call.
struct SessionRoutes: Sendable {
    let tokens: Tokens
    let introspect: Introspect
    let end: EndSession
    let issuer: String
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.post("/v1/introspect", introspectToken)
        group.post("/v1/revoke", revokeToken)
    }

    @Sendable func introspectToken(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        guard let ticket = try await session(request), let live = try await introspect(ticket, of: caller.brand) else {
            return JSONBody.response(bytes: Array(#"{"active":false}"#.utf8), status: .ok)
        }
        return JSONBody.response(ActiveSessionView(live: live, issuer: issuer, now: now()))
    }

    @Sendable func revokeToken(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        if let ticket = try await session(request) { try await end(ticket, by: caller) }
        return JSONBody.response(bytes: Array("{}".utf8), status: .ok)
    }

    /// The session of the token in the form; nil for one that is not ours. Unknown parameters and hints are passed over,
    /// as both RFCs ask.
    private func session(_ request: Request) async throws -> SessionTicket? {
        guard let token = try await FormBody.read(request, allowed: nil)["token"], !token.isEmpty else {
            throw Problem.invalid(.init(member: "token", reason: "it is missing"))
        }
        return try? tokens.session(token)
    }
}
