import HandoffModel
import HandoffService
import Hummingbird

/// `/v1/introspect` (RFC 7662) and `/v1/revoke` (RFC 7009): what contact-centre systems call.
struct SessionRoutes: Sendable {
    let introspect: Introspect
    let end: EndSession
    let issuer: String

    func add(to group: Routes.Group) {
        group.post("/v1/introspect", introspectToken)
        group.post("/v1/revoke", revokeToken)
    }

    /// The members that RFC 7662, 2.2, names, and the handoff. Times are whole seconds (RFC 7519 NumericDate).
    struct ActiveView: Encodable {
        let active = true
        let tokenType = "session"
        let iss, aud, jti, acr: String
        let sub: String?
        let amr: [String]
        let authTime, iat, exp: Int64
        let handoff, state, intent, language: String
        let thread: HandoffView.Thread

        enum CodingKeys: String, CodingKey {
            case active, iss, aud, jti, acr, sub, amr, iat, exp, handoff, state, intent, language, thread
            case tokenType = "token_type"
            case authTime = "auth_time"
        }

        init(_ live: LiveSession, issuer: String) {
            let (handoff, redemption) = (live.handoff, live.redemption)
            iss = issuer
            aud = handoff.brand.name
            jti = redemption.session.description
            sub = handoff.issued.customer
            acr = redemption.assurance.rawValue
            amr = redemption.methods.map(\.rawValue)
            authTime = redemption.at.seconds
            iat = redemption.at.seconds
            exp = redemption.expires.seconds
            self.handoff = handoff.id.description
            state = handoff.state.rawValue
            intent = handoff.issued.intent
            language = handoff.issued.language
            thread = HandoffView.Thread(network: handoff.issued.network, handle: handoff.issued.handle)
        }
    }

    @Sendable func introspectToken(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        guard let live = try await introspect(try await token(request), of: caller.brand) else {
            return JSONBody.response(bytes: Array(#"{"active":false}"#.utf8), status: .ok)
        }
        return try JSONBody.response(ActiveView(live, issuer: issuer))
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
