import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// `/v1/claims`: what a customer's app calls when the button was pressed.
struct ClaimRoutes: Sendable {
    let claim: ClaimLink
    let ways: WaysToProve
    let tokens: Tokens

    func add(to group: Routes.Group) { group.post("/v1/claims", create) }

    struct Body: StrictBody {
        let link: String
        enum CodingKeys: String, CodingKey, CaseIterable { case link }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct View: JSONView {
        let issued: IssuedClaim
        let proofs: [Method]

        func write(to text: inout JSONText) {
            text.member("claim", issued.token)
            text.member("expires_at", issued.ticket.expires.rfc3339)
            // What helps towards the redemption: any of them, unless the policy asks for several.
            text.member("proofs", proofs.map(\.rawValue))
        }
    }

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(Body.self, from: request)
        let link = try tokens.link(LinkText.token(in: body.link))
        let issued = try claim(link, from: NetworkPrefix.of(context.address))
        let way = try await ways(issued.ticket)
        return JSONBody.response(View(issued: issued, proofs: way.proofs), status: .created)
    }
}
