import HandoffService

extension UseCases {
    /// The pages of customers.
    func addPages(
        to group: Routes.Group, _ answers: PageAnswers, _ wrongGuess: WrongGuessDelay,
        isStopping: @escaping @Sendable () -> Bool, liveEvery: Duration
    ) {
        let pages = CustomerPages(
            open: openLink, read: readSession, redeem: redeem, ways: ways, tokens: tokens, forms: forms,
            wrongGuess: wrongGuess, answers: answers, now: now)
        let claims = ClaimPages(pages: pages, claim: claim, words: echoWords, actions: sessionActions)
        claims.add(to: group)
        let verify = VerifyPages(pages: pages, facts: verifyFacts, send: sendOTP, check: checkOTP)
        verify.add(to: group)
        SignInPages(pages: pages, claims: claims, verify: verify, signIn: signIn).add(to: group)
        SessionPages(pages: pages, keep: keepSession, actions: sessionActions, words: contactWords, voice: voiceCode)
            .add(to: group)
        CarryEntryPages(pages: pages, carry: carry).add(to: group)
        CheckPages(check: checkGenuine, pages: pages).add(to: group)
        LivePages(pages: pages, follow: follow, isStopping: isStopping, every: liveEvery).add(to: group)
        AssetPages(answers: answers, brands: brands).add(to: group)
    }
}
