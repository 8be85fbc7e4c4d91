import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// The pages that a customer meets: the link, the proof, the session. No GET changes anything.
struct CustomerPages: Sendable {
    let open: OpenLink
    let claim: ClaimLink
    let redeem: RedeemClaim
    let session: ReadSession
    let keep: KeepSession
    let tokens: Tokens
    let forms: FormTokens
    let wrongGuess: WrongGuessDelay
    let answers: PageAnswers
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.get("/h/{token}", landing)
        group.post("/h/{token}/claim", press)
        group.get("/c/{id}", proof)
        group.post("/c/{id}", prove)
        group.get("/s/{id}", standing)
        group.post("/s/{id}/keep", keepOpen)
        group.get("/assets/{name}", stylesheet)
    }

    /// The same bytes for every stranger, whatever became of the handoff.
    @Sendable func landing(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let token = context.parameters.get("token") ?? ""
        let (link, settings) = try await open(token)
        let language = Language.of(request)
        return answers.page(
            LandingPage(
                claim: PostForm(action: "/h/\(token)/claim", fields: [.init("lang", language.rawValue)]),
                audience: link.audience),
            in: language, of: settings, path: "/h/\(token)")
    }

    /// A person pressed the button: a claim. With a private link the claim goes on to redeem at once.
    @Sendable func press(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await form(request)
        let token = context.parameters.get("token") ?? ""
        let link = try tokens.link(token)
        let language = Language.of(request, form: form)
        if let text = CustomerCookie.session(link.handoff).value(in: request),
            try await session(text, of: link.handoff)?.openUntil != nil
        {
            return answers.seeOther("/s/\(link.handoff)?lang=\(language)")
        }
        // A private link's claim can only come from a holder of that link, so one made a moment ago is gone on with: a
        // double press redeems once. A public link's claim in the cookie may be planted, and is never gone on with.
        if link.audience == .private, let text = CustomerCookie.claim(link.handoff).value(in: request),
            let former = try? tokens.claim(text), former.audience == .private, former.handoff == link.handoff,
            former.generation == link.generation, now() < former.expires
        {
            return answers.again("/c/\(link.handoff)", setting: [])
        }
        let issued = try await claim(token, from: NetworkPrefix.of(context.address))
        let cookie = CustomerCookie.claim(link.handoff).field(
            issued.token, for: (issued.ticket.expires - now()).wholeSeconds)
        return link.audience == .private
            ? answers.again("/c/\(link.handoff)", setting: [cookie])
            : answers.seeOther("/c/\(link.handoff)?lang=\(language)", setting: [cookie])
    }

    @Sendable func proof(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (id, ticket, _) = try claimTicket(request, context)
        return try proofPage(ticket, try await open.settings(of: id), Language.of(request), nil, .ok)
    }

    /// Redeems the claim of the cookie, with the code when the link is public.
    @Sendable func prove(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await form(request)
        let (id, ticket, text) = try claimTicket(request, context)
        let language = Language.of(request, form: form)
        if ticket.audience == .public {
            guard let token = form["form"], forms.check(token, for: ticket.claim.description) else {
                throw PageRefusal.stale
            }
        }
        let code = ticket.audience == .public ? form[ProofPage.field] ?? "" : nil
        do {
            let opened = try await wrongGuess.holding(code == nil ? nil : Refusal.proofNeeded) { try await redeem(text, code: code) }
            let seconds = (opened.redemption.expires - now()).wholeSeconds
            return answers.seeOther(
                "/s/\(id)?lang=\(language)", setting: [CustomerCookie.session(id).field(opened.token, for: seconds)])
        } catch Refusal.proofNeeded {
            let problem: ProofPage.Problem = code.flatMap { Code($0) } == nil ? .notACode : .refused
            return try proofPage(ticket, try await open.settings(of: id), language, problem, .forbidden)
        }
    }

    @Sendable func standing(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (standing, _) = try await sessionStanding(request, context)
        let settings = try await open.settings(of: standing.handoff.id).settings
        return answers.page(
            try sessionPage(standing), in: Language.of(request), of: settings, path: "/s/\(standing.handoff.id)")
    }

    @Sendable func keepOpen(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await form(request)
        let (standing, text) = try await sessionStanding(request, context)
        guard let token = form["form"], forms.check(token, for: standing.redemption.session.description) else {
            throw PageRefusal.stale
        }
        _ = try await keep(text)
        return answers.seeOther("/s/\(standing.handoff.id)?lang=\(Language.of(request, form: form))")
    }

    @Sendable func stylesheet(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        guard let css = Stylesheet.css(named: context.parameters.get("name") ?? "") else {
            throw Problem("no-such-path", "There is nothing at this path.", 404)
        }
        return Response(
            status: .ok,
            headers: [.contentType: Stylesheet.mediaType, .cacheControl: "public, max-age=86400"],
            body: .init(byteBuffer: ByteBuffer(string: css)))
    }
}

