import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// The customer's place in a redeemed handoff, and everything that can be pressed there.
struct SessionPages: Sendable {
    let pages: CustomerPages
    let keep: KeepSession
    let actions: SessionActions
    let words: ContactWords
    let voice: VoiceCode

    func add(to group: Routes.Group) {
        group.get("/s/{id}") { try await show($0, $1) }
        group.get("/s/{id}/not-me", askNotMe)
        group.post("/s/{id}/not-me", notMe)
        group.post("/s/{id}/keep") { try await act($0, $1) { session, _ in try await keep(session.ticket) } }
        group.post("/s/{id}/waiting") {
            try await act($0, $1) { session, _ in try await actions.nudge(session.ticket) }
        }
        group.post("/s/{id}/words") {
            try await act($0, $1) { session, _ in try await words.renew(session.ticket, othersSaid: .no) }
        }
        group.post("/s/{id}/words/wrong", wrongWords)
        group.post("/s/{id}/call", call)
        group.post("/s/{id}/rating") {
            try await act($0, $1) { session, form in
                guard let rating = form[SessionPage.ratingField].flatMap({ Int($0) }), (1...5).contains(rating) else {
                    throw PageRefusal.unreadable
                }
                try await actions.rate(session.ticket, rating)
            }
        }
    }

    private func show(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let session = try await pages.inSession(request, context)
        return try await respond(session, Language.of(request))
    }

    /// Does what was pressed, and shows the page anew.
    private func act(
        _ request: Request, _ context: HandoffRequestContext,
        _ step: (CustomerPages.InSession, CustomerPages.Form) async throws -> Void
    ) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        do {
            try await step(session, form)
        } catch Refusal.ended, Refusal.notNow {
            // It ended meanwhile: the page says so.
        }
        return pages.answers.seeOther("\(session.path)?lang=\(form.language)")
    }

    @Sendable private func wrongWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        let language = form.language
        try await words.renew(session.ticket, othersSaid: .yes)
        return try await respond(session, language) { page in
            page.wordPair = .reported(renew: try pages.post(session.path + "/words", session.claim, language))
        }
    }

    /// The code is shown once, in the answer to the press.
    @Sendable private func call(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        let made = try await voice.make(session.ticket)
        return try await respond(session, form.language) { page in
            page.voiceCode = SessionPage.VoiceCode(made.code.text, until: made.expires)
        }
    }

    @Sendable private func askNotMe(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let session = try await pages.inSession(request, context)
        let language = Language.of(request)
        let path = session.path + "/not-me"
        return pages.answers.page(
            NotMePage(end: try pages.post(path, session.claim, language), back: session.path), in: language,
            of: session.own.settings, path: path)
    }

    @Sendable private func notMe(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        try await actions.disown(session.ticket)
        return pages.answers.notice(
            NoticePage(.endedHere), in: form.language, status: .ok,
            setting: [CustomerCookie.session(session.id).field("", for: 0)])
    }
}

extension SessionPages {
    private func respond(
        _ session: CustomerPages.InSession, _ language: Language,
        _ change: (inout SessionPage) throws -> Void = { _ in }
    ) async throws -> Response {
        var page = try await page(session, language)
        if page.turn != nil { page.channel = session.own.terms.channel }
        try change(&page)
        return pages.answers.page(page, in: language, of: session.own.settings, path: session.path)
    }

    private func page(_ session: CustomerPages.InSession, _ language: Language) async throws -> SessionPage {
        let handoff = session.own.handoff
        let isOpen = session.own.openUntil != nil
        func form(_ step: String) throws -> PostForm {
            try pages.post("\(session.path)/\(step)", session.claim, language)
        }
        var page = SessionPage(
            stage: handoff.state.isOpen && !isOpen ? .ended : Self.stage(of: handoff),
            turn: isOpen
                ? handoff.deadline.map {
                    SessionPage.Turn($0.promise.owner, by: $0.at, isOverdue: handoff.escalations > 0)
                } : nil,
            reference: handoff.id.description, openUntil: session.own.openUntil, now: pages.now(),
            path: session.path, actions: .init())
        page.shown = handoff.shown(at: pages.now())
        page.live = session.path + "/live"
        if let closing = handoff.closing { page.rating = closing.rating == nil ? .ask(try form("rating")) : .thanks }
        guard isOpen else { return page }
        let isReminded = handoff.nudgedAt.map { pages.now() - $0 < Handoff.nudgeEvery } ?? false
        let ways = try await pages.ways(.session(session.ticket))
        page.actions = SessionPage.Actions(
            keepOpen: handoff.phase.idlesFrom == nil ? nil : try form("keep"),
            stillWaiting: isReminded ? .sent : .offer(try form("waiting")), notMe: session.path + "/not-me",
            stepUp: ways.verifications.isEmpty ? nil : session.path + "/verify", carry: session.path + "/carry",
            voiceCode: try form("call"))
        let pair = try await words.current(of: handoff.id)
            .text(in: Language(rawValue: handoff.issued.language) ?? .en)
        page.wordPair = .shown(pair[0], pair[1], wrong: try form("words/wrong"), renew: try form("words"))
        return page
    }

    /// By what is promised next: the customer waits for an agent, or an agent works on it.
    private static func stage(of handoff: Handoff) -> SessionPage.Stage {
        switch handoff.deadline?.promise {
        case .redeem, .accept: .waiting
        case .close: .withAgent
        case nil: handoff.closing.map { .closed($0.outcome) } ?? .ended
        }
    }
}

extension Handoff {
    /// What the customer has shown, the author first: how, when, and until when it counts.
    fileprivate func shown(at now: Timestamp) -> [SessionPage.Shown] {
        guard let redemption else { return [] }
        let author = redemption.methods.filter { $0.subject == .author }.map {
            SessionPage.Shown(.author, by: $0.shown(nil), at: redemption.at)
        }
        let account = evidence(of: redemption.claim, at: now).filter { $0.method.subject == .account }.map {
            SessionPage.Shown(
                $0.gives == .recognised ? .recognised : .account, by: $0.method.shown($0.note), at: $0.at,
                until: $0.until)
        }
        return author + account
    }
}

extension HandoffModel.Method {
    fileprivate func shown(_ note: String?) -> SessionPage.Shown.Method {
        switch self {
        case .dmLink: .privateLink
        case .dmCode: .directMessageCode
        case .echo: .echo
        case .platformSignIn: .platformSignIn
        case .channelIdentity: .channelIdentity
        case .agentAttested: .agentAttested
        case .facts:
            {
                let numbers = (note ?? "").split(separator: " ").compactMap { Int($0) }
                return .facts(right: numbers.first ?? 0, of: numbers.last ?? 0)
            }()
        case .otp: .oneTimeCode(note.flatMap(NotifierSettings.Channel.init) ?? .sms)
        case .oidc: .signIn
        case .contactCentre: .contactCentre
        }
    }
}
