import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens

extension UseCases {
    /// The pages of customers.
    func addPages(
        to group: Routes.Group, _ answers: PageAnswers, isStopping: @escaping @Sendable () -> Bool, liveEvery: Duration
    ) {
        let actions = SessionActions(store: store, brands: brands, now: now)
        let pages = CustomerPages(
            open: OpenLink(store: store, brands: brands, sealer: sealer, now: now),
            read: ReadSession(store: store, brands: brands, now: now), redeem: redeem, ways: ways,
            tokens: tokens, forms: FormTokens(keys: keys), wrongGuess: wrongGuess, answers: answers, now: now)
        let claims = ClaimPages(pages: pages, claim: claim, words: echo, actions: actions)
        claims.add(to: group)
        let verify = VerifyPages(pages: pages, facts: facts, send: sendCode, check: checkCode)
        verify.add(to: group)
        SignInPages(
            pages: pages, claims: claims, verify: verify,
            signIn: SignIn(
                store: store, brands: brands, tokens: tokens, keys: keys, calls: parts.signIn, mint: parts.mint)
        ).add(to: group)
        SessionPages(
            pages: pages, keep: KeepSession(store: store, brands: brands, now: now),
            actions: actions, words: contact, voice: voice
        ).add(to: group)
        CarryEntryPages(
            pages: pages,
            carry: CarrySession(store: store, brands: brands, tokens: tokens, digests: digests, mint: parts.mint)
        ).add(to: group)
        CheckPages(
            check: CheckGenuine(
                store: store, brands: brands, tokens: tokens, digests: digests, address: parts.address, now: now),
            pages: pages
        ).add(to: group)
        LivePages(pages: pages, store: store, isStopping: isStopping, every: liveEvery).add(to: group)
        AssetPages(answers: answers, brands: brands).add(to: group)
    }
}
