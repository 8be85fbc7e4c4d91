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

    struct ClaimBody: StrictBody {
        let claim: String
        let language: Language?
        enum CodingKeys: String, CodingKey, CaseIterable { case claim, language }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    struct EchoView: JSONView {
        let shown: ShownEchoWords
        let language: Language
        func write(to text: inout JSONText) {
            text.member("words", shown.words.text(in: language))
            text.member("expires_at", shown.expires.rfc3339)
        }
    }

    @Sendable func showWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(ClaimBody.self, from: request)
        let ticket = try tokens.claim(body.claim)
        guard let shown = try await words(ticket, from: NetworkPrefix.of(context.address)) else {
            throw Problem(
                "no-words-left", "So many have asked for words that none are left for now.", 409,
                detail: "Use another proof, or try again in half an hour.")
        }
        return JSONBody.response(EchoView(shown: shown, language: body.language ?? .en), status: .created)
    }

    struct AnswersBody: StrictBody {
        let token: String
        let facts: [String: String]
        let language: Language?
        enum CodingKeys: String, CodingKey, CaseIterable { case token, facts, language }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    struct VerifiedView: JSONView {
        let verified: Verified
        let now: Timestamp
        func write(to text: inout JSONText) {
            text.member("handoff", verified.handoff.id.description)
            // A session goes on under a new token: the one before is dead.
            text.member("session", verified.session?.token)
            if let shown = verified.handoff.shown(at: now) { AssuranceView(shown).write(to: &text) }
        }
    }

    @Sendable func verifyFacts(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(AnswersBody.self, from: request)
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

    struct TokenBody: StrictBody {
        let token: String
        let language: Language?
        enum CodingKeys: String, CodingKey, CaseIterable { case token, language }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    struct SentView: JSONView {
        let channel: NotifierSettings.Channel
        let expires: Timestamp
        func write(to text: inout JSONText) {
            text.member("channel", channel.rawValue)
            text.member("expires_at", expires.rfc3339)
        }
    }

    @Sendable func sendCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(TokenBody.self, from: request)
        switch try await send(by: try holder(body.token), in: body.language ?? .en) {
        case .sent(let channel, let expires):
            return JSONBody.response(SentView(channel: channel, expires: expires), status: .created)
        case .usedUp:
            throw Problem(
                "too-many-codes", "So many codes have been sent that the next has to wait.", 429,
                retryAfter: Int(VerificationLimits.day.wholeSeconds))
        case .notDelivered: throw CallFailure.unreachable
        }
    }

    struct CodeBody: StrictBody {
        let token: String
        let code: String
        enum CodingKeys: String, CodingKey, CaseIterable { case token, code }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    @Sendable func checkCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let (body, _) = try await JSONBody.read(CodeBody.self, from: request)
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
