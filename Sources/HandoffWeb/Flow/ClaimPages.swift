import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// From the link to the conversation: the landing page, the claim, its proofs.
struct ClaimPages: Sendable {
    let pages: CustomerPages
    let claim: ClaimLink
    let words: ShowEchoWords
    let actions: SessionActions

    func add(to group: Routes.Group) {
        group.get("/h/{token}", landing)
        group.post("/h/{token}/claim", press)
        group.post("/h/{token}/again", askWithLink)
        group.get("/c/{id}", proof)
        group.post("/c/{id}", prove)
        group.post("/c/{id}/words", showWords)
        group.post("/c/{id}/leave", leave)
        group.post("/c/{id}/again", askWithClaim)
    }

    /// The same bytes for every stranger, whatever became of the handoff.
    @Sendable func landing(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let token = context.parameters.get("token") ?? ""
        let link = try pages.tokens.link(token)
        let language = Language.of(request)
        let found: OpenedLink
        do {
            found = try await pages.open(link)
        } catch Refusal.linkExpired {
            let again = PostForm(action: "/h/\(token)/again", fields: [.init("lang", language.rawValue)])
            return pages.answers.notice(NoticePage(.expired, askAgain: again), in: language, status: .gone)
        }
        return pages.answers.page(
            LandingPage(
                claim: PostForm(action: "/h/\(token)/claim", fields: [.init("lang", language.rawValue)]),
                audience: link.audience, post: PublicPost(found)),
            in: language, of: found.settings, path: "/h/\(token)")
    }

    /// A person pressed the button: a claim. With a private link the claim goes on to redeem at once.
    @Sendable func press(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let link = try pages.tokens.link(context.parameters.get("token") ?? "")
        let language = form.language
        if try await pages.isInSession(request, of: link.handoff) {
            return pages.answers.seeOther("/s/\(link.handoff)?lang=\(language)")
        }
        // A private link's claim can only come from a holder of that link, so one made a moment ago is gone on with: a
        // double press redeems once. A public link's claim in the cookie may be planted, and is never gone on with.
        if link.audience == .private, let former = try? pages.claim(request, of: link.handoff),
            former.audience == .private, former.generation == link.generation
        {
            return pages.answers.again("/c/\(link.handoff)", setting: [])
        }
        let issued = try claim(link, from: NetworkPrefix.of(context.address))
        let cookie = CustomerCookie.claim(link.handoff).field(
            issued.token, for: (issued.ticket.expires - pages.now()).wholeSeconds)
        return link.audience == .private
            ? pages.answers.again("/c/\(link.handoff)", setting: [cookie])
            : pages.answers.seeOther("/c/\(link.handoff)?lang=\(language)", setting: [cookie])
    }

    @Sendable func proof(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let ticket = try pages.claim(request, context)
        let language = Language.of(request)
        // The back button, or a second tab, of somebody who is through.
        if try await pages.isInSession(request, of: ticket.handoff) {
            return pages.answers.seeOther("/s/\(ticket.handoff)?lang=\(language)")
        }
        return try await proofPage(ticket, language)
    }

    /// Redeems the claim of the cookie, with the code when one was typed.
    @Sendable func prove(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let ticket = try pages.claim(request, context)
        // A private link's press comes here by itself, before any page with a form token.
        if ticket.audience == .public { try pages.check(form, of: ticket.claim) }
        let (language, code) = (form.language, form[ProofPage.field])
        do {
            let opened = try await pages.wrongGuess.holding(code == nil ? nil : Refusal.proofNeeded) {
                try await pages.redeem(ticket, code: code).value
            }
            return pages.enter(opened, language)
        } catch Refusal.proofNeeded {
            guard let code else { return try await proofPage(ticket, language, echo: .notSeenYet) }
            return try await proofPage(
                ticket, language, problem: Code(code) == nil ? .notACode : .refused, status: .forbidden)
        } catch {
            return try pages.next(after: error, ticket.handoff, language)
        }
    }

