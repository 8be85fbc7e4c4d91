import HandoffTokens

/// From a link to a session.
extension UseCases {
    package var openLink: OpenLink { OpenLink(store: store, brands: brands, sealer: sealer, now: now) }
    package var ways: WaysToProve { WaysToProve(store: store, brands: brands, now: now) }
    package var echoWords: ShowEchoWords {
        ShowEchoWords(store: store, brands: brands, words: words, digests: digests, now: now)
    }
    package var redeem: RedeemClaim {
        RedeemClaim(store: store, brands: brands, tokens: tokens, codes: codes, mint: mint)
    }
    package var checkGenuine: CheckGenuine {
        CheckGenuine(store: store, brands: brands, tokens: tokens, digests: digests, address: address, now: now)
    }
}

/// Whose account it is.
extension UseCases {
    package var verifyFacts: VerifyFacts {
        VerifyFacts(store: store, brands: brands, digests: digests, record: record, mint: mint)
    }
    package var sendOTP: SendOTP {
        SendOTP(store: store, brands: brands, digests: digests, sealer: sealer, calls: parts.calls, mint: mint)
    }
    package var checkOTP: CheckOTP {
        CheckOTP(store: store, brands: brands, digests: digests, record: record, mint: mint)
    }
    package var signIn: SignIn {
        SignIn(
            store: store, brands: brands, states: SignInStates(keys: parts.keys), customers: customers,
            accounts: accounts, sealer: sealer, calls: parts.signIn, record: record, mint: mint)
    }
}

/// In a session.
extension UseCases {
    package var readSession: ReadSession { ReadSession(store: store, brands: brands, now: now) }
    package var keepSession: KeepSession { KeepSession(store: store, brands: brands, now: now) }
    package var sessionActions: SessionActions { SessionActions(store: store, brands: brands, now: now) }
    package var carry: CarrySession {
        CarrySession(store: store, brands: brands, tokens: tokens, digests: digests, record: record, mint: mint)
    }
    package var follow: FollowHandoff { FollowHandoff(store: store, now: now) }

    private var record: RecordVerification { RecordVerification(tokens: tokens) }
}
