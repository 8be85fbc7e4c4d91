import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// A session on its way from one browser or device to another: the pages of both.
struct CarryEntryPages: Sendable {
    let pages: CustomerPages
    let carry: CarrySession

    func add(to group: Routes.Group) {
        group.get("/s/{id}/carry", ready)
        group.post("/s/{id}/carry", offer)
        group.post("/s/{id}/carry/digits", confirm)
        group.get("/move", askCode)
        group.post("/move", enter)
        group.get("/move/{id}", waiting)
        group.post("/move/{id}", finish)
    }

    // The old place.

    @Sendable private func ready(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let session = try await pages.inSession(request, context)
        return try await old(session, Language.of(request), nil)
    }

    /// The code is shown once, in the answer to the press.
    @Sendable private func offer(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        let language = form.language
        let made = try await carry.offer(session.ticket)
        let digits = try pages.post(session.path + "/carry/digits", session.claim, language)
        return try await show(
            CarryPage(.shown(code: made.code.text, digits: digits), back: session.path), session, language)
    }

    @Sendable private func confirm(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (session, form) = try await pages.sessionPress(request, context)
        let language = form.language
        let number = form[CarryPage.field].flatMap { TwoDigits.read($0) }
        let isRight = try await carry.confirm(session.ticket, number: number)
        guard isRight else { return try await old(session, language, .wrongDigits, status: .forbidden) }
        return pages.answers.notice(NoticePage(.carriedAway), in: language, status: .ok)
    }

    private func old(
        _ session: CustomerPages.InSession, _ language: Language, _ problem: CarryPage.Problem?,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let start = try pages.post(session.path + "/carry", session.claim, language)
        return try await show(
            CarryPage(.ready(start), problem: problem, back: session.path), session, language, status)
    }

    private func show(
        _ page: CarryPage, _ session: CustomerPages.InSession, _ language: Language,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        pages.answers.page(
            page, in: language, of: session.own.settings, path: session.path + "/carry", status: status)
    }

    // The new place.

    @Sendable private func askCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        new(.code(entry(Language.of(request))), Language.of(request))
    }

    @Sendable private func enter(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let language = form.language
        let start = ContinuousClock.now
        guard let entered = try await carry.enter(form[CarryEntryPage.field] ?? "") else {
            try await Task.sleep(until: start + pages.wrongGuess.least)
            return new(.code(entry(language)), language, .unknownCode, .forbidden)
        }
        let id = entered.claim.ticket.handoff
        return pages.answers.seeOther(
            "/move/\(id)?lang=\(language)",
            setting: [
                CustomerCookie.claim(id).field(
                    entered.claim.token, for: (entered.claim.ticket.expires - pages.now()).wholeSeconds)
            ])
    }

    @Sendable private func waiting(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let language = Language.of(request)
        guard let claim = try? pages.claim(request, context), let number = try await carry.number(shownTo: claim) else {
            return new(.code(entry(language)), language, .tooLate, .gone)
        }
        return try digits(number, claim, language, nil)
    }

    @Sendable private func finish(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let language = form.language
        guard let claim = try? pages.claim(request, context) else {
            return new(.code(entry(language)), language, .tooLate, .gone)
        }
        try pages.check(form, of: claim.claim)
        switch try await carry.finish(claim) {
        case .done(let opened): return pages.enter(opened, language)
        case .waiting(let number): return try digits(number, claim, language, .notYetConfirmed)
        case .over: return new(.code(entry(language)), language, .tooLate, .gone)
        }
    }

    private func digits(
        _ number: Int, _ claim: ClaimTicket, _ language: Language, _ problem: CarryEntryPage.Problem?
    ) throws -> Response {
        let path = "/move/\(claim.handoff)"
        let proceed = try pages.post(path, claim.claim, language)
        return new(
            .digits(TwoDigits.text(number), proceed: proceed), language, problem, path: path, live: path + "/live")
    }

    private func entry(_ language: Language) -> PostForm {
        PostForm(action: "/move", fields: [.init("lang", language.rawValue)])
    }

    /// No brand: whoever types a code has shown nothing yet.
    private func new(
        _ stage: CarryEntryPage.Stage, _ language: Language, _ problem: CarryEntryPage.Problem? = nil,
        _ status: HTTPResponse.Status = .ok, path: String = "/move", live: String? = nil
    ) -> Response {
        pages.answers.page(
            CarryEntryPage(stage, problem: problem, live: live), in: language, of: nil, path: path, status: status)
    }
}

/// The two digits by which two places know that the same person is at both.
enum TwoDigits {
    static func text(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// Digits of any script; nil for anything but two.
    static func read(_ text: String) -> Int? {
        let values = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
            scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
        }
        guard values.count == 2, let tens = values[0], let ones = values[1] else { return nil }
        return tens * 10 + ones
    }
}
