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

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(ClaimBody.self, from: request)
        let link = try tokens.link(LinkText.token(in: body.link))
        let issued = try claim(link, from: NetworkPrefix.of(context.address))
        let way = try await ways(issued.ticket)
        return JSONBody.response(ClaimView(issued: issued, proofs: way.proofs), status: .created)
    }
}
