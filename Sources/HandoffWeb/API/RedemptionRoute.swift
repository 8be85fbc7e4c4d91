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
        @Sendable (ClaimTicket, String?, AnswerRendering<OpenedSession>) async throws -> Answered<OpenedSession>
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

    @Sendable private func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, bytes) = try await JSONBody.read(RedemptionBody.self, from: request)
        let ticket = try open(body.claim)
        return try await wrongGuess.holding(body.code == nil ? nil : Refusal.proofNeeded) {
            try await replay.serve(
                request, scope: "redeem \(ticket.claim)", of: ticket.handoff, body: bytes,
                render: { RedemptionView($0).json }
            ) { try await redeem(ticket, body.code, $0) }
        }
    }
}
