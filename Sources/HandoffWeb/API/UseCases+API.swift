import HandoffService
import HandoffTokens

extension UseCases {
    /// What callers with an API key ask for.
    func addKeyed(to group: Routes.Group, _ wrongGuess: WrongGuessDelay) {
        IssueRoute(replay: replay) { [issue] order, caller, rendering in
            try await issue(order, by: caller, rendering: rendering)
        }.add(to: group, at: "/v1/handoffs")
        HandoffRoutes(
            read: read, reissue: reissue, revoke: revoke, issueCode: issueCode, replay: replay, now: now
        ).add(to: group)
        QueueRoutes(accept: accept, close: close, now: now).add(to: group)
        ProofRoutes(
            report: reportProof, words: contactWords, voice: voiceCode, wrongGuess: wrongGuess, issuer: address.base,
            now: now
        ).add(to: group)
        ScreeningRoutes(screen: screen).add(to: group)
        SessionRoutes(tokens: tokens, introspect: introspect, end: endSession, issuer: address.base, now: now)
            .add(to: group)
    }

    /// What customers' apps ask for: their tokens are in the bodies.
    func addOpen(to group: Routes.Group, _ wrongGuess: WrongGuessDelay) {
        VerificationRoutes(
            tokens: tokens, words: echoWords, facts: verifyFacts, send: sendOTP, check: checkOTP,
            wrongGuess: wrongGuess, now: now
        ).add(to: group)
        ClaimRoutes(claim: claim, ways: ways, tokens: tokens).add(to: group)
        RedemptionRoute(replay: replay, wrongGuess: wrongGuess.least, open: tokens.claim) { [redeem] in
            try await redeem($0, code: $1, rendering: $2)
        }.add(to: group, at: "/v1/redemptions")
    }
}