extension CustomerPages {
    /// The fields of a form that a page of this site sent.
    private func form(_ request: Request) async throws -> [String: String] {
        // Browsers say where a request comes from. Our pages send no referrer, so Origin is no help: it is `null`.
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
            throw PageRefusal.crossSite
        }
        return try await FormBody.read(request, allowed: nil)
    }

    private func claimTicket(
        _ request: Request, _ context: HandoffRequestContext
    ) throws -> (id: HandoffID, ticket: ClaimTicket, text: String) {
        let id: HandoffID = try context.parameters.id()
        guard let text = CustomerCookie.claim(id).value(in: request), let ticket = try? tokens.claim(text),
            ticket.handoff == id, now() < ticket.expires
        else { throw PageRefusal.cookieMissing }
        return (id, ticket, text)
    }

    private func sessionStanding(
        _ request: Request, _ context: HandoffRequestContext
    ) async throws -> (standing: SessionStanding, text: String) {
        let id: HandoffID = try context.parameters.id()
        guard let text = CustomerCookie.session(id).value(in: request), let standing = try await session(text, of: id)
        else { throw PageRefusal.cookieMissing }
        return (standing, text)
    }

    private func proofPage(
        _ ticket: ClaimTicket, _ found: (settings: BrandSettings, terms: Terms), _ language: Language,
        _ problem: ProofPage.Problem?,
        _ status: HTTPResponse.Status
    ) throws -> Response {
        let path = "/c/\(ticket.handoff)"
        let submit = PostForm(
            action: path,
            fields: [
                .init("lang", language.rawValue), .init("form", try forms.formToken(for: ticket.claim.description)),
            ])
        return answers.page(
            ProofPage(
                submit: submit, codeMinutes: Int(found.terms.codeLifetime.length.wholeSeconds / 60), problem: problem),
            in: language, of: found.settings, path: path,
            status: status)
    }

    private func sessionPage(_ standing: SessionStanding) throws -> SessionPage {
        let handoff = standing.handoff
        let stage: SessionPage.Stage =
            switch handoff.state {
            case .issued, .claimed, .redeemed: .waiting
            case .inService: .withAgent
            case .closed: .closed(handoff.outcome ?? .unresolved)
            case .expired, .revoked: .ended
            }
        let path = "/s/\(handoff.id)"
        let keep = PostForm(
            action: path + "/keep",
            fields: [.init("form", try forms.formToken(for: standing.redemption.session.description))])
        return SessionPage(
            stage: standing.openUntil == nil && handoff.state.isOpen ? .ended : stage,
            turn: standing.openUntil == nil
                ? nil : handoff.deadline.map { SessionPage.Turn($0.promise.owner, by: $0.at) },
            reference: handoff.id.description, openUntil: standing.openUntil, now: now(),
            keepOpen: standing.openUntil == nil ? nil : keep, path: path)
    }
}
