import HandoffPages
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird
import HummingbirdCore

/// To a sign-in elsewhere, and back. Going there keeps nothing, so it is a link; coming back asks for one press, because
/// a GET changes nothing.
struct SignInPages: Sendable {
    let pages: CustomerPages
    let claims: ClaimPages
    let verify: VerifyPages
    let signIn: SignIn

    func add(to group: Routes.Group) {
        group.get("/c/{id}/sign-in") { try await begin(.author, $0, $1, .claim) }
        group.get("/c/{id}/account") { try await begin(.account, $0, $1, .claim) }
        group.get("/s/{id}/account") { try await begin(.account, $0, $1, .session) }
        group.get("/sign-in", back)
        group.post("/sign-in", finish)
    }

    private func begin(
        _ purpose: SignInState.Purpose, _ request: Request, _ context: HandoffRequestContext,
        _ stage: CustomerStep.Stage
    ) async throws -> Response {
        let step = try await pages.step(request, context, stage)
        let language = Language.of(request)
        do {
            return pages.answers.seeProvider(try await signIn.begin(purpose, by: step.holder, in: language))
        } catch is CallFailure {
            return try await failed(purpose, step, language, .failed)
        } catch {
            return try verify.next(after: error, step, language)
        }
    }

    /// What the provider sends back in the address: the code or an error, and our state (RFC 6749, 4.1.2).
    @Sendable private func back(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let query = try Query(request.uri.query, allowed: nil)
        let language = Language.of(request)
        guard let text = query["state"] else { throw PageRefusal.unreadable }
        let state = try signIn.open(text).state
        let step = try await step(request, state)
        guard let code = query["code"], code.utf8.count <= 4096 else {
            return try await failed(state.purpose, step, language, .failed)
        }
        var fields: [PostForm.Field] = [
            .init("lang", language.rawValue), .init("state", text), .init("code", code),
            .init("form", try pages.forms.formToken(for: step.claim.description)),
        ]
        if let issuer = query["iss"] { fields.append(.init("iss", issuer)) }
        let (settings, name) = try await provider(state.purpose, step)
        return pages.answers.page(
            SignInReturnPage(proceed: PostForm(action: SignIn.path, fields: fields), name: name), in: language,
            of: settings, path: nil)
    }

    /// The brand's settings, and the name of who was signed in with.
    private func provider(
        _ purpose: SignInState.Purpose, _ step: CustomerStep
    ) async throws -> (BrandSettings, name: String) {
        switch (purpose, step) {
        case (.account, .session(let session)): return (session.own.settings, session.own.settings.name)
        case (.account, .claim(let ticket)):
            let settings = try await pages.ways(ticket).settings
            return (settings, settings.name)
        case (.author, _):
            let ways = try await pages.ways(step.holder)
            return (ways.settings, ways.network.displayName)
        }
    }

    @Sendable private func finish(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let language = form.language
        guard let text = form["state"], let code = form["code"] else { throw PageRefusal.unreadable }
        let returned = try signIn.open(text)
        let purpose = returned.state.purpose
        let step = try await step(request, returned.state)
        try pages.check(form, of: step.claim)
        do {
            let verified = try await signIn.finish(returned, code: code, issuer: form["iss"], by: step.holder)
            return try await verify.goOn(step, verified, language)
        } catch is CallFailure {
            return try await failed(purpose, step, language, .failed)
        } catch ProofFailure.claimUnknown {
            return try await failed(purpose, step, language, .failed)
        } catch is ProofFailure {
            return try await failed(purpose, step, language, .otherAccount)
        } catch {
            return try verify.next(after: error, step, language)
        }
    }

    /// The browser that began: the cookie of the claim, or of the session that it has become.
    private func step(_ request: Request, _ state: SignInState) async throws -> CustomerStep {
        if let session = try? await pages.inSession(request, of: state.handoff), session.claim == state.claim {
            return .session(session)
        }
        let ticket = try pages.claim(request, of: state.handoff)
        guard ticket.claim == state.claim else { throw PageRefusal.stale }
        return .claim(ticket)
    }

    private enum Failure { case failed, otherAccount }

    private func failed(
        _ purpose: SignInState.Purpose, _ step: CustomerStep, _ language: Language, _ failure: Failure
    ) async throws -> Response {
        if purpose == .author, case .claim(let ticket) = step {
            return try await claims.proofPage(
                ticket, language, problem: failure == .failed ? .signInFailed : .otherAccount, status: .forbidden)
        }
        return try await verify.page(
            step, language, problem: failure == .failed ? .signInFailed : .otherAccount, status: .forbidden)
    }
}
