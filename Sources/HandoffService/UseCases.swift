package import HandoffModel
import HandoffStore
package import HandoffTokens

/// What can be asked of the service: the use-cases, made of the same parts. What serves requests takes them from here, and
/// knows no store.
package struct UseCases: Sendable {
    let parts: ServiceParts
    /// Opens tokens, at the door.
    package let tokens: Tokens
    package let forms: FormTokens
    // These remember something from one request to the next, so there is one of each.
    package let brands: Brands
    package let authenticate: Authenticate
    package let replay: Replay
    package let claim: ClaimLink

    package init(_ parts: ServiceParts) {
        self.parts = parts
        let (store, keys, mint) = (parts.store, parts.keys, parts.mint)
        tokens = Tokens(keys: keys)
        forms = FormTokens(keys: keys)
        brands = Brands(store: store, now: mint.now)
        authenticate = Authenticate(store: store, now: mint.now)
        replay = Replay(
            store: store, sealer: Sealer(keys: keys), lanes: AnswerLanes(keys: keys), digest: parts.digest,
            now: mint.now)
        claim = ClaimLink(store: store, brands: brands, tokens: tokens, digests: ProofDigests(keys: keys), mint: mint)
    }

    package var now: @Sendable () -> Timestamp { parts.mint.now }
    package var address: LinkAddress { parts.address }

    var store: any Store { parts.store }
    var mint: Mint { parts.mint }
    var sealer: Sealer { Sealer(keys: parts.keys) }
    var digests: ProofDigests { ProofDigests(keys: parts.keys) }
    var codes: CodeDigests { CodeDigests(keys: parts.keys) }
    var words: DerivedWords { DerivedWords(keys: parts.keys) }
    var customers: CustomerKeys { CustomerKeys(keys: parts.keys) }
    var accounts: AccountKeys { AccountKeys(keys: parts.keys) }
}

extension UseCases {
    package var checkReadiness: CheckReadiness { CheckReadiness(store: store) }
}
