import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// The steps that show whose account it is: of a claim before its redemption, of a session after it.
struct VerifyPages: Sendable {
    let pages: CustomerPages
    let facts: VerifyFacts
    let send: SendOTP
    let check: CheckOTP

    func add(to group: Routes.Group) {
        for stage in CustomerStep.Stage.allCases {
            let path = "/\(stage.rawValue)/{id}"
            group.get(path + "/verify") { try await show($0, $1, stage) }
            group.post(path + "/facts") { try await answer($0, $1, stage) }
            group.post(path + "/code") { try await sendCode($0, $1, stage) }
            group.post(path + "/code/check") { try await checkCode($0, $1, stage) }
        }
    }

    /// A claim without an author proof, and one that has shown everything, have another page.
    private func show(_ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage) async throws
        -> Response
    {
        let step = try await pages.step(request, context, stage)
        let language = Language.of(request)
        let ways = try await pages.ways(step.holder)
        switch (step, ways.next) {
        case (.claim, .prove), (.claim, .redeem): return pages.answers.seeOther("\(step.path)?lang=\(language)")
        case (.claim, .verify), (.session, _): return try page(step, ways, language)
        }
    }

    /// Whose press it is, and what it brought.
    func press(
        _ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage
    ) async throws -> (CustomerStep, CustomerPages.Form) {
        let form = try await pages.form(request)
        let step = try await pages.step(request, context, stage)
        try pages.check(form, of: step.claim)
        return (step, form)
    }

    private func answer(
        _ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage
    ) async throws -> Response {
        let (step, form) = try await press(request, context, stage)
        let language = form.language
        var answers: [FactKind: String] = [:]
        for kind in FactKind.allCases { answers[kind] = form[kind.rawValue] }
        return try await trying(step, language) {
            switch try await facts(answers, by: step.holder, in: language) {
            case .agreed(let verified): .done(verified)
            case .disagreed: .problem(.factsDisagree)
            case .usedUp: .problem(Self.usedUp)
            }
        }
    }

    private func sendCode(
        _ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage
    ) async throws -> Response {
        let (step, form) = try await press(request, context, stage)
        let language = form.language
        do {
            switch try await send(by: step.holder, in: language) {
            case .sent: return pages.answers.seeOther("\(step.path)/verify?lang=\(language)")
            case .usedUp: return try await page(step, language, problem: Self.usedUp)
            case .notDelivered: return try await page(step, language, problem: .notDelivered)
            }
        } catch {
            return try next(after: error, step, language)
        }
    }

    private func checkCode(
        _ request: Request, _ context: HandoffRequestContext, _ stage: CustomerStep.Stage
    ) async throws -> Response {
        let (step, form) = try await press(request, context, stage)
        let language = form.language
        return try await trying(step, language) {
            switch try await check(form[VerifyPage.codeField] ?? "", by: step.holder) {
            case .right(let verified): .done(verified)
            case .wrong: .problem(.wrongCode)
            case .expired: .problem(.codeExpired)
            case .usedUp: .problem(Self.usedUp)
            }
        }
    }

    private enum Outcome {
        case done(Verified)
        case problem(VerifyPage.Problem)
    }

    private static let usedUp = VerifyPage.Problem.tooMany(
        minutes: Int(VerificationLimits.day.wholeSeconds / 60))

    /// Every wrong answer is given after the same time, whatever was wrong with it.
    private func trying(
        _ step: CustomerStep, _ language: Language, _ work: () async throws -> Outcome
    ) async throws -> Response {
        let start = ContinuousClock.now
        let outcome: Outcome
        do {
            outcome = try await work()
        } catch {
            return try next(after: error, step, language)
        }
        switch outcome {
        case .done(let verified): return try await goOn(step, verified, language)
        case .problem(let problem):
            try await Task.sleep(until: start + pages.wrongGuess.least)
            return try await page(step, language, problem: problem, status: .forbidden)
        }
    }

    /// Where one goes on whose step was not the next one: the author's proof comes first, and a way that the policy
    /// does not allow is not on the page.
    func next(after error: any Error, _ step: CustomerStep, _ language: Language) throws -> Response {
        if case Refusal.methodNotAllowed = error {
            return pages.answers.seeOther("\(step.path)/verify?lang=\(language)")
        }
        switch step {
        case .claim(let ticket): return try pages.next(after: error, ticket.handoff, language)
        case .session: throw error
        }
    }

    /// Back to the session under its new token, or on to the redemption.
    func goOn(_ step: CustomerStep, _ verified: Verified, _ language: Language) async throws -> Response {
        if let session = verified.session { return pages.enter(session, language) }
        switch step {
        case .claim(let ticket): return try await pages.goOn(ticket, language)
        case .session: throw Refusal.ended
        }
    }

    func page(
        _ step: CustomerStep, _ language: Language, problem: VerifyPage.Problem? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try page(step, try await pages.ways(step.holder), language, problem: problem, status: status)
    }

    private func page(
        _ step: CustomerStep, _ ways: Ways, _ language: Language, problem: VerifyPage.Problem? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        func form(_ name: String) throws -> PostForm {
            try pages.post("\(step.path)/\(name)", step.claim, language)
        }
        let page = VerifyPage(
            facts: ways.verifications.contains(.facts)
                ? VerifyPage.Facts(
                    ways.facts, needed: ways.terms.factsNeeded, form: try form("facts"))
                : nil,
            code: ways.verifications.contains(.otp) ? try codeStep(ways, form) : nil,
            signIn: ways.verifications.contains(.oidc)
                ? SignInWay(ways.settings.name, at: "\(step.path)/account") : nil,
            problem: problem, session: step.stage == .session ? step.path : nil)
        return pages.answers.page(
            page, in: language, of: ways.settings, path: step.path + "/verify", status: status)
    }

    private func codeStep(_ ways: Ways, _ form: (String) throws -> PostForm) throws -> VerifyPage.CodeStep? {
        guard let channel = ways.settings.notifier?.channel else { return nil }
        guard let expires = ways.otpExpires else { return .offer([VerifyPage.Offer(channel, try form("code"))]) }
        let minutes = Int(((expires - pages.now()).wholeSeconds + 59) / 60)
        return .sent(channel, minutes: minutes, form: try form("code/check"), again: try form("code"))
    }
}
