import HandoffModel
import HandoffService
import Hummingbird

/// `/v1/introspect` (RFC 7662) and `/v1/revoke` (RFC 7009): what contact-centre systems call.
struct SessionRoutes: Sendable {
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
        guard let live = try await introspect(try await token(request), of: caller.brand) else {
            return JSONBody.response(bytes: Array(#"{"active":false}"#.utf8), status: .ok)
        }
        return JSONBody.response(ActiveView(live: live, issuer: issuer, now: now()))
    }

    @Sendable func revokeToken(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        try await end(try await token(request), .revoked, by: caller)
        return JSONBody.response(bytes: Array("{}".utf8), status: .ok)
    }

    /// Unknown parameters and hints are passed over, as both RFCs ask.
    private func token(_ request: Request) async throws -> String {
        guard let token = try await FormBody.read(request, allowed: nil)["token"], !token.isEmpty else {
            throw Problem.invalid(.init(member: "token", reason: "it is missing"))
        }
        return token
    }
}