    @Sendable func showWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (ticket, form) = try await pages.claimPress(request, context)
        guard try await words(ticket, from: NetworkPrefix.of(context.address)) != nil else {
            return try await proofPage(ticket, form.language, crowded: true, status: .conflict)
        }
        return pages.answers.seeOther("/c/\(ticket.handoff)?lang=\(form.language)")
    }

    /// "This isn't mine": the browser forgets its claim. Nothing else changes.
    @Sendable func leave(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (ticket, form) = try await pages.claimPress(request, context)
        return pages.answers.notice(
            NoticePage(.forgotten), in: form.language, status: .ok,
            setting: [CustomerCookie.claim(ticket.handoff).field("", for: 0)])
    }

    @Sendable func askWithLink(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let link = try pages.tokens.link(context.parameters.get("token") ?? "")
        try await actions.askForLink(link.handoff)
        return pages.answers.notice(NoticePage(.askedForNew), in: form.language, status: .ok)
    }

    @Sendable func askWithClaim(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        try await actions.askForLink(try pages.claim(request, context).handoff)
        return pages.answers.notice(NoticePage(.askedForNew), in: form.language, status: .ok)
    }
}

extension ClaimPages {
    /// What the policy allows, and what the claim has shown, decide what is shown. What became of the handoff does not.
    func proofPage(
        _ ticket: ClaimTicket, _ language: Language, echo progress: ProofPage.EchoWords.Progress = .new,
        problem: ProofPage.Problem? = nil, crowded isCrowded: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ways = try await pages.ways(ticket)
        let (path, claim) = ("/c/\(ticket.handoff)", ticket.claim)
        switch ways.next {
        case .redeem: return try allShown(ticket, ways.settings, language)
        case .verify: return pages.answers.seeOther("\(path)/verify?lang=\(language)")
        case .prove: break
        }
        let shown = ways.proofs.contains(.echo) ? try await words.shown(to: ticket) : nil
        let echo: ProofPage.EchoWay =
            if let shown {
                .shown(
                    ProofPage.EchoWords(
                        shown.words.text(in: language)[0], shown.words.text(in: language)[1],
                        on: ways.network.displayName, posted: .post(try pages.post(path, claim, language)),
                        progress: progress))
            } else if isCrowded {
                .crowded
            } else if ways.proofs.contains(.echo) {
                .offer(try pages.post(path + "/words", claim, language))
            } else {
                .none
            }
        let page = ProofPage(
            code: ways.proofs.contains(.dmCode)
                ? .allowed(
                    try pages.post(path, claim, language),
                    minutes: Int(ways.terms.codeLifetime.length.wholeSeconds / 60)) : .refused,
            echo: echo,
            signIn: ways.proofs.contains(.platformSignIn)
                ? [SignInWay(ways.network.displayName, at: path + "/sign-in")] : [],
            leave: try pages.post(path + "/leave", claim, language), problem: problem,
            live: shown == nil ? nil : path + "/live")
        return pages.answers.page(page, in: language, of: ways.settings, path: path, status: status)
    }

    /// Everything is shown, and the proof was seen elsewhere: one press is left.
    func allShown(
        _ ticket: ClaimTicket, _ settings: BrandSettings, _ language: Language
    ) throws -> Response {
        let (path, claim) = ("/c/\(ticket.handoff)", ticket.claim)
        return pages.answers.page(
            AllShownPage(
                proceed: try pages.post(path, claim, language), leave: try pages.post(path + "/leave", claim, language)),
            in: language, of: settings, path: path)
    }
}

extension PublicPost {
    /// The reply that the link stands in. Where a private link was sent is nobody's business.
    init?(_ found: OpenedLink) {
        guard found.link.audience == .public, let network = Network(rawValue: found.handoff.issued.network) else {
            return nil
        }
        self.init(
            on: network.displayName, by: "@" + found.handoff.issued.handle,
            at: found.post.flatMap { WebAddress($0) }, date: found.handoff.issuedAt)
    }
}
