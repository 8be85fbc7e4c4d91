import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// `/v1/verifications`: how a customer's app shows whose account it is. The claim or session token is the credential.
struct VerificationRoutes: Sendable {
    let tokens: Tokens
    let words: ShowEchoWords
    let facts: VerifyFacts
    let send: SendOTP
    let check: CheckOTP
    let wrongGuess: WrongGuessDelay
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.post("/v1/claims/words", showWords)
        group.post("/v1/verifications/facts", verifyFacts)
        group.post("/v1/verifications/codes", sendCode)
        group.post("/v1/verifications/codes/check", checkCode)
    }

    @Sendable func showWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(EchoWordsBody.self, from: request)
        let ticket = try tokens.claim(body.claim)
        guard let shown = try await words(ticket, from: NetworkPrefix.of(context.address)) else {
            throw Problem(
                "no-words-left", "So many have asked for words that none are left for now.", 409,
                detail: "Use another proof, or try again in half an hour.")
        }
        return JSONBody.response(EchoWordsView(shown: shown, language: body.language ?? .en), status: .created)
    }

    @Sendable func verifyFacts(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(FactAnswersBody.self, from: request)
        let answers = try FactsBody.answers(body.facts, "facts")
        let holder = try holder(body.token)
        let verified = try await wrongGuess.holding(Self.wrong) {
            switch try await facts(answers, by: holder, in: body.language ?? .en) {
            case .agreed(let verified): return verified
            case .disagreed, .usedUp: throw Self.wrong
            }
        }
        return JSONBody.response(VerifiedView(verified: verified, now: now()))
    }

    @Sendable func sendCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(OTPOrderBody.self, from: request)
        switch try await send(by: try holder(body.token), in: body.language ?? .en) {
        case .sent(let channel, let expires):
            return JSONBody.response(SentOTPView(channel: channel, expires: expires), status: .created)
        case .usedUp:
            throw Problem(
                "too-many-codes", "So many codes have been sent that the next has to wait.", 429,
                retryAfter: Int(VerificationLimits.day.wholeSeconds))
        case .notDelivered: throw CallFailure.unreachable
        }
    }

    @Sendable func checkCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(OTPAnswerBody.self, from: request)
        let holder = try holder(body.token)
        let verified = try await wrongGuess.holding(Self.wrong) {
            switch try await check(body.code, by: holder) {
            case .right(let verified): return verified
            case .wrong, .expired, .usedUp: throw Self.wrong
            }
        }
        return JSONBody.response(VerifiedView(verified: verified, now: now()))
    }

    /// Wrong answers, answers beyond the limit, and answers to nothing: one refusal.
    static let wrong = Problem(
        "not-verified", "This does not show whose account it is.", 403,
        detail: "After a few wrong answers no more are compared for a day; a sign-in with the brand still works.")

    private func holder(_ token: String) throws -> Holder {
        if let session = try? tokens.session(token) { return .session(session) }
        return .claim(try tokens.claim(token))
    }
}
