import HandoffTokens

/// For social agents and their tools.
extension UseCases {
    package var issue: IssueHandoff {
        IssueHandoff(
            store: store, brands: brands, links: links, sealer: sealer, customers: customers,
            accounts: PrepareAccount(digests: digests, accounts: accounts, calls: parts.calls), digest: parts.digest,
            mint: mint)
    }
    package var reissue: ReissueLink { ReissueLink(store: store, brands: brands, links: links, now: now) }
    package var issueCode: IssueAuthorCode { IssueAuthorCode(store: store, brands: brands, digests: codes, now: now) }
    package var revoke: RevokeHandoff { RevokeHandoff(change: change) }
    package var read: ReadHandoffs {
        ReadHandoffs(store: store, sealer: sealer, cursors: Cursors(keys: parts.keys))
    }
    package var reportProof: ReportProof {
        ReportProof(store: store, brands: brands, tokens: tokens, customers: customers, digests: digests, now: now)
    }
    package var screen: ScreenText { ScreenText(brands: brands) }

    private var links: LinkWriter { LinkWriter(tokens: tokens, address: address) }
    private var change: ChangeHandoff { ChangeHandoff(store: store, brands: brands, now: now) }
}

/// For the contact centre.
extension UseCases {
    package var accept: AcceptHandoff { AcceptHandoff(store: store, brands: brands, sealer: sealer, now: now) }
    package var close: CloseHandoff { CloseHandoff(change: change) }
    package var introspect: Introspect { Introspect(store: store, brands: brands, sealer: sealer, now: now) }
    package var endSession: EndSession { EndSession(store: store, brands: brands, now: now) }
    package var contactWords: ContactWords { ContactWords(store: store, brands: brands, words: words, now: now) }
    package var voiceCode: VoiceCode {
        VoiceCode(store: store, brands: brands, digests: digests, sealer: sealer, now: now)
    }
}
