import HandoffService
import HandoffTokens

extension UseCases {
    /// What callers with an API key ask for.
    func addKeyed(to group: Routes.Group) {
        let customers = CustomerKeys(keys: keys)
        let links = LinkWriter(tokens: tokens, address: parts.address)
        let change = ChangeHandoff(store: store, brands: brands, now: now)
        let read = ReadHandoffs(store: store, sealer: sealer, cursors: Cursors(keys: keys))
        HandoffRoutes(
            issue: IssueHandoff(
                store: store, brands: brands, links: links, sealer: sealer, customers: customers,
                accounts: PrepareAccount(digests: digests, accounts: AccountKeys(keys: keys), calls: parts.calls),
                digest: parts.digest, mint: parts.mint),
            read: read, reissue: ReissueLink(store: store, brands: brands, links: links, now: now),
            revoke: RevokeHandoff(change: change),
            issueCode: IssueAuthorCode(store: store, brands: brands, digests: CodeDigests(keys: keys), now: now),
            replay: replay, now: now
        ).add(to: group)
        QueueRoutes(
            accept: AcceptHandoff(store: store, brands: brands, sealer: sealer, now: now),
            close: CloseHandoff(change: change), now: now
        ).add(to: group)
        ProofRoutes(
            report: ReportProof(
                store: store, brands: brands, tokens: tokens, customers: customers, digests: digests, now: now),
            words: contact, voice: voice, wrongGuess: wrongGuess, issuer: parts.address.base, now: now
        ).add(to: group)
        ScreeningRoutes(screen: ScreenText(brands: brands)).add(to: group)
        SessionRoutes(
            tokens: tokens, introspect: introspect, end: EndSession(store: store, brands: brands, now: now),
            issuer: parts.address.base, now: now
        ).add(to: group)
    }

    /// What customers' apps ask for: their tokens are in the bodies.
    func addOpen(to group: Routes.Group) {
        VerificationRoutes(
            tokens: tokens, words: echo, facts: facts, send: sendCode, check: checkCode, wrongGuess: wrongGuess,
            now: now
        ).add(to: group)
        CustomerRoutes(claim: claim, ways: ways, redeem: redeem, tokens: tokens, wrongGuess: wrongGuess, replay: replay)
            .add(to: group)
    }
}
