import HandoffService

extension UseCases {
    /// What callers with an API key ask for.
    func addKeyed(to group: Routes.Group, _ wrongGuess: WrongGuessDelay) {
        HandoffRoutes(
            issue: issue, read: read, reissue: reissue, revoke: revoke, issueCode: issueCode, replay: replay, now: now
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
        CustomerRoutes(claim: claim, ways: ways, redeem: redeem, tokens: tokens, wrongGuess: wrongGuess, replay: replay)
            .add(to: group)
    }
}
