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

    /// The members that RFC 7662, 2.2, names, and the handoff. Times are whole seconds (RFC 7519 NumericDate).
    struct ActiveView: JSONView {
        let live: LiveSession
        let issuer: String
        let now: Timestamp

        func write(to text: inout JSONText) {
            let (handoff, redemption) = (live.handoff, live.redemption)
            text.member("active", true)
            text.member("token_type", "session")
            text.member("iss", issuer)
            text.member("aud", handoff.brand.name)
            text.member("sub", handoff.issued.customer)
            text.member("jti", redemption.session.description)
            text.member("iat", redemption.at.seconds)
            text.member("exp", redemption.expires.seconds)
            text.member("acr", live.shown.assurance.rawValue)
            text.member("amr", live.shown.methods.map(\.reference))
            text.member("auth_time", live.shown.at.seconds)
            text.member("acr_expires", live.shown.until.seconds)
            text.member("account", live.account)
            text.array("evidence", handoff.evidence(of: redemption.claim, at: now)) { text, evidence in
                text.object(EvidenceView(evidence).write)
            }
            text.member("handoff", handoff.id.description)
            text.member("state", handoff.state.rawValue)
            text.member("intent", handoff.issued.intent)
            text.member("language", handoff.issued.language)
            text.object("thread", ThreadView(handoff).write)
        }
    }

    @Sendable func introspectToken(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        guard let ticket = try await session(request), let live = try await introspect(ticket, of: caller.brand) else {
            return JSONBody.response(bytes: Array(#"{"active":false}"#.utf8), status: .ok)
        }
        return JSONBody.response(ActiveView(live: live, issuer: issuer, now: now()))
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
