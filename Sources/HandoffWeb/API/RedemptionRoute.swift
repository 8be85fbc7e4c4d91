import HandoffModel
package import HandoffService
package import HandoffTokens
import Hummingbird

/// `POST /v1/redemptions`: what a customer's app calls when there is something to show. The claim token is the credential.
///
/// What opens the token and what redeems are passed in, so that all around them can be measured without them.
package struct RedemptionRoute: Sendable {
    package typealias Open = @Sendable (String) throws(TokenRefusal) -> ClaimTicket
    package typealias Redeem =
        @Sendable (ClaimTicket, String?, Receipt<OpenedSession>) async throws -> Answered<OpenedSession>
    private let replay: Replay
    private let wrongGuess: WrongGuessDelay
    private let open: Open
    private let redeem: Redeem

    package init(replay: Replay, wrongGuess: Duration, open: @escaping Open, redeem: @escaping Redeem) {
        self.replay = replay
        self.wrongGuess = WrongGuessDelay(least: wrongGuess)
        self.open = open
        self.redeem = redeem
    }

    package func add(to group: Routes.Group, at path: String) { group.post(path, create) }

    struct Body: StrictBody {
        let claim: String
        let code: String?
        enum CodingKeys: String, CodingKey, CaseIterable { case claim, code }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct View: JSONView {
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

    @Sendable private func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, bytes) = try await JSONBody.read(Body.self, from: request)
        let ticket = try open(body.claim)
        return try await wrongGuess.holding(body.code == nil ? nil : Refusal.proofNeeded) {
            try await replay.serve(
                request, scope: "redeem \(ticket.claim)", body: bytes, render: { View($0).json }
            ) { try await redeem(ticket, body.code, $0) }
        }
    }
}
