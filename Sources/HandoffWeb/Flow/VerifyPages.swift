import HandoffPages
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import Hummingbird

/// The steps that show whose account it is: of a claim before its redemption, of a session after it.
struct VerifyPages: Sendable {
    let pages: CustomerPages
    let facts: VerifyFacts
    let send: SendCode
    let check: CheckCode

    func add(to group: Routes.Group) {
        for place in Place.allCases {
            let path = "/\(place.rawValue)/{id}"
            group.get(path + "/verify") { try await show($0, $1, place) }
            group.post(path + "/facts") { try await answer($0, $1, place) }
            group.post(path + "/code") { try await sendCode($0, $1, place) }
            group.post(path + "/code/check") { try await checkCode($0, $1, place) }
        }
    }

    /// Where a step is taken; it stands in the path.
    enum Place: String, CaseIterable {
        case claim = "c"
        case session = "s"
    }

    /// Whose step it is, by the cookie of its place.
    struct Person {
        let holder: Holder
        let handoff: HandoffID
        let claim: ClaimID
        let place: Place
        let claimed: CustomerPages.Claimed?
        var path: String { "/\(place.rawValue)/\(handoff)" }
    }

    func person(
        _ request: Request, _ context: HandoffRequestContext, _ place: Place
    ) async throws -> Person {
        switch place {
        case .claim:
            let claimed = try pages.claimed(request, context)
            return Person(
                holder: .claim(claimed.ticket), handoff: claimed.id, claim: claimed.ticket.claim, place: place,
                claimed: claimed)
        case .session:
            let session = try await pages.inSession(request, context)
            guard session.standing.openUntil != nil else { throw Refusal.ended }
            return Person(
                holder: .session(session.ticket), handoff: session.id, claim: session.claim, place: place,
                claimed: nil)
        }
    }

    /// A claim without an author proof, and one that has shown everything, have another page.
    private func show(_ request: Request, _ context: HandoffRequestContext, _ place: Place) async throws -> Response {
        let person = try await person(request, context, place)
        let language = Language.of(request)
        guard place == .claim else { return try await page(person, language) }
        switch try await pages.ways(person.holder).next {
        case .prove, .redeem: return pages.answers.seeOther("\(person.path)?lang=\(language)")
        case .verify: return try await page(person, language)
        }
    }

    /// Whose press it is, and what it brought.
    func press(
        _ request: Request, _ context: HandoffRequestContext, _ place: Place
    ) async throws -> (Person, CustomerPages.Form) {
        let form = try await pages.form(request)
        let person = try await person(request, context, place)
        try pages.check(form, of: person.claim)
        return (person, form)
    }

    private func answer(
        _ request: Request, _ context: HandoffRequestContext, _ place: Place
    ) async throws -> Response {
        let (person, form) = try await press(request, context, place)
        let language = form.language
        var answers: [FactKind: String] = [:]
        for kind in FactKind.allCases { answers[kind] = form[kind.rawValue] }
        return try await trying(person, language) {
            switch try await facts(answers, by: person.holder, in: language) {
            case .agreed(let verified): .done(verified)
            case .disagreed: .problem(.factsDisagree)
            case .usedUp: .problem(Self.usedUp)
            }
        }
    }

    private func sendCode(
        _ request: Request, _ context: HandoffRequestContext, _ place: Place
    ) async throws -> Response {
        let (person, form) = try await press(request, context, place)
        let language = form.language
        do {
            switch try await send(by: person.holder, in: language) {
            case .sent: return pages.answers.seeOther("\(person.path)/verify?lang=\(language)")
            case .usedUp: return try await page(person, language, problem: Self.usedUp)
            case .notDelivered: return try await page(person, language, problem: .notDelivered)
            }
        } catch {
            return try next(after: error, person, language)
        }
    }

    private func checkCode(
        _ request: Request, _ context: HandoffRequestContext, _ place: Place
    ) async throws -> Response {
        let (person, form) = try await press(request, context, place)
        let language = form.language
        return try await trying(person, language) {
            switch try await check(form[VerifyPage.codeField] ?? "", by: person.holder) {
            case .right(let verified): .done(verified)
            case .wrong: .problem(.wrongCode)
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
        _ person: Person, _ language: Language, _ step: () async throws -> Outcome
    ) async throws -> Response {
        let start = ContinuousClock.now
        let outcome: Outcome
        do {
            outcome = try await step()
        } catch {
            return try next(after: error, person, language)
        }
        switch outcome {
        case .done(let verified): return try await goOn(person, verified, language)
        case .problem(let problem):
            try await Task.sleep(until: start + pages.wrongGuess.least)
            return try await page(person, language, problem: problem, status: .forbidden)
        }
    }

    /// Where one goes on whose step was not the next one: the author's proof comes first, and a way that the policy
    /// does not allow is not on the page.
    func next(after error: any Error, _ person: Person, _ language: Language) throws -> Response {
        if case Refusal.methodNotAllowed = error {
            return pages.answers.seeOther("\(person.path)/verify?lang=\(language)")
        }
        guard person.place == .claim else { throw error }
        return try pages.next(after: error, person.handoff, language)
    }

    /// Back to the session under its new token, or on to the redemption.
    func goOn(_ person: Person, _ verified: Verified, _ language: Language) async throws -> Response {
        if let session = verified.session { return pages.enter(session, language) }
        guard let claimed = person.claimed else { throw Refusal.ended }
        return try await pages.goOn(claimed, language)
    }

    func page(
        _ person: Person, _ language: Language, problem: VerifyPage.Problem? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ways = try await pages.ways(person.holder)
        func form(_ step: String) throws -> PostForm {
            try pages.post("\(person.path)/\(step)", person.claim, language)
        }
        let page = VerifyPage(
            facts: ways.verifications.contains(.facts)
                ? VerifyPage.Facts(
                    ways.facts.map { FactField($0.field) }, needed: ways.terms.factsNeeded, form: try form("facts"))
                : nil,
            code: ways.verifications.contains(.otp) ? try codeStep(ways, form) : nil,
            signIn: ways.verifications.contains(.oidc)
                ? SignInWay(ways.settings.name, at: "\(person.path)/account") : nil,
            problem: problem, session: person.place == .session ? person.path : nil)
        return pages.answers.page(
            page, in: language, of: ways.settings, path: person.path + "/verify", status: status)
    }

    private func codeStep(_ ways: Ways, _ form: (String) throws -> PostForm) throws -> VerifyPage.CodeStep? {
        guard let channel = ways.settings.notifier?.channel.page else { return nil }
        guard let sent = ways.otp else { return .offer([VerifyPage.Offer(channel, try form("code"))]) }
        let minutes = Int(((sent.expires - pages.now()).wholeSeconds + 59) / 60)
        return .sent(channel, minutes: minutes, form: try form("code/check"), again: try form("code"))
    }
}

extension FactKind {
    var field: FactField.Kind {
        switch self {
        case .postcode: .postcode
        case .dateOfBirth: .dateOfBirth
        case .phoneLast4: .phoneLast4
        case .surname: .surname
        case .orderLast4: .orderLast4
        }
    }
}

extension NotifierSettings.Channel {
    var page: CodeChannel {
        switch self {
        case .sms: .sms
        case .voice: .voice
        case .app: .app
        case .email: .email
        }
    }
}
