import HandoffPages
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens

/// The use-cases that more than one group of routes needs, made once of the same parts.
struct UseCases: Sendable {
    let parts: ServerParts
    let brands: Brands
    let tokens: Tokens
    let sealer: Sealer
    let digests: ProofDigests
    let replay: Replay
    let introspect: Introspect
    let claim: ClaimLink
    let ways: WaysToProve
    let redeem: RedeemClaim
    let echo: ShowEchoWords
    let contact: ContactWords
    let voice: VoiceCode
    let facts: VerifyFacts
    let sendCode: SendOTP
    let checkCode: CheckOTP
    let wrongGuess: WrongGuessDelay

    var store: any Store { parts.store }
    var keys: KeySource { parts.keys }
    var now: @Sendable () -> Timestamp { parts.mint.now }

    init(_ parts: ServerParts, _ settings: ServerSettings) {
        self.parts = parts
        let (store, keys, mint, now) = (parts.store, parts.keys, parts.mint, parts.mint.now)
        let brands = Brands(store: store, now: now)
        let (tokens, sealer) = (Tokens(keys: keys), Sealer(keys: keys))
        let (digests, derived) = (ProofDigests(keys: keys), DerivedWords(keys: keys))
        (self.brands, self.tokens, self.sealer, self.digests) = (brands, tokens, sealer, digests)
        replay = Replay(store: store, sealer: sealer, digest: parts.digest, now: now)
        introspect = Introspect(store: store, brands: brands, sealer: sealer, now: now)
        claim = ClaimLink(store: store, brands: brands, tokens: tokens, digests: digests, mint: mint)
        ways = WaysToProve(store: store, brands: brands, now: now)
        redeem = RedeemClaim(
            store: store, brands: brands, tokens: tokens, codes: CodeDigests(keys: keys), mint: mint)
        echo = ShowEchoWords(store: store, brands: brands, words: derived, digests: digests, now: now)
        contact = ContactWords(store: store, brands: brands, words: derived, now: now)
        voice = VoiceCode(store: store, brands: brands, digests: digests, sealer: sealer, now: now)
        facts = VerifyFacts(store: store, brands: brands, tokens: tokens, digests: digests, mint: mint)
        sendCode = SendOTP(
            store: store, brands: brands, digests: digests, sealer: sealer, calls: parts.calls, mint: mint)
        checkCode = CheckOTP(store: store, brands: brands, tokens: tokens, digests: digests, mint: mint)
        wrongGuess = WrongGuessDelay(least: settings.wrongGuess)
    }
}
