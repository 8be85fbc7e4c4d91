import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// What the customer's pages share: who the cookies say it is, and what forms carry. No GET changes anything.
struct CustomerPages: Sendable {
    let open: OpenLink
    let read: ReadSession
    let redeem: RedeemClaim
    let ways: WaysToProve
    let tokens: Tokens
    let forms: FormTokens
    let wrongGuess: WrongGuessDelay
    let answers: PageAnswers
    let now: @Sendable () -> Timestamp
}

extension CustomerPages {
    /// What a page of this site sent.
    struct Form {
        let fields: [String: String]
        let language: Language
        subscript(_ name: String) -> String? { fields[name] }
    }

    func form(_ request: Request) async throws -> Form {
        // Browsers say where a request comes from. Our pages send no referrer, so Origin is no help: it is `null`.
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
            throw PageRefusal.crossSite
        }
        let fields = try await FormBody.read(request, allowed: nil)
        return Form(fields: fields, language: Language.of(request, form: fields))
    }

    /// The form is one of this claimant's own: its token says so.
    func check(_ form: Form, of claim: ClaimID) throws {
        guard let token = form["form"], forms.check(token, for: claim.description) else { throw PageRefusal.stale }
    }

    /// A press on a page of this browser's claim.
    func claimPress(_ request: Request, _ context: HandoffRequestContext) async throws -> (ClaimTicket, Form) {
        let form = try await form(request)
        let ticket = try claim(request, context)
        try check(form, of: ticket.claim)
        return (ticket, form)
    }

    /// A press on a page of this browser's session.
    func sessionPress(_ request: Request, _ context: HandoffRequestContext) async throws -> (InSession, Form) {
        let form = try await form(request)
        let session = try await inSession(request, context)
        try check(form, of: session.claim)
        return (session, form)
    }

    func post(_ path: String, _ claim: ClaimID, _ language: Language) throws -> PostForm {
        PostForm(
            action: path,
            fields: [.init("lang", language.rawValue), .init("form", try forms.formToken(for: claim.description))])
    }

    /// The claim of this browser.
    func claim(_ request: Request, _ context: HandoffRequestContext) throws -> ClaimTicket {
        try claim(request, of: try context.parameters.id())
    }

    func claim(_ request: Request, of id: HandoffID) throws -> ClaimTicket {
        guard let text = CustomerCookie.claim(id).value(in: request) else { throw PageRefusal.cookieMissing }
        guard let ticket = try? tokens.claim(text), ticket.handoff == id, now() < ticket.expires else {
            throw PageRefusal.signedOut
        }
        return ticket
    }

    /// Whether this browser is in the open session of the handoff.
    func isInSession(_ request: Request, of id: HandoffID) async throws -> Bool {
        guard let text = CustomerCookie.session(id).value(in: request), let ticket = try? tokens.session(text) else {
            return false
        }
        return try await read(ticket, of: id)?.openUntil != nil
    }

    struct InSession {
        let own: OwnSession
        let ticket: SessionTicket
        var id: HandoffID { own.handoff.id }
        /// Forms belong to the claim: it stays when the session gets a new id.
        var claim: ClaimID { own.redemption.claim }
        var path: String { "/s/\(id)" }
    }

    /// The session of this browser, also after its end.
    func inSession(_ request: Request, _ context: HandoffRequestContext) async throws -> InSession {
        try await inSession(request, of: try context.parameters.id())
    }

    func inSession(_ request: Request, of id: HandoffID) async throws -> InSession {
        guard let text = CustomerCookie.session(id).value(in: request), let ticket = try? tokens.session(text),
            now() < ticket.expires
        else { throw PageRefusal.signedOut }
        // We signed it and it has not run out, so it was a session: it got another id in another place.
        guard let own = try await read(ticket, of: id) else { throw PageRefusal.carriedAway }
        return InSession(own: own, ticket: ticket)
    }

    /// To the session that was opened or renewed.
    func enter(_ opened: OpenedSession, _ language: Language) -> Response {
        let seconds = (opened.redemption.expires - now()).wholeSeconds
        let id = opened.handoff.id
        return answers.seeOther(
            "/s/\(id)?lang=\(language)", setting: [CustomerCookie.session(id).field(opened.token, for: seconds)])
    }

    /// Redeems with what the claim has shown so far, or leads to what is still missing.
    func goOn(_ ticket: ClaimTicket, _ language: Language) async throws -> Response {
        do {
            return enter(try await redeem(ticket, code: nil).value, language)
        } catch {
            return try next(after: error, ticket.handoff, language)
        }
    }

    /// Where one who is not yet through goes on. The outermost middleware answers everything else.
    func next(after error: any Error, _ id: HandoffID, _ language: Language) throws -> Response {
        switch error {
        // A private link where the policy asks for something else: that is on the page of the claim.
        case Refusal.proofNeeded, Refusal.moreProofNeeded, Refusal.methodNotAllowed:
            answers.seeOther("/c/\(id)?lang=\(language)")
        case Refusal.assuranceTooLow: answers.seeOther("/c/\(id)/verify?lang=\(language)")
        case Refusal.linkExpired: notice(.expired, id, language, 410)
        case Refusal.linkReplaced: notice(.replaced, id, language, 410)
        case Refusal.alreadyRedeemed: notice(.alreadyUsed, id, language, 409)
        case Refusal.ended: notice(.closed, id, language, 410)
        default: throw error
        }
    }

    /// Only after proof: which case it is, and one tap to ask for a new link.
    private func notice(
        _ kind: NoticePage.Kind, _ id: HandoffID, _ language: Language, _ status: Int
    ) -> Response {
        let again = PostForm(action: "/c/\(id)/again", fields: [.init("lang", language.rawValue)])
        return answers.notice(
            NoticePage(kind, askAgain: again), in: language, status: .init(code: status))
    }
}
