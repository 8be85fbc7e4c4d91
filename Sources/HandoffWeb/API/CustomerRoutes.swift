import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// `/v1/claims` and `/v1/redemptions`: what a customer's app calls. The claim token is the credential.
struct CustomerRoutes: Sendable {
    let claim: ClaimLink
    let ways: WaysToProve
    let redeem: RedeemClaim
    let tokens: Tokens
    let wrongGuess: WrongGuessDelay
    let replay: Replay

    func add(to group: Routes.Group) {
        group.post("/v1/claims", createClaim)
        group.post("/v1/redemptions", createRedemption)
    }

    struct ClaimBody: StrictBody {
        let link: String
        enum CodingKeys: String, CodingKey, CaseIterable { case link }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct ClaimView: JSONView {
        let issued: IssuedClaim
        let proofs: [Method]

        func write(to text: inout JSONText) {
            text.member("claim", issued.token)
            text.member("expires_at", issued.ticket.expires.rfc3339)
            // What helps towards the redemption: any of them, unless the policy asks for several.
            text.member("proofs", proofs.map(\.rawValue))
        }
    }

    @Sendable func createClaim(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(ClaimBody.self, from: request)
        let link = try tokens.link(LinkText.token(in: body.link))
        let issued = try claim(link, from: NetworkPrefix.of(context.address))
        let way = try await ways(issued.ticket)
        return JSONBody.response(ClaimView(issued: issued, proofs: way.proofs), status: .created)
    }

    struct RedemptionBody: StrictBody {
        let claim: String
        let code: String?
        enum CodingKeys: String, CodingKey, CaseIterable { case claim, code }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct RedemptionView: JSONView {
        let opened: OpenedSession
        init(_ opened: OpenedSession) { self.opened = opened }

        func write(to text: inout JSONText) {
            text.member("handoff", opened.handoff.id.description)
            text.member("state", opened.handoff.state.rawValue)
            text.member("session", opened.token)
            text.member("expires_at", opened.redemption.expires.rfc3339)
            text.member("acr", opened.redemption.assurance.rawValue)
            text.member("amr", opened.redemption.methods.map(\.reference))
        }
    }

    @Sendable func createRedemption(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, bytes) = try await JSONBody.read(RedemptionBody.self, from: request)
        let ticket = try tokens.claim(body.claim)
        return try await wrongGuess.holding(body.code == nil ? nil : Refusal.proofNeeded) {
            try await replay.serve(
                request, scope: "redeem \(ticket.claim)", body: bytes,
                render: { RedemptionView($0).json }
            ) { try await redeem(ticket, code: body.code, receipt: $0) }
        }
    }
}
