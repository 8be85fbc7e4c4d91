import HandoffModel

@testable import HandoffPages

extension SamplePage {
    static func session(
        _ stage: SessionPage.Stage, _ turn: SessionPage.Turn?, reference: String = "ho_01jq2v9x4m"
    ) -> SessionPage {
        SessionPage(
            stage: stage, turn: turn, reference: reference, openUntil: now + .hours(4), now: now,
            keepOpen: stage == .withAgent ? form() : nil, path: "/s")
    }

    static func full(_ change: (inout SessionPage) -> Void = { _ in }) -> SessionPage {
        var page = session(.withAgent, .init(.brand, by: now + .minutes(40)))
        page.channel = .whatsApp
        page.shown = [
            .init(.author, by: .directMessageCode, at: now - .minutes(3)),
            .init(.recognised, by: .facts(right: 2, of: 3), at: now - .minutes(1), until: now + .minutes(59)),
        ]
        page.wordPair = .shown("silver", "meadow", wrong: form(), renew: form())
        page.voiceCode = .init("BCDF-GHJK", until: now + .minutes(9))
        page.actions = .init(
            keepOpen: form(), stillWaiting: .offer(form()), notMe: "/s/AbC/not-me", stepUp: "/s/AbC/verify",
            carry: "/s/AbC/carry", voiceCode: form())
        page.live = "/s/AbC/live"
        change(&page)
        return page
    }

    static let sessions: [SamplePage] =
        [
            SamplePage("waiting", session(.waiting, .init(.brand, by: now + .minutes(40)))),
            SamplePage("with an agent", session(.withAgent, .init(.customer, by: now + .hours(5)))),
            SamplePage("late", session(.withAgent, .init(.brand, by: now - .hours(1)))),
            SamplePage("ended", session(.ended, nil)),
            SamplePage("session, everything", full()),
            SamplePage("session, reminded", full { $0.actions.stillWaiting = .sent }),
            SamplePage("session, other words", full { $0.wordPair = .reported(renew: form()) }),
            SamplePage("session, no new words", full { $0.wordPair = .reported(renew: nil) }),
            SamplePage("closed, to rate", rated(.ask(form()))),
            SamplePage("closed, rated", rated(.thanks)),
            SamplePage("not me", NotMePage(end: form(), back: "/s/AbC")),
        ] + Outcome.allCases.map { SamplePage("closed, \($0)", session(.closed($0), nil)) }

    static let methods: [SessionPage.Shown.Method] =
        [
            .privateLink, .directMessageCode, .echo, .platformSignIn, .channelIdentity, .agentAttested,
            .facts(right: 2, of: 3), .signIn, .contactCentre,
        ] + NotifierSettings.Channel.allCases.map { .oneTimeCode($0) }

    private static func rated(_ rating: SessionPage.Rating) -> SessionPage {
        var page = session(.closed(.resolved), nil)
        page.rating = rating
        return page
    }
}
